import type { RangeName } from "../../model/range.ts";
import { lineChart } from "../line-chart.ts";
import { shownTime } from "../shown-time.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { cardChart, cardFigure, dayOfReading, newestReading } from "./card-chart.ts";
import { type PreviewParts, plain, tellPicture } from "./preview.ts";

/** The accounts through a range; `null` where nothing was read. */
export function accountsChart(data: SubjectData, range: RangeName, reader: Reader) {
  const domain = shownTime(data, "users", range, reader.now);
  return domain && lineChart(data, "users", domain, reader);
}

type Words = { title: string; sentence: string; range: RangeName; events: boolean };

/** The accounts of a range under words about them; `events`: with rings on the line. */
export function accountsPreview(
  data: SubjectData,
  { title, sentence, range, events }: Words,
  reader: Reader,
): PreviewParts {
  const { language } = reader;
  const chart = accountsChart(data, range, reader);
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
