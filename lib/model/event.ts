import type { Instant } from "./instant.ts";
import type { LocalText } from "./language.ts";

/** A dated note: from the configuration, from `npm run note`, or found in what the server says of itself. */
export type BoardEvent = {
  /** Stable, for links: `2022-12-16-1`, `note-7`, `version-1671148800`. */
  id: string;
  at: Instant;
  kind: "note" | "version" | "registrations" | "software";
  /** The operator's words; for found events `null`: the sentence is made from `detail`. */
  label: LocalText | null;
  /** For found events, what it changed from and to. */
  detail: { from: string; to: string } | null;
  url: string | null;
};
