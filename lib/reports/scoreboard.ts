import { formatDate, formatPercent } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Day } from "../model/calendar.ts";
import type { HorizonScore } from "../model/issued.ts";
import type { Language } from "../model/language.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import { midnight } from "./forecast-words.ts";
import type { TableReport } from "./table-report.ts";

/** How good the board's forecasts have been; `empty` says why there is no table yet. */
export type Scoreboard = { table: TableReport } | { empty: string };

/** `first`: the first day of which a forecast is still to be judged. */
export function scoreboard(
  scores: readonly HorizonScore[],
  first: Day | null,
  language: Language,
): Scoreboard {
  if (scores.length === 0) {
    const day = first && formatDate(language, midnight(first), "UTC", "day");
    return { empty: day ? say(language, "score.first", { day }) : say(language, "score.none") };
  }
  const rows = POLLED_METRICS.flatMap((metric) => scores.filter((score) => score.metric === metric));
  return {
    table: {
      caption: say(language, "score.caption"),
      columns: (["score.what", "score.inside", "score.error", "score.line"] as const).map((key) =>
        say(language, key),
      ),
      rows: rows.map(({ metric, horizon, inside, judged, error, lineError }) => [
        say(language, "score.row", { metric: say(language, `metric.${metric}.name`), days: horizon }),
        say(language, "score.of", { inside, judged }),
        formatPercent(language, error),
        lineError === null ? "–" : formatPercent(language, lineError),
      ]),
      more: false,
    },
  };
}
