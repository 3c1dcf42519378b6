import { say, textOf } from "../../i18n/say.ts";
import type { EventReport, EventsReport } from "../events-page.ts";
import type { GapsReport } from "../gaps-page.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { accountsChart, accountsPreview } from "./accounts.ts";
import { cardChart, cardFigure, dayOfReading, newestReading } from "./card-chart.ts";
import { type PreviewParts, plain, tellPicture } from "./preview.ts";

/** One event: the accounts around it. */
export function eventPreview(data: SubjectData, report: EventReport, reader: Reader): PreviewParts {
  const { language } = reader;
  const { day, text, name, around, chart } = report;
  const drawn = chart && cardChart(chart, chart.events);
  const reading = drawn?.reading ?? newestReading(data, "users");
  const sentence = plain(around.since ? `${day}. ${around.since}` : day);
  const title = `${text} · ${name}`;
  return {
    title,
    description: textOf(sentence),
    card: {
      language,
      name: text,
      isReached: false,
      ...cardFigure(data, "users", reading, reader),
      sentence,
      chart: drawn,
      rows: [],
    },
    alt: tellPicture(title, sentence, chart?.summary, language),
    day: dayOfReading(data, reading, reader),
  };
}

/** All of them: the newest, and a year's as rings on the line. */
export function eventsPreview(
  data: SubjectData,
  { name, events }: EventsReport,
  reader: Reader,
): PreviewParts {
  const { language } = reader;
  const [newest] = events;
  const sentence = newest
    ? say(language, "preview.event", { day: newest.day, text: newest.text })
    : say(language, "events.none");
  return accountsPreview(
    data,
    { title: say(language, "events.title", { name }), sentence, range: "1y", events: true },
    reader,
  );
}

/** What is missing, and why: the newest gap of the accounts. */
export function gapsPreview(data: SubjectData, report: GapsReport, reader: Reader): PreviewParts {
  const { language } = reader;
  const { name, notes, nothing } = report;
  const chart = accountsChart(data, "1y", reader);
  const sentence = notes[0] ?? nothing ?? chart?.gaps.at(-1)?.label ?? say(language, "gaps.noGaps");
  return accountsPreview(
    data,
    { title: say(language, "gaps.title", { name }), sentence, range: "1y", events: false },
    reader,
  );
}
