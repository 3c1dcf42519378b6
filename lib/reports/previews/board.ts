import { say } from "../../i18n/say.ts";
import type { Card, CardChart } from "../card.ts";
import { smallChart } from "../line-chart.ts";
import { shownTime } from "../shown-time.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { cardChart, cardFigure, dayOfReading, newestReading } from "./card-chart.ts";
import { type PreviewParts, plain, tellPicture } from "./preview.ts";

/** So many subjects fit on a card, one under the other. */
const MOST_ROWS = 4;

const EMPTY = { date: "", name: "", isReached: false, figure: "", unit: "", chart: null, rows: [] };

type BoardPage = "home" | "about";

/** What a page says that is no subject's. */
const WORDS = {
  home: ({ language }: Reader, count: number) => ({
    title: say(language, "subjects.heading"),
    description: say(language, "subjects.intro", { count }),
  }),
  about: ({ language }: Reader) => ({
    title: say(language, "about.heading"),
    description: say(language, "about.holes.text"),
  }),
};

/** The list of the subjects, or what is said about all of them: the accounts of the first few. */
export function boardPreview(page: BoardPage, subjects: SubjectData[], reader: Reader): PreviewParts | null {
  const shown = subjects.slice(0, MOST_ROWS).map((data) => drawnOf(data, reader));
  const readings = subjects.map((data) => newestReading(data, "users"));
  const newest = readings.indexOf(newestOf(readings));
  const [first] = subjects;
  const dated = subjects[newest] ?? first;
  if (!first || !dated) return null;
  const { language } = reader;
  const { title, description } = WORDS[page](reader, subjects.length);
  const { date } = cardFigure(dated, "users", readings[newest] ?? null, reader);
  const sentence = page === "home" ? plain(description) : [];
  const card: Card = { ...EMPTY, language, date, name: title, sentence };
  const [only] = subjects.length === 1 ? shown : [];
  return {
    title,
    description,
    card: only ? { ...card, ...only } : { ...card, rows: shown },
    alt: tellPicture(title, description, undefined, language),
    day: dayOfReading(dated, readings[newest] ?? null, reader),
  };
}

function newestOf(readings: CardChart["reading"][]): CardChart["reading"] {
  return readings.reduce(
    (newest, reading) => ((reading?.[0] ?? 0) > (newest?.[0] ?? 0) ? reading : newest),
    null,
  );
}

function drawnOf(data: SubjectData, reader: Reader): Card["rows"][number] {
  const domain = shownTime(data, "users", "1y", reader.now);
  const chart = domain && cardChart(smallChart(data, "users", domain, reader));
  const { figure, unit } = cardFigure(data, "users", newestReading(data, "users"), reader);
  return { figure, unit, chart };
}
