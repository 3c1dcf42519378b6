import { formatNumber } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import type { Activity } from "../../model/activity.ts";
import { addDays } from "../../model/calendar.ts";
import { DAY } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { isUnknown, newestDays } from "../../stats/count-columns.ts";
import type { FreshnessReport } from "../freshness-words.ts";
import { momentsOf } from "../moments.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { tellBounds, tellRange } from "./bounds-words.ts";
import { activityHole } from "./no-answer.ts";
import { endsOf, tellDay } from "./utc-days.ts";

/** What a moderator sees first: how many signed up lately, and how old that knowledge is. */
export type HeadReport = {
  /** "57", "57–61", "at least 57". */
  number: string;
  /** Of what, and of which days. */
  unit: string;
  /** What it was in as many days before, where that is known. */
  before: string | null;
  freshness: Pick<FreshnessReport, "state" | "text" | "measuredAt">;
};

const WEEK = 7;
/** Servers are asked daily, and may keep an answer for a day. */
const LATE = 2 * DAY;

/** `null` where no answer tells of sign-ups. */
export function headReport(
  data: SubjectData,
  activity: Activity,
  { language, now }: Reader,
): HeadReport | null {
  const freshness = tellCounted(data, activity, { language, now });
  const latest = latestDays(activity, language) ?? latestWindow(activity, language);
  return freshness && latest && { ...latest, freshness };
}

/** When the server counted what its newest answer says, in words; `null` where there is none. */
export function tellCounted(
  data: SubjectData,
  { generatedAt }: Activity,
  { language, now }: Reader,
): HeadReport["freshness"] | null {
  if (generatedAt === null) return null;
  const moment = momentsOf(data.history, language, data.subject.timeZone).tell(generatedAt, "dayTimeZone");
  const hole = activityHole(data);
  const isLate = hole !== null || now - generatedAt > LATE;
  return {
    state: isLate ? "late" : "fresh",
    text: hole
      ? say(language, "head.ended", { moment, cause: say(language, `cause.${hole}`) })
      : say(language, isLate ? "head.late" : "head.counted", { moment }),
    measuredAt: generatedAt,
  };
}

type Latest = Omit<HeadReport, "freshness">;

/** The newest seven days that are bounded from above. */
function latestDays(activity: Activity, language: Language): Latest | null {
  const week = newestDays(activity, "signups", WEEK);
  const bounds = week && activity.between("signups", ...week);
  if (!week || !bounds || bounds.high === null) return null;
  const [from, to] = week;
  const before = activity.between("signups", addDays(from, -WEEK), addDays(from, -1));
  return {
    number: tellRange(bounds, language),
    unit: say(language, "head.days", { count: bounds.high, ...endsOf(language, from, to) }),
    before: isUnknown(before)
      ? null
      : say(language, "head.daysBefore", { amount: tellBounds(before, language) }),
  };
}

/** Of a server that was not asked for long: its newest whole window, as it was answered. */
function latestWindow({ windows }: Activity, language: Language): Latest | null {
  const place = windows.findLastIndex(({ partial }) => !partial);
  const [before, window] = [windows[place - 1], windows[place]];
  if (!window) return null;
  const days = String(window.days ?? "unknown");
  return {
    number: formatNumber(language, window.signups),
    unit: say(language, "head.window", { count: window.signups, days, day: tellDay(language, window.from) }),
    before: before
      ? say(language, "head.windowBefore", { amount: before.signups, day: tellDay(language, before.from) })
      : null,
  };
}
