import type { Day } from "./calendar.ts";
import type { BoardEvent } from "./event.ts";
import type { Host } from "./host.ts";
import type { Trust } from "./mark.ts";
import type { Milestone } from "./milestone.ts";

/** What a page is about. A group (a named set of instances) will be the second kind. */
export type Subject = {
  kind: "instance";
  id: Host;
  /** A name by the operator; else the domain is the name. */
  name: string | null;
  timeZone: string;
  launched: Day | null;
  /** Configured ones; empty means the round ones. */
  milestones: Milestone[];
  events: BoardEvent[];
  /** What the operator knows to be true, however suspicious it looks. */
  trust: Trust[];
  /** Seconds between polls. */
  pollSeconds: number;
  /** The operator wants it polled no more; what is stored stays. */
  paused?: true;
  /** Its figures are invented: it is the practice server. */
  practice: boolean;
};
