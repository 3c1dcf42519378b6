import { type Phrase, say, textOf } from "../../i18n/say.ts";
import type { CardChart } from "../card.ts";
import { milestonesOf, nextMilestone, tellDistance } from "../goals.ts";
import { lineChart } from "../line-chart.ts";
import type { MilestoneReport, MilestonesReport } from "../milestone-pages.ts";
import { shownTime } from "../shown-time.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { cardChart, cardFigure, dayOfReading, newestReading } from "./card-chart.ts";
import { type PreviewParts, plain, tellPicture } from "./preview.ts";

/** One milestone: the reading that reached it, or the newest. */
export function milestonePreview(data: SubjectData, report: MilestoneReport, reader: Reader): PreviewParts {
  const { language } = reader;
  const { metric, chart, name, subjectName, text, forecast, picture } = report;
  const reading: CardChart["reading"] = report.reading && [report.reading.at, report.reading.value];
  const figure = cardFigure(data, metric, reading, reader);
  const drawn = chart && cardChart(chart);
  return {
    title: `${name} · ${subjectName}`,
    description: [textOf(text), forecast].filter((sentence) => sentence !== null).join(" "),
    card: {
      language,
      name,
      isReached: report.status !== "ahead",
      ...figure,
      unit: reading ? figure.unit : subjectName,
      sentence: text,
      chart: drawn && { ...drawn, reading },
      rows: [],
    },
    alt: picture.alt,
    day: picture.day,
  };
}

/** All of them: how far the next one is or, where none is ahead, when the newest was reached. */
export function milestonesPreview(data: SubjectData, report: MilestonesReport, reader: Reader): PreviewParts {
  const { language } = reader;
  const next = nextMilestone(milestonesOf(data));
  const [newest] = report.reached;
  const shown = next ?? milestonesOf(data).find(({ milestone }) => milestone.slug === newest?.slug);
  const metric = shown?.milestone.metric ?? "users";
  const reading = newestReading(data, metric);
  const domain = shownTime(data, metric, "1y", reader.now);
  const chart = domain && lineChart(data, metric, domain, reader);
  const sentence: Phrase = next
    ? tellDistance(next, language)
    : (newest?.text ?? plain(say(language, "milestones.intro")));
  const title = say(language, "milestones.heading", { name: report.name });
  return {
    title,
    description: textOf(sentence),
    card: {
      language,
      name: title,
      isReached: false,
      ...cardFigure(data, metric, reading, reader),
      sentence,
      chart: chart && cardChart(chart),
      rows: [],
    },
    alt: tellPicture(title, sentence, chart?.summary, language),
    day: dayOfReading(data, reading, reader),
  };
}
