import type { GapCause } from "./gap.ts";
import type { Instant } from "./instant.ts";
import type { LocalText } from "./language.ts";
import { OUTBURST_KINDS, type Outburst } from "./outburst.ts";

/**
 * What an event is about. `note` is the operator's; the others were found: in what the server says of itself, or in its
 * figures, where those of `OUTBURST_KINDS` stand out, and a `gap` is a day or more without readings.
 */
export const EVENT_KINDS = [
  "note",
  "version",
  "registrations",
  "software",
  ...OUTBURST_KINDS,
  "gap",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What changed from and to; or how the number of accounts stands out; or until when nothing was read. */
export type EventDetail = { from: string; to: string } | Outburst | { until: Instant; cause: GapCause };

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
