import { formatDate, formatNumber, formatRate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { addDays, dayOf } from "../../model/calendar.ts";
import type { Language } from "../../model/language.ts";
import type { Outburst } from "../../model/outburst.ts";
import { seriesOf } from "../../model/sample.ts";
import { newestKnown } from "../../stats/series.ts";
import { tellOutburst, weekdayName } from "../outburst-words.ts";
import { outburstId, outburstsOf, timesOf } from "../outbursts.ts";
import type { Reader, SubjectData } from "../subject-data.ts";

/** One line for while something stands out, and the event that it leads to. */
export type AlertReport = { text: string; event: string };

type When = "today" | "yesterday";

/** What stands out today or yesterday, the newest of several; `null` where nothing does, or where there is no today. */
export function alertReport(data: SubjectData, { language, now, isCopy }: Reader): AlertReport | null {
  const { timeZone } = data.subject;
  const [today, yesterday] = [dayOf(now, timeZone), addDays(dayOf(now, timeZone), -1)];
  const whenOf = (at: number): When | null => {
    const day = dayOf(at, timeZone);
    return day === today ? "today" : day === yesterday ? "yesterday" : null;
  };
  const newest = newestKnown(seriesOf(data.history, "users"));
  if (isCopy || !newest || whenOf(newest.at) === null) return null;
  for (const outburst of outburstsOf(data).toReversed()) {
    const text = tellAlert(outburst, whenOf, timeZone, language);
    if (text !== null) return { text, event: outburstId(outburst, timeZone) };
  }
  return null;
}

function tellAlert(
  outburst: Outburst,
  whenOf: (at: number) => When | null,
  timeZone: string,
  language: Language,
): string | null {
  const { kind, at, to, detectedAt, change, usual, before, peak } = outburst;
  if (kind === "shift" || kind === "decline") {
    if (whenOf(detectedAt) === null) return null;
    return say(language, "surges.alert.weeks", { text: tellOutburst(outburst, language) });
  }
  const when = whenOf(at);
  if (when === null) {
    if (kind !== "surge" || to !== null) return null;
    return say(language, "surges.alert.lasting", {
      day: formatDate(language, at, timeZone, "day"),
      change: peak.change,
      usual: Math.max(0, Math.round(usual)),
    });
  }
  if (kind === "step") return say(language, "surges.alert.step", { when, change });
  if (kind === "purge") {
    return say(language, "surges.alert.purge", {
      when,
      change: -change,
      before: formatNumber(language, before),
    });
  }
  const times = timesOf(outburst);
  return say(language, "surges.alert.surge", {
    when,
    change,
    known: times === null ? "no" : "yes",
    times: formatRate(language, times ?? 0),
    weekday: weekdayName(outburst),
  });
}
