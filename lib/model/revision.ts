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

/** A milestone that was reached for certain. */
export type CertainCrossing = { slug: string; crossing: Crossing };

/**
 * Which import it is, and up to when the board had told of the server before it: what it changes of that is a revision.
 * `crossings`: those before it, kept with the revision until it is known which of them it moved; `null`: nobody will ask.
 */
export type Revising = Pick<Revision, "at" | "source"> & {
  until: Instant;
  crossings: CertainCrossing[] | null;
};

/** A revision of which it is not yet known which crossings it moved: its import goes on, or was killed. */
export type OpenRevision = Pick<Revision, "at" | "to"> & { crossings: CertainCrossing[] };
