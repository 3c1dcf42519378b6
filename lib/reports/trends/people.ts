import { formatPercent } from "../../i18n/format.ts";
import { type Phrase, phrase, say } from "../../i18n/say.ts";
import type { Activity } from "../../model/activity.ts";
import { DAY } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { RangeName } from "../../model/range.ts";
import { type Series, seriesOf } from "../../model/sample.ts";
import { activeShare, differs } from "../../stats/active-share.ts";
import { returningActive } from "../../stats/returning.ts";
import { indexFrom, newestKnown, type Point, valueNear } from "../../stats/series.ts";
import { momentsOf } from "../moments.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { activeShareReport, type ShareReport } from "./active-share.ts";
import { type SignIns, signIns } from "./sign-ins.ts";
import { tellDays } from "./utc-days.ts";

/** How many of the accounts are in use. */
export type PeopleReport = {
  /** The newest share in a sentence, what it was four weeks before, and when it was measured. */
  share: { sentence: Phrase; change: string; measured: string } | null;
  /** Why there is no share, in a sentence. */
  missing: string | null;
  through: ShareReport | null;
  /** How many of the active had an account before, with what to bear in mind; empty where no active are known. */
  returning: string[];
  signIns: SignIns;
};

export function peopleReport(
  data: SubjectData,
  activity: Activity,
  range: RangeName,
  reader: Reader,
): PeopleReport {
  const { language } = reader;
  const share = activeShare(data.history);
  const newest = newestKnown(share);
  return {
    share: newest && tellShare(data, share, newest, language),
    missing: newest ? null : tellMissing(share, language),
    through: activeShareReport(data, share, range, reader),
    returning: tellReturning(data, activity, language),
    signIns: signIns(activity, language),
  };
}

function tellShare(data: SubjectData, share: Series, newest: Point, language: Language) {
  const { history, subject } = data;
  const row = indexFrom(share, newest.at);
  const [active, users] = [history.values.active[row] ?? 0, history.values.users[row] ?? 0];
  const moments = momentsOf(history, language, subject.timeZone);
  return {
    sentence: phrase(language, active > users ? "people.shareOver" : "people.share", {
      share: formatPercent(language, newest.value / 100),
      active,
      users,
    }),
    change: tellChange(share, newest, language),
    measured: say(language, "freshness.copied", { moment: moments.tell(newest.at) }),
  };
}

/** As far as the month's change lets a reading lie from the moment asked for. */
const TOLERANCE = 1.5 * DAY;

function tellChange(share: Series, newest: Point, language: Language): string {
  const before = valueNear(share, newest.at - 28 * DAY, TOLERANCE);
  if (!before) return say(language, "people.changeUnknown");
  const points = Math.round(Math.abs(newest.value - before.value) * 10) / 10;
  const isSame = points === 0 || !differs(newest.value, before.value);
  return say(language, "people.change", {
    direction: isSame ? "same" : newest.value > before.value ? "up" : "down",
    points,
    before: formatPercent(language, before.value / 100),
  });
}

function tellMissing(share: Series, language: Language): string {
  const hole = share.holes.get(share.at.length - 1);
  return hole
    ? say(language, "metricPage.none", { cause: say(language, `cause.${hole}`) })
    : say(language, "metricPage.noneYet");
}

function tellReturning({ history }: SubjectData, activity: Activity, language: Language): string[] {
  const series = seriesOf(history, "active");
  if (newestKnown(series) === null) return [];
  const returning = returningActive(series, activity);
  if (!returning) return [say(language, "people.returning.unknown")];
  const { active, atLeast, atMost, from, to } = returning;
  const words = { active, days: tellDays(language, from, to) };
  const caveat = say(language, "people.returning.caveat");
  if (atLeast === null) return [say(language, "people.returning.atMost", { ...words, high: atMost }), caveat];
  if (atLeast === atMost)
    return [say(language, "people.returning.exact", { ...words, count: atMost }), caveat];
  return [say(language, "people.returning.range", { ...words, low: atLeast, high: atMost }), caveat];
}
