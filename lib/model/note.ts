import type { Instant } from "./instant.ts";

/** A dated note by the operator, added with `npm run note`; numbered within its instance. */
export type Note = { id: number; at: Instant; text: string; addedAt: Instant };
