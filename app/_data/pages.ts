import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { BoardConfig } from "#lib/config.ts";
import { parseAsOf } from "#lib/model/as-of.ts";
import type { Step } from "#lib/model/calendar.ts";
import type { Host } from "#lib/model/host.ts";
import type { Instant } from "#lib/model/instant.ts";
import { isLanguage, type Language } from "#lib/model/language.ts";
import type { PolledMetric } from "#lib/model/metric.ts";
import type { RangeName } from "#lib/model/range.ts";
import { pollInterval } from "#lib/reports/about.ts";
import { type EventReport, type EventsReport, eventReport, eventsReport } from "#lib/reports/events-page.ts";
import { type FactsReport, factsReport } from "#lib/reports/facts-page.ts";
import { type GapsReport, gapsReport } from "#lib/reports/gaps-page.ts";
import { type MetricReport, metricReport } from "#lib/reports/metric-page.ts";
import {
  type MilestoneReport,
  type MilestonesReport,
  milestoneReport,
  milestonesReport,
} from "#lib/reports/milestone-pages.ts";
import { type OverviewReport, overviewReport } from "#lib/reports/overview.ts";
import { tellRegistrations } from "#lib/reports/registrations.ts";
import { type Scoreboard, scoreboard } from "#lib/reports/scoreboard.ts";
import { tellSources } from "#lib/reports/source-words.ts";
import type { Reader, SubjectData } from "#lib/reports/subject-data.ts";
import { readBoard, readClock, readStore, readSubject } from "./board.ts";

/** What every page knows: its language, the board it belongs to, the moment it is made. */
export type SitePage = { language: Language; config: BoardConfig; now: Instant };

export type SubjectPage<Report> = SitePage & {
  id: Host;
  /** Where the figures come from. */
  sources: string[];
  registrations: string | null;
  report: Report;
};

/** An unknown language is a page that does not exist. */
export async function readSite(lang: string): Promise<SitePage> {
  const config = await readBoard();
  if (!isLanguage(lang) || !config.languages.includes(lang)) notFound();
  return { language: lang, config, now: await readClock() };
}

async function readSubjectPage<Report>(
  lang: string,
  subject: string,
  make: (data: SubjectData, reader: Reader) => Report | null,
): Promise<SubjectPage<Report>> {
  const site = await readSite(lang);
  const data = await readSubject(decoded(subject));
  if (!data) notFound();
  const report = make(data, site);
  if (report === null) notFound();
  return {
    ...site,
    id: data.subject.id,
    sources: tellSources(data, site.language),
    registrations: tellRegistrations(data, site.language),
    report,
  };
}

/** A part of an address as it was meant; one that means nothing is a page that does not exist. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    notFound();
  }
}

// A page's title is made from the same report as the page itself: kept per request, it is made once.

export const readOverview = cache(
  (lang: string, subject: string, range: RangeName): Promise<SubjectPage<OverviewReport>> =>
    readSubjectPage(lang, subject, (data, reader) => overviewReport(data, range, reader)),
);

export const readMetric = cache(
  (
    lang: string,
    subject: string,
    metric: PolledMetric,
    range: RangeName,
    step: Step,
  ): Promise<SubjectPage<MetricReport>> =>
    readSubjectPage(lang, subject, (data, reader) => metricReport(data, metric, range, step, reader)),
);

export const readMilestones = cache(
  (lang: string, subject: string): Promise<SubjectPage<MilestonesReport>> =>
    readSubjectPage(lang, subject, milestonesReport),
);

export const readMilestone = cache(
  (lang: string, subject: string, slug: string): Promise<SubjectPage<MilestoneReport>> =>
    readSubjectPage(lang, subject, (data, reader) => milestoneReport(data, decoded(slug), reader)),
);

export type FactsPage = SubjectPage<FactsReport>;

/** `on` as a stranger wrote it: what is no day and no moment is a page that does not exist. */
export const readFacts = cache(
  (lang: string, subject: string, on: string | null): Promise<FactsPage> =>
    readSubjectPage(lang, subject, (data, reader) => {
      const asked = on === null ? null : parseAsOf(on);
      return on !== null && asked === null ? null : factsReport(data, asked, reader);
    }),
);

export const readEvents = cache(
  (lang: string, subject: string): Promise<SubjectPage<EventsReport>> =>
    readSubjectPage(lang, subject, eventsReport),
);

export const readEvent = cache(
  (lang: string, subject: string, event: string): Promise<SubjectPage<EventReport>> =>
    readSubjectPage(lang, subject, (data, reader) => eventReport(data, decoded(event), reader)),
);

export const readGaps = cache(
  (lang: string, subject: string): Promise<SubjectPage<GapsReport>> =>
    readSubjectPage(lang, subject, gapsReport),
);

/** The first screen of every subject, for the list of them. */
export async function readSubjects(
  lang: string,
): Promise<SitePage & { subjects: { id: Host; report: OverviewReport }[] }> {
  const site = await readSite(lang);
  const all = await Promise.all(site.config.subjects.map(({ id }) => readSubject(id)));
  const known = all.filter((data) => data !== null);
  return {
    ...site,
    subjects: known.map((data) => ({ id: data.subject.id, report: overviewReport(data, "30d", site) })),
  };
}

export async function readAbout(
  lang: string,
): Promise<SitePage & { interval: string; scoreboard: Scoreboard }> {
  const site = await readSite(lang);
  const { config, language } = site;
  const store = await readStore();
  const [scores, first] = await Promise.all([store.forecastScores(), store.firstTarget()]);
  return {
    ...site,
    interval: pollInterval(config.subjects, language),
    scoreboard: scoreboard(scores, first, language),
  };
}
