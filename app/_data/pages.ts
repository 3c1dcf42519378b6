import "server-only";
import { cache } from "react";
import { formatAsOf, parseAsOf } from "#lib/model/as-of.ts";
import type { Step } from "#lib/model/calendar.ts";
import type { Host } from "#lib/model/host.ts";
import type { PolledMetric } from "#lib/model/metric.ts";
import type { RangeName } from "#lib/model/range.ts";
import { parseShareQuestion, type ShareQuestion } from "#lib/model/share-question.ts";
import type { TrendStep } from "#lib/model/trends-question.ts";
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
import { eventPreview, eventsPreview, gapsPreview } from "#lib/reports/previews/events.ts";
import { factsPreview } from "#lib/reports/previews/facts.ts";
import { metricPreview, overviewPreview, sharePreview } from "#lib/reports/previews/figures.ts";
import { milestonePreview, milestonesPreview } from "#lib/reports/previews/milestones.ts";
import { trendsPreview } from "#lib/reports/previews/trends.ts";
import { type Scoreboard, scoreboard } from "#lib/reports/scoreboard.ts";
import { type ShareReport, shareReport } from "#lib/reports/share.ts";
import { type TrendsReport, trendsReport } from "#lib/reports/trends/page.ts";
import { readStore, readSubject, readTold } from "./board.ts";
import { readBoardPreview } from "./previews.ts";
import { decoded, readSite, readSubjectPage, type SitePage, type SubjectPage } from "./subject-page.ts";

// A page's title is made from the same report as the page itself: kept per request, it is made once.

export const readOverview = cache(
  (lang: string, subject: string, range: RangeName): Promise<SubjectPage<OverviewReport>> =>
    readSubjectPage(lang, subject, {
      address: (id) => ({ page: "overview", id, range }),
      report: (data, reader) => overviewReport(data, range, reader),
      preview: overviewPreview,
    }),
);

export const readMetric = cache(
  (
    lang: string,
    subject: string,
    metric: PolledMetric,
    range: RangeName,
    step: Step,
  ): Promise<SubjectPage<MetricReport>> =>
    readSubjectPage(lang, subject, {
      address: (id) => ({ page: "metric", id, metric, range, step }),
      report: (data, reader) => metricReport(data, metric, range, step, reader),
      preview: (data, report, reader) => metricPreview(data, metric, report, reader),
    }),
);

export type TrendsPage = SubjectPage<TrendsReport>;

export const readTrends = cache(
  (lang: string, subject: string, range: RangeName, step: TrendStep | null): Promise<TrendsPage> =>
    readSubjectPage(lang, subject, {
      address: (id) => ({ page: "trends", id, range, step }),
      report: (data, reader) => trendsReport(data, { range, step }, reader),
      preview: (data, report, reader) => trendsPreview(data, range, reader, report),
    }),
);

export const readMilestones = cache(
  (lang: string, subject: string): Promise<SubjectPage<MilestonesReport>> =>
    readSubjectPage(lang, subject, {
      address: (id) => ({ page: "milestones", id }),
      report: milestonesReport,
      preview: milestonesPreview,
    }),
);

export const readMilestone = cache(
  async (lang: string, subject: string, slug: string): Promise<SubjectPage<MilestoneReport>> => {
    const name = decoded(slug);
    const told = await readTold(decoded(subject), name);
    return readSubjectPage(lang, subject, {
      address: (id) => ({ page: "milestone", id, slug: name }),
      report: (data, reader) => milestoneReport(data, name, reader, told),
      preview: milestonePreview,
    });
  },
);

export type FactsPage = SubjectPage<FactsReport>;

/** `on` as a stranger wrote it: what is no day and no moment is a page that does not exist. */
export const readFacts = cache((lang: string, subject: string, on: string | null): Promise<FactsPage> => {
  const asked = on === null ? null : parseAsOf(on);
  return readSubjectPage(lang, subject, {
    address: (id) => ({ page: "facts", id, on: asked && formatAsOf(asked) }),
    report: (data, reader) => (on !== null && asked === null ? null : factsReport(data, asked, reader)),
    preview: factsPreview,
  });
});

export type SharePage = SubjectPage<ShareReport & ShareQuestion>;

/** `query` as anybody wrote it. The chart may speak another language than the page. */
export const readShare = cache(async (lang: string, subject: string, query: string): Promise<SharePage> => {
  const { of, picture } = parseShareQuestion(new URLSearchParams(query));
  const { language, config } = await readSite(lang);
  const isOffered = picture.lang !== null && config.languages.includes(picture.lang);
  const chosen = isOffered && picture.lang !== null ? picture.lang : language;
  // A page in the chart's language need not say so.
  const asked = { of, picture: { ...picture, lang: chosen === language ? null : chosen } };
  return readSubjectPage(lang, subject, {
    address: (id) => ({ page: "share", id, ...asked }),
    report: (data, reader) => {
      const report = shareReport(data, asked, reader, chosen);
      return report && { ...report, of, picture: { ...picture, lang: chosen } };
    },
    preview: (data, _, reader) => sharePreview(data, reader),
  });
});

export const readEvents = cache(
  (lang: string, subject: string): Promise<SubjectPage<EventsReport>> =>
    readSubjectPage(lang, subject, {
      address: (id) => ({ page: "events", id }),
      report: eventsReport,
      preview: eventsPreview,
    }),
);

export const readEvent = cache(
  (lang: string, subject: string, event: string): Promise<SubjectPage<EventReport>> => {
    const name = decoded(event);
    return readSubjectPage(lang, subject, {
      address: (id) => ({ page: "event", id, event: name }),
      report: (data, reader) => eventReport(data, name, reader),
      preview: eventPreview,
    });
  },
);

export const readGaps = cache(
  (lang: string, subject: string): Promise<SubjectPage<GapsReport>> =>
    readSubjectPage(lang, subject, {
      address: (id) => ({ page: "gaps", id }),
      report: gapsReport,
      preview: gapsPreview,
    }),
);

async function readBoardPage(lang: string, page: "home" | "about"): Promise<SitePage> {
  const site = await readSite(lang);
  return { ...site, address: { page }, preview: await readBoardPreview(page, site) };
}

/** The first screen of every subject, for the list of them. */
export const readSubjects = cache(
  async (lang: string): Promise<SitePage & { subjects: { id: Host; report: OverviewReport }[] }> => {
    const site = await readBoardPage(lang, "home");
    const all = await Promise.all(site.config.subjects.map(({ id }) => readSubject(id)));
    const known = all.filter((data) => data !== null);
    return {
      ...site,
      subjects: known.map((data) => ({ id: data.subject.id, report: overviewReport(data, "30d", site) })),
    };
  },
);

export const readAbout = cache(
  async (lang: string): Promise<SitePage & { interval: string; scoreboard: Scoreboard }> => {
    const site = await readBoardPage(lang, "about");
    const { config, language } = site;
    const store = await readStore();
    const [scores, first] = await Promise.all([store.forecastScores(), store.firstTarget()]);
    return {
      ...site,
      interval: pollInterval(config.subjects, language),
      scoreboard: scoreboard(scores, first, language),
    };
  },
);
