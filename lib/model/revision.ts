import type { Instant } from "./instant.ts";
import type { Crossing } from "./milestone.ts";
import type { Source } from "./sample.ts";

/** A milestone whose crossing is another since an import; `null` where there was, or is, none for certain. */
export type MovedCrossing = { slug: string; before: Crossing | null; now: Crossing | null };

/** An import that added or changed readings of a time that the board had told of already. */
export type Revision = {
  at: Instant;
  source: Source;
  /** The first and the last moment of which readings were added or changed. */
  from: Instant;
  to: Instant;
  added: number;
  changed: number;
  moved: MovedCrossing[];
};

/** Which import it is, and up to when the board had told of the server before it: what it changes of that is a revision. */
export type Revising = Pick<Revision, "at" | "source"> & { until: Instant };
