import { say } from "../../i18n/say.ts";
import type { Activity } from "../../model/activity.ts";
import type { Language } from "../../model/language.ts";
import type { TrendStep } from "../../model/trends-question.ts";
import { type CountColumn, isExact, isUnknown } from "../../stats/count-columns.ts";
import type { TableReport } from "../table-report.ts";
import { tellBounds } from "./bounds-words.ts";
import { columnName } from "./count-chart.ts";

const MOST_ROWS = 60;

/** The columns in words, newest first: at least, at most, and whether that is the same. */
export function countTable(
  activity: Activity,
  title: string,
  step: TrendStep,
  columns: readonly CountColumn[],
  language: Language,
): TableReport {
  const unknown = say(language, "bounds.unknown");
  const rows = columns.map((column) => {
    const { bounds, partial } = column;
    const { low, high } = bounds;
    const name = columnName(column, step, activity, language);
    const least = isUnknown(bounds) ? unknown : tellBounds({ low, high: low }, language);
    const most =
      high === null ? say(language, "counts.table.unbounded") : tellBounds({ low: high, high }, language);
    const exact = say(language, isExact(bounds) ? "counts.table.yes" : "counts.table.no");
    const shownName = partial && step !== "windows" ? say(language, "table.soFar", { value: name }) : name;
    return [shownName, least, most, exact];
  });
  return {
    caption: say(language, "counts.table.caption", { title }),
    columns: [
      say(language, "counts.table.time"),
      say(language, "counts.table.least"),
      say(language, "counts.table.most"),
      say(language, "counts.table.exact"),
    ],
    rows: rows.toReversed().slice(0, MOST_ROWS),
    more: rows.length > MOST_ROWS,
  };
}
