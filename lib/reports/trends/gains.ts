import { formatChange, formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { addDays, dayOf, daysBetween, nextStart, startOf, startOfDay } from "../../model/calendar.ts";
import type { BoardEvent, EventKind } from "../../model/event.ts";
import { DAY, type Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { seriesOf } from "../../model/sample.ts";
import { compareGains, type Days } from "../../stats/gained.ts";
import { newestKnown, oldestKnown } from "../../stats/series.ts";
import { listedEvents } from "../all-events.ts";
import { type EventLine, lineOf } from "../board-events.ts";
import type { LineChartReport } from "../chart-report.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import type { TableReport } from "../table-report.ts";
import { type Compared, type GainsNames, gainsChart, gainsTable } from "./gains-chart.ts";

/** What was gained in some days beside as many before them; nothing is drawn where nothing was read. */
export type GainsReport = {
  sentence: string;
  chart: LineChartReport | null;
  table: TableReport | null;
};

/** Since the newest event that may have changed something. */
export type EventGainsReport = GainsReport & { event: EventLine };

/** What operators did or saw, and what brought many: of these it is asked what they changed. */
const TURNING_POINTS: readonly EventKind[] = ["note", "surge", "registrations"];
/** What comes later is hardly its doing. */
const MOST_DAYS = 90;
/** A shorter time before it is no measure. */
const LEAST_DAYS = 7;

/** This month so far, beside the last one. */
export function monthGains(data: SubjectData, reader: Reader): GainsReport {
  const { language, now } = reader;
  const { timeZone } = data.subject;
  const start = startOf("month", now, timeZone);
  const days = monthFrom(start, timeZone);
  const before = monthFrom(startOf("month", start - 1, timeZone), timeZone);
  const found = compareGains(seriesOf(data.history, "users"), timeZone, days, before);
  if (!found) return { sentence: say(language, "gains.month.none"), chart: null, table: null };
  const compared = { found, days, before, timeZone };
  return drawn(compared, reader, {
    id: "gains-month",
    title: say(language, "gains.month.title"),
    now: say(language, "gains.month.now"),
    before: say(language, "gains.month.before"),
    sentence: tellMonth(compared, language),
  });
}

function monthFrom(start: Instant, timeZone: string): Days {
  const first = dayOf(start, timeZone);
  return { first, count: daysBetween(first, dayOf(nextStart("month", start, timeZone), timeZone)) };
}

function tellMonth({ found, timeZone }: Compared, language: Language): string {
  const { later, gained, gainedThen } = found;
  const values = { gained: formatChange(language, gained) };
  if (!later.isWhole) {
    const from = formatDate(language, later.opening.at, timeZone, "day");
    return say(language, "gains.month.late", { ...values, from });
  }
  return gainedThen === null
    ? say(language, "gains.month.alone", values)
    : say(language, "gains.month.both", { ...values, before: formatChange(language, gainedThen) });
}

/** The days since the newest event that has a day after it, beside as many before; `null` where there is none. */
export function eventGains(data: SubjectData, reader: Reader): EventGainsReport | null {
  const { language } = reader;
  const { timeZone } = data.subject;
  const series = seriesOf(data.history, "users");
  const [oldest, newest] = [oldestKnown(series), newestKnown(series)];
  const event = oldest && newest && turningPoint(data, oldest.at, newest.at - DAY);
  if (!event) return null;
  const first = dayOf(event.at, timeZone);
  const passed = daysBetween(first, dayOf(newest.at, timeZone)) + 1;
  const known = Math.floor((startOfDay(first, timeZone) + DAY / 2 - oldest.at) / DAY);
  const count = Math.min(passed, MOST_DAYS, known < LEAST_DAYS ? MOST_DAYS : known);
  const [days, before] = [
    { first, count },
    { first: addDays(first, -count), count },
  ];
  const found = compareGains(series, timeZone, days, before);
  if (!found) return null;
  const { gained, gainedThen } = found;
  const values = {
    span: count < passed ? "first" : "all",
    days: count,
    gained: formatChange(language, gained),
  };
  const names = {
    id: "gains-event",
    title: say(language, "gains.event.title"),
    now: say(language, "gains.event.now"),
    before: say(language, "gains.event.before"),
    sentence:
      gainedThen === null
        ? say(language, "gains.event.alone", values)
        : say(language, "gains.event.both", { ...values, before: formatChange(language, gainedThen) }),
  };
  const compared = { found, days, before, timeZone };
  return { ...drawn(compared, reader, names), event: lineOf(event, 1, language, timeZone) };
}

function turningPoint(data: SubjectData, from: Instant, to: Instant): BoardEvent | undefined {
  return listedEvents(data).findLast(
    ({ kind, at }) => TURNING_POINTS.includes(kind) && at >= from && at <= to,
  );
}

function drawn(compared: Compared, reader: Reader, names: GainsNames): GainsReport {
  return {
    sentence: names.sentence,
    chart: gainsChart(compared, names, reader),
    table: gainsTable(compared, names, reader),
  };
}
