import type { Day } from "./calendar.ts";
import type { Instant } from "./instant.ts";

/** One row of `/api/v1/instance/activity` as answered, all four values as the server wrote them. */
export type ActivityRow = { week: string; statuses: string; logins: string; registrations: string };

/**
 * An answer of `/api/v1/instance/activity`, kept whole: its rows are windows that slide with the moment of generation,
 * so that moment is kept too (the newest row's stamp where rows slide, else the answer's Date less its Age).
 */
export type ActivityAnswer = { fetchedAt: Instant; generatedAt: Instant; rows: ActivityRow[] };

/** What the rows count and can be added up over days; logins cannot, they are unique people. */
export const ACTIVITY_COUNTS = ["signups", "posts"] as const;
export type ActivityCount = (typeof ACTIVITY_COUNTS)[number];

/** What is known of a count: exact where `low` is `high`; `high: null` where nothing bounds it from above. */
export type Bounds = { low: number; high: number | null };

/** Days are UTC days: that is how servers count. */
export type ActivityDay = { day: Day; signups: Bounds; posts: Bounds };

/**
 * A row of an answer as what it is: `days` UTC days from `from` on, six or seven of them, `null` where the data do not
 * show which. The newest may have just begun (`partial`).
 */
export type ActivityWindow = {
  from: Day;
  days: 6 | 7 | null;
  partial: boolean;
  signups: number;
  posts: number;
  logins: number;
};

export const WINDOW_KINDS = ["calendar-week", "six-days", "seven-days", "six-or-seven"] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

export const ACTIVITY_DOUBTS = [
  "emptied",
  "silent",
  "method",
  "length",
  "contradiction",
  "implausible",
] as const;

/**
 * Why rows of answers were left out, or taken for less than they say.
 * - `emptied`: the oldest rows hold nothing, though earlier answers told of something: the server lost its memory.
 * - `silent`: the oldest rows hold nothing, and nothing tells whether the server was there yet.
 * - `method`: the server changed from calendar weeks to sliding windows or back; the days around it are counted both ways.
 * - `length`: windows became seven days long; which answers were the first, the data do not show.
 * - `contradiction`: the rows cannot be true together with those of earlier answers.
 * - `implausible`: stamps or counts that cannot be.
 */
export type ActivityDoubtKind = (typeof ACTIVITY_DOUBTS)[number];

/** `from` to `to`: the UTC days that those rows told of; `answers`: how many had such rows, from one moment of generation to another. */
export type ActivityDoubt = {
  kind: ActivityDoubtKind;
  from: Day;
  to: Day;
  answers: number;
  since: Instant;
  until: Instant;
};

/** What all kept answers of a server say together. */
export type Activity = {
  /** Oldest first, none left out between the first that any row covers and that of the newest generation. */
  days: ActivityDay[];
  /** Of the newest answer that is believed, oldest first; those left out that hold nothing perhaps because nothing is remembered. */
  windows: ActivityWindow[];
  /** How the windows of that answer are made, as the data show. */
  windowKind: WindowKind | null;
  /** What is known of a count over whole days, both included: tighter than adding up days. Other days are unbounded. */
  between: (count: ActivityCount, from: Day, to: Day) => Bounds;
  /** By the moment since when. */
  doubts: ActivityDoubt[];
  /** Of the newest answer. */
  generatedAt: Instant | null;
};
