import { formatChange } from "../../i18n/format.ts";
import { type Phrase, phrase, say } from "../../i18n/say.ts";
import type { Activity } from "../../model/activity.ts";
import type { Day } from "../../model/calendar.ts";
import type { RangeName } from "../../model/range.ts";
import { seriesOf } from "../../model/sample.ts";
import { type CountColumn, countColumns, newestDays, tellMuch } from "../../stats/count-columns.ts";
import { type NetGross, netAgainstGross } from "../../stats/net-gross.ts";
import type { ChartEvent, ColumnChartReport } from "../chart-report.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { TableReport } from "../table-report.ts";
import { tellBounds } from "./bounds-words.ts";
import { chartColumn, columnName, timeOfColumns } from "./count-chart.ts";
import { shownDays } from "./shown-days.ts";
import { endsOf } from "./utc-days.ts";

/** Sign-ups beside the change of accounts: who left, was deleted, rejected or purged. */
export type NetReport = {
  /** Of the newest four weeks. */
  sentence: Phrase | null;
  chart: ColumnChartReport | null;
  table: TableReport;
  /** More accounts came than signed up, in some week at least. */
  isNegative: boolean;
};

const FOUR_WEEKS = 28;
const MOST_ROWS = 60;

/** `null` where no answer tells of sign-ups over days that are known. */
export function netReport(
  data: SubjectData,
  activity: Activity,
  { range, marks }: { range: RangeName; marks: ChartEvent[] },
  reader: Reader,
): NetReport | null {
  const days = shownDays(activity, range);
  if (!days) return null;
  const { language } = reader;
  const users = seriesOf(data.history, "users");
  const weeks = countColumns(activity, "signups", "week", days);
  // From a first answer alone nothing of a calendar week is sure; its windows are.
  const step = tellMuch(weeks) ? "week" : "windows";
  const columns = step === "week" ? weeks : windowsOf(activity, days);
  const whole = columns.filter(({ partial }) => !partial);
  if (whole.length === 0) return null;
  const flows = whole.map((column) => ({
    column,
    flow: netAgainstGross(activity, users, [column.from, column.to]),
  }));
  const latest = newestDays(activity, "signups", FOUR_WEEKS);
  const nameOf = (column: CountColumn) => columnName(column, step, activity, language);
  return {
    sentence: latest && tellFlow(netAgainstGross(activity, users, latest), reader),
    chart: goneChart(data, flows, marks, nameOf, reader),
    table: flowTable(flows, nameOf, reader),
    isNegative: flows.some(({ flow }) => flow.gone !== null && flow.gone.low < 0),
  };
}

/** Of windows that have six days or seven nobody knows where they end. */
function windowsOf(activity: Activity, days: [Day, Day]): CountColumn[] {
  return activity.windowKind === "six-or-seven" ? [] : countColumns(activity, "signups", "windows", days);
}

type Flow = { column: CountColumn; flow: NetGross };

const tellNet = (net: number | null, { language }: Reader) =>
  net === null ? say(language, "table.notMeasured") : formatChange(language, net);

/** The newest weeks in a sentence; `null` where it would say nothing. */
function tellFlow({ from, to, gross, net, gone }: NetGross, reader: Reader): Phrase | null {
  const { language } = reader;
  if (net === null || gone === null || gross.high === null) return null;
  const isMore = gone.high !== null && gone.high < 0;
  return phrase(language, "net.sentence", {
    ...endsOf(language, from, to),
    signups: tellBounds(gross, language),
    net: tellNet(net, reader),
    kind: isMore ? "more" : "gone",
    gone: isMore
      ? tellBounds({ low: -(gone.high ?? 0), high: -gone.low }, language)
      : tellBounds({ ...gone, low: Math.max(0, gone.low) }, language),
  });
}

function goneChart(
  data: SubjectData,
  flows: readonly Flow[],
  marks: ChartEvent[],
  nameOf: (column: CountColumn) => string,
  { language }: Reader,
): ColumnChartReport | null {
  const domain = timeOfColumns(flows.map(({ column }) => column));
  if (!domain || flows.every(({ flow }) => flow.gone === null)) return null;
  return {
    kind: "columns",
    id: "gone",
    language,
    timeZone: "UTC",
    title: say(language, "net.title", { name: subjectName(data) }),
    summary: say(language, "net.summary"),
    domain,
    columns: flows.map(({ column, flow }) =>
      chartColumn({ ...column, bounds: flow.gone ?? { low: 0, high: null } }, nameOf(column), language),
    ),
    unit: "count",
    gaps: [],
    events: marks,
  };
}

function flowTable(
  flows: readonly Flow[],
  nameOf: (column: CountColumn) => string,
  reader: Reader,
): TableReport {
  const { language } = reader;
  const unknown = say(language, "bounds.unknown");
  const rows = flows.map(({ column, flow: { gross, net, gone } }) => [
    nameOf(column),
    tellBounds(gross, language),
    tellNet(net, reader),
    gone === null ? unknown : tellBounds(gone, language),
  ]);
  return {
    caption: say(language, "net.caption"),
    columns: [
      say(language, "counts.table.time"),
      say(language, "counts.signups"),
      say(language, "net.change"),
      say(language, "net.gone"),
    ],
    rows: rows.toReversed().slice(0, MOST_ROWS),
    more: rows.length > MOST_ROWS,
  };
}
