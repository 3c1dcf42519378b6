import { formatNumber } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import type { Activity, ActivityWindow, WindowKind } from "../../model/activity.ts";
import { addDays, type Day } from "../../model/calendar.ts";
import type { Language } from "../../model/language.ts";
import type { TableReport } from "../table-report.ts";
import { nameDays, tellDay, tellDays } from "./utc-days.ts";

/** How many people signed in, window by window, as the newest answer has it: never added up. */
export type SignIns = {
  /** The newest whole window in a sentence, and what a window is. */
  sentences: string[];
  table: TableReport | null;
};

/** Words of the messages for what a window is. */
const KINDS: Record<WindowKind, string> = {
  "calendar-week": "week",
  "six-days": "six",
  "seven-days": "seven",
  "six-or-seven": "other",
};

export function signIns({ windows, windowKind }: Activity, language: Language): SignIns {
  if (windowKind === null || windows.length === 0) {
    return { sentences: [say(language, "people.noActivity")], table: null };
  }
  // Software that does not count them says zero of every window.
  if (windows.every(({ logins }) => logins === 0)) {
    return { sentences: [say(language, "people.noLogins")], table: null };
  }
  const kind = KINDS[windowKind];
  const whole = windows.findLast(({ partial }) => !partial);
  return {
    sentences: [
      ...(whole
        ? [say(language, "people.window", { kind, count: whole.logins, days: daysOf(whole, language) })]
        : []),
      say(language, "people.windowsNote", { kind }),
    ],
    table: {
      caption: say(language, "people.windowsCaption"),
      columns: [say(language, "people.windowsColumn"), say(language, "people.signedIn")],
      rows: windows
        .toReversed()
        .map((window) => [nameOf(window, language), formatNumber(language, window.logins)]),
      more: false,
    },
  };
}

function daysOf({ from, days }: ActivityWindow, language: Language): string {
  return days === null ? openDays(from, language) : tellDays(language, from, addDays(from, days - 1));
}

function nameOf({ from, days, partial }: ActivityWindow, language: Language): string {
  if (partial) return say(language, "people.soFar", { days: tellDay(language, from) });
  return days === null ? openDays(from, language) : nameDays(language, from, addDays(from, days - 1));
}

const openDays = (from: Day, language: Language) =>
  say(language, "days.open", { from: tellDay(language, from) });
