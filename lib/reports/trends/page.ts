import type { ActivityAnswer } from "../../model/activity.ts";
import type { TrendsQuestion } from "../../model/trends-question.ts";
import { reconstructActivity } from "../../stats/activity/reconstruct.ts";
import { type FreshnessReport, tellFreshness } from "../freshness-words.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import { type EventGainsReport, eventGains, type GainsReport, monthGains } from "./gains.ts";
import { type HoursReport, hoursReport } from "./hours.ts";
import { type PeopleReport, peopleReport } from "./people.ts";
import { type QualityReport, qualityReport } from "./quality.ts";

/** What moderators look for, one section after the other. */
export type TrendsReport = TrendsQuestion & {
  name: string;
  freshness: FreshnessReport;
  people: PeopleReport;
  hours: HoursReport;
  month: GainsReport;
  event: EventGainsReport | null;
  quality: QualityReport;
};

export function trendsReport(
  data: SubjectData,
  answers: readonly ActivityAnswer[],
  question: TrendsQuestion,
  reader: Reader,
): TrendsReport {
  const activity = reconstructActivity(answers, data.subject.launched);
  return {
    ...question,
    name: subjectName(data),
    freshness: tellFreshness(data, reader),
    people: peopleReport(data, activity, question.range, reader),
    hours: hoursReport(data, reader),
    month: monthGains(data, reader),
    event: eventGains(data, reader),
    quality: qualityReport(data, activity, reader),
  };
}
