import ical, { escape as escapeText, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { say } from "../i18n/say.ts";
import { addDays, type Day } from "../model/calendar.ts";
import { HOUR, SECOND } from "../model/instant.ts";
import type { CalendarReport } from "../reports/calendar.ts";
import type { Publisher } from "./placed-feed.ts";
import { tagName } from "./tag-name.ts";
import { urlsUnder } from "./urls.ts";

const STATUS = { tentative: ICalEventStatus.TENTATIVE, confirmed: ICalEventStatus.CONFIRMED } as const;

/** Forecasts are issued once a day. */
const ASK_AGAIN = (6 * HOUR) / SECOND;

/**
 * As iCalendar (RFC 5545): whole days, which calendars that have them already move in place, since each keeps its UID and
 * counts its changes.
 */
export function calendarFile(report: CalendarReport, { origin, basePath }: Publisher): string {
  const { id, language, spans } = report;
  const urls = urlsUnder(origin + basePath);
  const calendar = ical({
    // The library writes these two as they are.
    name: escapeText(oneLine(report.name), false),
    description: escapeText(oneLine(report.description), false),
    prodId: { company: "Mastoboard", product: "Mastoboard", language: language.toUpperCase() },
    source: urls.calendar(id, language),
    url: urls.milestones(language, id),
    ttl: ASK_AGAIN,
  });
  for (const { slug, title, text, from, to, status, changes, changed } of spans) {
    calendar.createEvent({
      id: tagName(origin, id, `milestones/${slug}`),
      sequence: changes,
      stamp: new Date(changed),
      allDay: true,
      start: dateOf(from),
      end: dateOf(addDays(to, 1)),
      summary: oneLine(title),
      description: oneLine(text),
      url: urls.milestone(language, id, slug),
      status: STATUS[status],
      // Nobody is busy because of it.
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: say(language, "site.milestones") }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`);

const oneLine = (text: string) => text.toWellFormed().replace(/\p{Cc}+/gu, " ");
