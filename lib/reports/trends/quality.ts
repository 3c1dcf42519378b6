import { formatNumber, formatPercent } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import type { Activity } from "../../model/activity.ts";
import type { Instant } from "../../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../../model/metric.ts";
import { RANGES, rangeOf } from "../../model/range.ts";
import { seriesOf } from "../../model/sample.ts";
import { knownShare } from "../../stats/coverage.ts";
import { oldestKnown } from "../../stats/series.ts";
import { listOf, type TroubleList, tellGapRow } from "../gaps-page.ts";
import { type MarkLines, tellMarks } from "../mark-lines.ts";
import { momentsOf } from "../moments.ts";
import { pollReport } from "../poll-report.ts";
import { type SharedGap, sharedGaps } from "../shared-gaps.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import type { TableReport } from "../table-report.ts";
import { type DefinitionReport, definitionReport } from "./definitions.ts";
import { tellDoubts } from "./doubts.ts";

const MOST_GAPS = 4;
const MOST_MARKS = 3;

/** The times of which it is told how well they are known; a year is all of most histories. */
const TIMES = RANGES.filter((name) => name !== "1y");

/** How far the figures can be relied on. */
export type QualityReport = {
  /** How the polls of the last 30 days went, in a few sentences. */
  polls: string;
  /** What part of the time each figure is known; `null` where none was ever read. */
  coverage: TableReport | null;
  /** The figures that were never read, and why. */
  never: string[];
  /** The newest; `null` while there was nothing to miss. */
  gaps: TroubleList | null;
  /** By figure; those without any are left out. */
  marks: { metric: PolledMetric; name: string; told: MarkLines }[];
  /** What of the activity answers was left out, or taken for less, and why; the newest first. */
  doubts: string[];
  definitions: DefinitionReport;
};

export function qualityReport(data: SubjectData, activity: Activity, reader: Reader): QualityReport {
  const { language, now } = reader;
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  const read = POLLED_METRICS.filter((metric) => oldestKnown(seriesOf(data.history, metric)) !== null);
  const gaps = sharedGaps(data, now);
  const rows = gaps
    .filter(({ metrics }) => read.length === 0 || metrics.some((metric) => read.includes(metric)))
    .map((gap) => tellGapRow(gap, language, moments));
  const all: [Instant, Instant] = [data.history.at[0] ?? now, now];
  return {
    polls: pollReport(data, reader).sentences.join(" "),
    coverage: read.length === 0 ? null : coverageTable(data, read, gaps, reader),
    never: POLLED_METRICS.filter((metric) => read.length > 0 && !read.includes(metric)).map((metric) =>
      tellNever(data, metric, reader),
    ),
    gaps: read.length === 0 && rows.length === 0 ? null : listOf(rows, language, MOST_GAPS),
    marks: POLLED_METRICS.map((metric) => ({
      metric,
      name: say(language, `metric.${metric}.name`),
      told: tellMarks(data, metric, all, language, MOST_MARKS),
    })).filter(({ told }) => told.lines.length > 0),
    doubts: tellDoubts(activity, language, data.subject.timeZone),
    definitions: definitionReport(data, reader),
  };
}

function coverageTable(
  data: SubjectData,
  metrics: readonly PolledMetric[],
  gaps: readonly SharedGap[],
  { language, now }: Reader,
): TableReport {
  return {
    caption: say(language, "quality.coverage"),
    columns: [
      say(language, "quality.figure"),
      ...TIMES.map((name) => say(language, `range.${name}`)),
      say(language, "quality.readings"),
    ],
    rows: metrics.map((metric) => {
      const series = seriesOf(data.history, metric);
      const first = oldestKnown(series)?.at ?? now;
      const own = gaps.filter((gap) => gap.metrics.includes(metric));
      const known = series.value.filter((value) => value !== null).length;
      return [
        say(language, `metric.${metric}.name`),
        ...TIMES.map((name) => tellShare(knownShare(own, rangeOf(name, first, now)), language)),
        formatNumber(language, known),
      ];
    }),
    more: false,
  };
}

/** Rounded down: where something is missing it is not all. */
function tellShare(share: number | null, language: Reader["language"]): string {
  return share === null ? "–" : formatPercent(language, Math.floor(share * 1000) / 1000);
}

function tellNever({ history }: SubjectData, metric: PolledMetric, { language }: Reader): string {
  const hole = history.holes[metric].get(history.at.length - 1) ?? "not-in-source";
  return say(language, "quality.never", {
    metric: say(language, `metric.${metric}.name`),
    cause: say(language, `cause.${hole}`),
  });
}
