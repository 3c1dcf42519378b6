import { formatDate, formatNumber } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { type Day, dayOf } from "../../model/calendar.ts";
import type { Instant } from "../../model/instant.ts";
import type { PolledMetric } from "../../model/metric.ts";
import { seriesOf } from "../../model/sample.ts";
import { newestKnown } from "../../stats/series.ts";
import type { Card, CardChart } from "../card.ts";
import type { LineChartReport } from "../chart-report.ts";
import { momentsOf } from "../moments.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";

/** A chart as a card draws it: up to now, since what may come is out of date before the card is. `null` where no line is in it. */
export function cardChart(chart: LineChartReport, events: LineChartReport["events"] = []): CardChart | null {
  const { language, timeZone, goal, last } = chart;
  if (!last) return null;
  const domain: CardChart["domain"] = [chart.domain[0], chart.fan?.now ?? chart.domain[1]];
  const day = (at: Instant) => formatDate(language, at, timeZone, "day");
  return {
    domain,
    ends: [day(domain[0]), day(domain[1])],
    points: chart.points,
    reading: [last.at, last.value],
    goal: goal && { value: goal.value, label: formatNumber(language, goal.value) },
    gaps: chart.gaps.map(({ from, to }) => [from, to]),
    events: events.map(({ at }) => at),
  };
}

/** The newest reading of a metric, however old: a line may begin and end before it or after it. */
export function newestReading({ history }: SubjectData, metric: PolledMetric): CardChart["reading"] {
  const newest = newestKnown(seriesOf(history, metric));
  return newest && [newest.at, newest.value];
}

/** A reading as the figure of a card: what was read, of whom, and when. */
export function cardFigure(
  data: SubjectData,
  metric: PolledMetric,
  reading: CardChart["reading"],
  { language }: Reader,
): Pick<Card, "figure" | "unit" | "date"> {
  if (!reading) return { figure: "", unit: "", date: "" };
  const [at, value] = reading;
  return {
    figure: formatNumber(language, value),
    unit: say(language, `metric.${metric}.on`, { count: value, name: subjectName(data) }),
    date: momentsOf(data.history, language, data.subject.timeZone).tell(at, "dayTimeZone"),
  };
}

/** The day of a reading or, while there is none, today. */
export function dayOfReading(
  { history, subject }: SubjectData,
  reading: CardChart["reading"],
  { language, now }: Reader,
): Day {
  return reading
    ? momentsOf(history, language, subject.timeZone).dayOf(reading[0])
    : dayOf(now, subject.timeZone);
}
