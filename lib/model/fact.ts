import type { Instant } from "./instant.ts";
import type { Fact } from "./reading.ts";

/** A fact about an instance and when it was first and last seen to be so. Values are text; languages are joined by a comma. */
export type FactRecord = { fact: Fact; value: string; firstSeen: Instant; lastSeen: Instant };

/** What the fact `activity` says of a server that tells of its activity; of any other it says why not, as a hole. */
export const ACTIVITY_OFFERED = "offered";
