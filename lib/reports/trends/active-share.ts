import { formatNumber, formatPercent } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { DAY, type Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { PolledMetric } from "../../model/metric.ts";
import { type RangeName, rangeOf } from "../../model/range.ts";
import type { Series } from "../../model/sample.ts";
import { bucketise } from "../../stats/buckets.ts";
import { downsample } from "../../stats/downsample.ts";
import type { FoundGap } from "../../stats/gaps.ts";
import { indexFrom, oldestKnown, sliceSeries } from "../../stats/series.ts";
import type { LineChartReport } from "../chart-report.ts";
import { bucketName } from "../column-chart.ts";
import { type GapLines, tellGap, tellGaps } from "../gap-lines.ts";
import { gapsIn } from "../gaps-of.ts";
import { MOST_GAPS, MOST_POINTS, mergeNear, summarise } from "../line-chart.ts";
import { momentsOf } from "../moments.ts";
import { shownUntil } from "../shown-time.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { TableReport } from "../table-report.ts";

const MOST_GAP_LINES = 3;

export type ShareReport = {
  chart: LineChartReport;
  /** The longest of those that are hatched. */
  gaps: GapLines;
  table: TableReport;
};

/** The share of active accounts through time, as a line and as a table; `null` where it is never known. */
export function activeShareReport(
  data: SubjectData,
  share: Series,
  range: RangeName,
  reader: Reader,
): ShareReport | null {
  const first = oldestKnown(share)?.at;
  if (first === undefined) return null;
  const domain = rangeOf(range, first, shownUntil(data, "active", reader.now));
  const gaps = gapsIn(data, share, reader.now, domain);
  return {
    chart: shareChart(data, share, gaps, domain, reader),
    gaps: tellGaps(data, "active", gaps, reader.language, MOST_GAP_LINES),
    table: shareTable(data, share, domain, reader.language),
  };
}

const tellPercent = (language: Language, value: number) => formatPercent(language, value / 100);

function shareChart(
  data: SubjectData,
  share: Series,
  gaps: FoundGap[],
  domain: [Instant, Instant],
  { language }: Reader,
): LineChartReport {
  const { timeZone } = data.subject;
  const moments = momentsOf(data.history, language, timeZone);
  const points = downsample(sliceSeries(share, ...domain), gaps, MOST_POINTS);
  const known = points.filter((point): point is [Instant, number] => point[1] !== null);
  const tell = (value: number) => tellPercent(language, value);
  const last = known.at(-1);
  return {
    kind: "line",
    unit: "percent",
    id: "active-share",
    language,
    timeZone,
    title: say(language, "people.chartTitle", { name: subjectName(data) }),
    summary: summarise(known, language, timeZone, tell),
    domain,
    points,
    goal: null,
    last: last ? { at: last[0], value: last[1], label: tell(last[1]) } : null,
    gaps: mergeNear(gaps, (domain[1] - domain[0]) / MOST_GAPS).map((gap) => ({
      from: Math.max(gap.from, domain[0]),
      to: Math.min(gap.to, domain[1]),
      label: tellGap(gap, language, moments),
    })),
    marks: [],
    events: [],
    fan: null,
    beside: null,
  };
}

/** The last reading of each day, week or month, whichever the time has room for; newest first. */
function shareTable(
  { subject, history }: SubjectData,
  share: Series,
  [from, to]: [Instant, Instant],
  language: Language,
): TableReport {
  const { timeZone } = subject;
  const days = (to - from) / DAY;
  const step = days <= 60 ? "day" : days <= 420 ? "week" : "month";
  const unknown = say(language, "table.notMeasured");
  const rows = bucketise(share, step, timeZone, from, to).map(({ from: start, close }) => {
    const row = close ? indexFrom(share, close.at) : -1;
    const count = (metric: PolledMetric) => formatNumber(language, history.values[metric][row] ?? 0);
    return [
      bucketName(step, start, language, timeZone),
      ...(close
        ? [count("active"), count("users"), tellPercent(language, close.value)]
        : [unknown, unknown, unknown]),
    ];
  });
  return {
    caption: say(language, "table.caption", { metric: say(language, "people.shareName"), step }),
    columns: [
      say(language, "table.time"),
      say(language, "metric.active.name"),
      say(language, "metric.users.name"),
      say(language, "people.shareColumn"),
    ],
    rows: rows.toReversed(),
    more: false,
  };
}
