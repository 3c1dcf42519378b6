import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";

type ChartBase = {
  /** Unique on its page and fit for an XML id, e.g. `users`. */
  id: string;
  language: Language;
  timeZone: string;
  /** Short accessible name, e.g. "Accounts on est.social". */
  title: string;
  /** The takeaway, one sentence; the chart's accessible description. */
  summary: string;
  /** Left and right edge of the time axis. */
  domain: [Instant, Instant];
  gaps: ChartGap[];
  events: ChartEvent[];
  /** What its values are; percent as such: 12.4 is 12.4 %. */
  unit: "count" | "percent";
};

export type ChartGap = { from: Instant; to: Instant; label: string };

/** Drawn as its number on the line; told in the list beneath. */
export type ChartEvent = { at: Instant; number: number; label: string };

/** What was said and is not believed: drawn hollow, beside the line. */
export type ChartMark = { at: Instant; said: number };

/** A moment to come, and between which values 80 and 50 of 100 simulated futures lie then. */
export type FanPoint = {
  at: Instant;
  wide: [low: number, high: number];
  narrow: [low: number, high: number];
};

/** What may come after the last reading, where its first point is. */
export type ChartFan = {
  /** Where the past ends and the room for the future begins. */
  now: Instant;
  points: FanPoint[];
  /** What the wide band holds, to stand beside it. */
  label: string;
  /** Where it ends, in a sentence. */
  sentence: string;
  /** What the bands are, and of which day. */
  bands: string;
};

/** Another line to compare with, softer than the first: its moments are those of the same axis. */
export type ChartBeside = { points: [Instant, number | null][]; label: string };

/** A stock through time, or a share of one: a line from zero, straight segments, broken where a value is `null`. */
export type LineChartReport = ChartBase & {
  kind: "line";
  points: [Instant, number | null][];
  /** Drawn dotted, with its name at the end of the line; the value axis reaches it. */
  goal: { value: number; label: string } | null;
  /** The last value, drawn beside its dot. */
  last: { at: Instant; value: number; label: string } | null;
  marks: ChartMark[];
  /** What may come, right of the line; the time axis reaches its end. */
  fan: ChartFan | null;
  beside: ChartBeside | null;
};

export type ChartColumn = {
  from: Instant;
  to: Instant;
  value: number | null;
  /** "so far": the bucket has not ended, or did not begin with its first reading; drawn hollow. */
  partial: boolean;
  label: string;
  /**
   * Of what is known between bounds that are apart: `value` is what is sure of it, the bound nearer to zero, drawn full; what may be beyond
   * is pale, and without an end where `high` is `null`.
   */
  bounds?: { low: number; high: number | null };
  /** How it is read off, where it is no change: "12", "between 12 and 15". */
  told?: string;
};

/** A flow through time: columns from zero, downwards where more left than came; `percent` of how many there were. */
export type ColumnChartReport = ChartBase & {
  kind: "columns";
  columns: ChartColumn[];
};

export type ChartReport = LineChartReport | ColumnChartReport;
