import type { GapCause } from "./gap.ts";
import type { Instant } from "./instant.ts";
import type { LocalText } from "./language.ts";

/**
 * What an event is about. `note` is the operator's; the others were found: in what the server says of itself, or in its
 * figures, where a `surge` is a day of far more new accounts than usual, a `step` the same at one blow, a `purge` a day
 * on which many were taken away, and a `gap` a day or more without readings.
 */
export const EVENT_KINDS = [
  "note",
  "version",
  "registrations",
  "software",
  "surge",
  "step",
  "purge",
  "gap",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What changed from and to; or by how many the accounts changed, what is usual, and how many there were; or until when. */
export type EventDetail =
  | { from: string; to: string }
  | { change: number; usual: number; before: number }
  | { until: Instant; cause: GapCause };

/** A dated note: from the configuration, from `npm run note`, or found in what the server says of itself or in its figures. */
export type BoardEvent = {
  /** Stable, for links: `2022-12-16-1`, `note-7`, `version-1671148800`, `surge-2022-12-07`. */
  id: string;
  at: Instant;
  kind: EventKind;
  /** The operator's words; for found events `null`: the sentence is made from `detail`. */
  label: LocalText | null;
  /** `null` for notes. */
  detail: EventDetail | null;
  url: string | null;
};
