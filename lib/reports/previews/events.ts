import { say, textOf } from "../../i18n/say.ts";
import type { EventReport, EventsReport } from "../events-page.ts";
import type { GapsReport } from "../gaps-page.ts";
import { lineChart } from "../line-chart.ts";
import { shownTime } from "../shown-time.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
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
  return yearPreview(
    data,
    { title: say(language, "events.title", { name }), sentence, events: true },
    reader,
  );
}

/** What is missing, and why: the newest gap of the accounts. */
export function gapsPreview(data: SubjectData, report: GapsReport, reader: Reader): PreviewParts {
  const { language } = reader;
  const { name, notes, nothing } = report;
  const chart = yearChart(data, reader);
  const sentence = notes[0] ?? nothing ?? chart?.gaps.at(-1)?.label ?? say(language, "gaps.noGaps");
  return yearPreview(data, { title: say(language, "gaps.title", { name }), sentence, events: false }, reader);
}

function yearChart(data: SubjectData, reader: Reader) {
  const domain = shownTime(data, "users", "1y", reader.now);
  return domain && lineChart(data, "users", domain, reader);
}

/** A year of accounts under words about it. */
function yearPreview(
  data: SubjectData,
  { title, sentence, events }: { title: string; sentence: string; events: boolean },
  reader: Reader,
): PreviewParts {
  const { language } = reader;
  const chart = yearChart(data, reader);
  const newest = newestReading(data, "users");
  return {
    title,
    description: sentence,
    card: {
      language,
      name: title,
      isReached: false,
      ...cardFigure(data, "users", newest, reader),
      sentence: plain(sentence),
      chart: chart && cardChart(chart, events ? chart.events : []),
      rows: [],
    },
    alt: tellPicture(title, sentence, chart?.summary, language),
    day: dayOfReading(data, newest, reader),
  };
}
