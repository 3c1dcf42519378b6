import { say } from "../../i18n/say.ts";
import type { RangeName } from "../../model/range.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { TrendsReport } from "../trends/page.ts";
import { accountsPreview } from "./accounts.ts";
import type { PreviewParts } from "./preview.ts";

/** What moderators look at: the accounts of the time shown, with what happened, and under them the newest sign-ups. */
export function trendsPreview(
  data: SubjectData,
  range: RangeName,
  reader: Reader,
  report: Pick<TrendsReport, "head"> | null = null,
): PreviewParts {
  const { language } = reader;
  const name = subjectName(data);
  const words = { title: say(language, "trends.title", { name }), sentence: say(language, "trends.intro") };
  const parts = accountsPreview(data, { ...words, range, events: true }, reader);
  if (!report?.head) return parts;
  const { number, unit, before } = report.head;
  return {
    ...parts,
    description: say(language, "head.description", { number, unit, before: before ?? "" }).trim(),
  };
}
