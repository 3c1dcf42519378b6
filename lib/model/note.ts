import type { Instant } from "./instant.ts";
import type { PolledMetric } from "./metric.ts";

/** A dated note by the operator, added with `npm run note`; numbered within its instance. */
export type Note = {
  id: number;
  at: Instant;
  text: string;
  addedAt: Instant;
  /** The metrics of which it says that what was read that day is true, however suspicious; mostly none. */
  trusts: PolledMetric[];
};

/** A note that was taken back. What it vouched for was told otherwise while it stood. */
export type RemovedNote = Note & { removedAt: Instant };

/** Every note there ever was, standing or taken back. */
export type KeptNote = Note | RemovedNote;
