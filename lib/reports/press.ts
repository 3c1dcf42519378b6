import { formatDate } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { dayOf } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { seriesOf } from "../model/sample.ts";
import { changeOver } from "../stats/changes.ts";
import { figureAt } from "./facts-figures.ts";
import { milestoneName, milestonesOf, nextMilestone } from "./goals.ts";
import { momentsOf } from "./moments.ts";
import type { SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** The figures of a moment as sentences that can be printed as they stand; none where accounts were not measured. */
export function pressSentences(data: SubjectData, moment: Instant, language: Language): string[] {
  const users = figureAt(data, "users", moment);
  if (!users) return [];
  const name = subjectName(data);
  const when = momentsOf(data.history, language, data.subject.timeZone).tell(users.at, "dayTimeZone");
  const others = (["active", "posts", "servers"] as const).flatMap((metric) => {
    const point = figureAt(data, metric, moment);
    return point ? [say(language, `press.${metric}`, { count: point.value, name })] : [];
  });
  return [
    say(language, "press.users", { count: users.value, name, moment: when }),
    ...tellGrowth(data, language),
    ...tellLaunch(data, users.at, language),
    ...others,
    ...tellGoal(data, language),
  ];
}

function tellGrowth({ history }: SubjectData, language: Language): string[] {
  const users = seriesOf(history, "users");
  const period = (["week", "day"] as const).find((name) => changeOver(users, name) !== null);
  if (period === undefined) return [];
  const change = changeOver(users, period)?.change ?? 0;
  const direction = change > 0 ? "up" : change < 0 ? "down" : "same";
  return [say(language, "press.change", { direction, change: Math.abs(change), period })];
}

function tellLaunch({ subject }: SubjectData, moment: Instant, language: Language): string[] {
  const { launched, timeZone } = subject;
  if (launched === null || launched > dayOf(moment, timeZone)) return [];
  return [say(language, "press.launch", { day: formatDate(language, Date.parse(launched), "UTC", "day") })];
}

function tellGoal(data: SubjectData, language: Language): string[] {
  const next = nextMilestone(milestonesOf(data), "users");
  if (next?.state.status !== "ahead" || next.state.heldSince !== null) return [];
  const { milestone, state } = next;
  const label = milestoneName(milestone, language);
  return [say(language, "press.goal", { label, remaining: state.remaining ?? 0 })];
}
