import { parseAsOf } from "../../model/as-of.ts";
import type { PageAddress } from "../../model/page-address.ts";
import { TRENDS_RANGE } from "../../model/trends-question.ts";
import { eventReport, eventsReport } from "../events-page.ts";
import { factsReport } from "../facts-page.ts";
import { gapsReport } from "../gaps-page.ts";
import { metricReport } from "../metric-page.ts";
import { milestoneReport, milestonesReport } from "../milestone-pages.ts";
import { overviewReport } from "../overview.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { eventPreview, eventsPreview, gapsPreview } from "./events.ts";
import { factsPreview } from "./facts.ts";
import { metricPreview, overviewPreview, sharePreview } from "./figures.ts";
import { milestonePreview, milestonesPreview } from "./milestones.ts";
import type { Preview, PreviewParts } from "./preview.ts";
import { trendsPreview } from "./trends.ts";

/** The pages that are a subject's. */
export type SubjectAddress = Extract<PageAddress, { id: string }>;

/** What a link to a page of a subject shows; `null` where the subject has no such page. */
export function previewOf(data: SubjectData, address: SubjectAddress, reader: Reader): Preview | null {
  const parts = partsOf(data, address, reader);
  return parts && { address, ...parts };
}

function partsOf(data: SubjectData, address: SubjectAddress, reader: Reader): PreviewParts | null {
  switch (address.page) {
    case "overview":
      return overviewPreview(data, overviewReport(data, address.range ?? "1y", reader), reader);
    case "metric": {
      const { metric, range = "1y", step = "day" } = address;
      return metricPreview(data, metric, metricReport(data, metric, range, step, reader), reader);
    }
    case "milestones":
      return milestonesPreview(data, milestonesReport(data, reader), reader);
    case "milestone": {
      const report = milestoneReport(data, address.slug, reader);
      return report && milestonePreview(data, report, reader);
    }
    case "events":
      return eventsPreview(data, eventsReport(data, reader), reader);
    case "event": {
      const report = eventReport(data, address.event, reader);
      return report && eventPreview(data, report, reader);
    }
    case "gaps":
      return gapsPreview(data, gapsReport(data, reader), reader);
    case "trends":
      return trendsPreview(data, address.range ?? TRENDS_RANGE, reader);
    case "share":
      return sharePreview(data, reader);
    case "facts": {
      const on = address.on === null ? null : parseAsOf(address.on);
      return factsPreview(data, factsReport(data, on, reader), reader);
    }
  }
}
