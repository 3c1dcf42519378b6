import type { ActivityRow } from "../model/activity.ts";
import { DAY, type Instant, SECOND } from "../model/instant.ts";
import type { DayNumber, Life } from "./life.ts";

const ROWS = 12;
const DAYS_IN_WINDOW = 6;

/** What the tracker counted: `registrations` and `statuses` add up over days, `logins` (unique people) do not. */
export type Tracker = {
  statusesOn: (day: DayNumber) => number;
  registrationsOn: (day: DayNumber) => number;
  loginsIn: (first: DayNumber, last: DayNumber) => number;
};

/**
 * The rows of `/api/v1/instance/activity` as Mastodon 3.5 to 4.7 makes them: row i starts i weeks before the second of
 * generation and sums six UTC days from there, so one day falls between neighbours and row 0 holds only today so far.
 */
export function activityWindows(generatedAt: Instant, tracker: Tracker): ActivityRow[] {
  return Array.from({ length: ROWS }, (_, i) => {
    const start = generatedAt - i * 7 * DAY;
    const first = Math.floor(start / DAY);
    const days = Array.from({ length: DAYS_IN_WINDOW }, (_, j) => first + j).filter(
      (day) => day * DAY <= generatedAt,
    );
    const sum = (countOn: (day: DayNumber) => number) => days.reduce((total, day) => total + countOn(day), 0);
    return {
      week: String(Math.floor(start / SECOND)),
      statuses: String(sum(tracker.statusesOn)),
      logins: String(tracker.loginsIn(first, first + days.length - 1)),
      registrations: String(sum(tracker.registrationsOn)),
    };
  });
}

/** Four of five posts are public or unlisted; only those are tracked, and never subtracted again. */
const TRACKED_SHARE = 0.8;
/** Of those active within four weeks, who signs in within one day, and within six. */
const LOGINS_IN_A_DAY = 0.38;
const LOGINS_IN_SIX_DAYS = 0.71;

/** The tracker of an invented community at an instant: days after it have not happened, its own day only in part. */
export function trackerOf(life: Life, at: Instant): Tracker {
  return {
    statusesOn: (day) =>
      Math.round(life.dayOf(day, Math.min(at, (day + 1) * DAY)).postsWritten * TRACKED_SHARE),
    registrationsOn: (day) => life.dayOf(day, Math.min(at, (day + 1) * DAY)).signups,
    loginsIn: (first, last) => {
      if (last * DAY < life.launchedAt) return 0;
      const { active } = life.countsAt(Math.min(at, last * DAY));
      if (first < last) return Math.round(active * LOGINS_IN_SIX_DAYS);
      return Math.round(active * LOGINS_IN_A_DAY * Math.min(1, at / DAY - first));
    },
  };
}
