import { DAY, HOUR, type Instant, MINUTE } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { LOCALES } from "./locales.ts";
import { zoneName } from "./zone-name.ts";

function memoised<T>(make: (language: Language, key: string) => T): (language: Language, key?: string) => T {
  const made = new Map<string, T>();
  return (language, key = "") => {
    const id = `${language} ${key}`;
    let format = made.get(id);
    if (format === undefined) {
      format = make(language, key);
      made.set(id, format);
    }
    return format;
  };
}

const whole = memoised((language) => new Intl.NumberFormat(LOCALES[language]));
const signed = memoised(
  (language) => new Intl.NumberFormat(LOCALES[language], { signDisplay: "exceptZero" }),
);
const compact = memoised(
  (language) =>
    new Intl.NumberFormat(LOCALES[language], { notation: "compact", maximumSignificantDigits: 3 }),
);
const share = memoised(
  (language) => new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 0 }),
);

const tenths = memoised(
  (language) => new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 1 }),
);

const percentChange = memoised(
  (language) =>
    new Intl.NumberFormat(LOCALES[language], {
      style: "percent",
      maximumFractionDigits: 1,
      signDisplay: "exceptZero",
    }),
);

export function formatNumber(language: Language, value: number): string {
  return whole(language).format(value);
}

/** `+12`, `−3`, `0`. */
export function formatChange(language: Language, value: number): string {
  return signed(language).format(value).replace("-", "−");
}

/** A rate: with one decimal where it is below ten. */
export function formatRate(language: Language, value: number): string {
  return whole(language).format(roundRate(value)).replace("-", "−");
}

/** As exactly as a rate is told. */
export function roundRate(value: number): number {
  // Adding zero turns a negative zero into a plain one.
  return (Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value)) + 0;
}

/** For axes: `750`, `12K`, `1.5M`. Beside a larger one a number is shortened as that is: `5K` below `10K`. */
export function formatCompact(language: Language, value: number, largest = Math.abs(value)): string {
  return largest < 10_000 ? whole(language).format(value) : compact(language).format(value);
}

export function formatShare(language: Language, ratio: number): string {
  return share(language).format(ratio);
}

/** A share with one decimal: `0.8%`, `12.4%`. */
export function formatPercent(language: Language, ratio: number): string {
  return tenths(language).format(ratio);
}

/** A change in percent: `+2.4%`, `−0.3%`. */
export function formatPercentChange(language: Language, percent: number): string {
  return percentChange(language)
    .format(percent / 100)
    .replace("-", "−");
}

const lists = memoised((language) => new Intl.ListFormat(LOCALES[language]));

/** `a, b and c`. */
export function formatList(language: Language, items: readonly string[]): string {
  return lists(language).format(items);
}

/** How much of a moment is told. */
export type Precision =
  | "time"
  | "timeSeconds"
  | "timeZone"
  | "day"
  | "dayTime"
  | "dayTimeZone"
  | "daySecondsZone"
  | "dayMonth"
  | "dayMonthYear"
  | "month"
  | "monthShort"
  | "monthYear"
  | "year"
  | "weekdayDay"
  | "weekday"
  | "weekdayShort";

const PRECISIONS: Record<Precision, Intl.DateTimeFormatOptions> = {
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  timeSeconds: { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
  timeZone: { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" },
  day: { day: "numeric", month: "long", year: "numeric" },
  dayTime: {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  },
  dayTimeZone: {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  },
  daySecondsZone: {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  },
  dayMonth: { day: "numeric", month: "short" },
  dayMonthYear: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "long" },
  monthShort: { month: "short" },
  monthYear: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  weekday: { weekday: "long" },
  weekdayShort: { weekday: "short" },
  weekdayDay: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

const dates = memoised((language, key) => {
  const [precision, timeZone] = key.split(" ");
  return new Intl.DateTimeFormat(LOCALES[language], { ...PRECISIONS[precision as Precision], timeZone });
});

export function formatDate(language: Language, at: Instant, timeZone: string, precision: Precision): string {
  const format = dates(language, `${precision} ${timeZone}`);
  if (!PRECISIONS[precision].timeZoneName) return format.format(at);
  return format
    .formatToParts(at)
    .map(({ type, value }) => (type === "timeZoneName" ? zoneName(language, at, timeZone) : value))
    .join("");
}

export type DayRange = { from: string; to: string };

/**
 * The two ends of a stretch of days or months as a sentence names them, what both share said once: `3` and `20 March 2027`.
 * The moments are midnights in UTC.
 */
export function formatRange(
  language: Language,
  from: Instant,
  to: Instant,
  precision: "day" | "monthYear",
): DayRange {
  const parts = dates(language, `${precision} UTC`).formatRangeToParts(from, to);
  const text = (some: typeof parts) => some.map(({ value }) => value).join("");
  const end = parts.findIndex(({ source }) => source === "endRange");
  if (end === -1) return { from: text(parts), to: text(parts) };
  const start = parts.findLastIndex(({ source }) => source === "startRange") + 1;
  // Of what stands between the two only what comes before the dash belongs to the first.
  const [tail = ""] = text(parts.slice(start, end)).split(/\s*[–-]/);
  return { from: text(parts.slice(0, start)) + tail, to: text(parts.slice(end)) };
}

const durations = memoised(
  (language, unit) => new Intl.NumberFormat(LOCALES[language], { style: "unit", unit, unitDisplay: "long" }),
);

/** One unit, rounded: `16 hours`, `3 days`, `12 minutes`. At least one minute. */
export function formatDuration(language: Language, ms: number): string {
  const [unit, size] =
    ms >= 2 * DAY
      ? (["day", DAY] as const)
      : ms >= 2 * HOUR
        ? (["hour", HOUR] as const)
        : (["minute", MINUTE] as const);
  return durations(language, unit).format(Math.max(1, Math.round(ms / size)));
}
