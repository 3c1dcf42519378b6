import type { TrendsQuestion } from "../../model/trends-question.ts";
import { activityOf } from "../activity.ts";
import { type FreshnessReport, tellFreshness } from "../freshness-words.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import { type AlertReport, alertReport } from "./alert.ts";
import { type CountsReport, countsReport } from "./counts.ts";
import { tellDoubling } from "./doubling.ts";
import { type EventGainsReport, eventGains, type GainsReport, monthGains } from "./gains.ts";
import { type HeadReport, headReport } from "./head.ts";
import { type HoursReport, hoursReport } from "./hours.ts";
import { type NetReport, netReport } from "./net.ts";
import { tellNoAnswer } from "./no-answer.ts";
import { type PeopleReport, peopleReport } from "./people.ts";
import { type QualityReport, qualityReport } from "./quality.ts";
import { type SurgesReport, surgesReport } from "./surges.ts";

/** What moderators look for, one section after the other. */
export type TrendsReport = TrendsQuestion & {
  name: string;
  alert: AlertReport | null;
  freshness: FreshnessReport;
  /** These three are of activity answers; `null` without any. */
  head: HeadReport | null;
  /** Why there is none of them, and what happens next. */
  noAnswer: string;
  counts: CountsReport | null;
  net: NetReport | null;
  people: PeopleReport;
  hours: HoursReport;
  month: GainsReport;
  event: EventGainsReport | null;
  doubling: string | null;
  surges: SurgesReport;
  quality: QualityReport;
};

export function trendsReport(data: SubjectData, question: TrendsQuestion, reader: Reader): TrendsReport {
  const activity = activityOf(data);
  const counts = countsReport(data, activity, question, reader);
  return {
    ...question,
    name: subjectName(data),
    alert: alertReport(data, reader),
    freshness: tellFreshness(data, reader),
    head: headReport(data, activity, reader),
    noAnswer: tellNoAnswer(data, reader),
    counts,
    net: netReport(data, activity, { range: question.range, marks: counts?.marks ?? [] }, reader),
    people: peopleReport(data, activity, question.range, reader),
    hours: hoursReport(data, reader),
    month: monthGains(data, reader),
    event: eventGains(data, reader),
    doubling: tellDoubling(data, reader),
    surges: surgesReport(data, question.range, reader),
    quality: qualityReport(data, activity, reader),
  };
}
