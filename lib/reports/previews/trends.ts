import { say } from "../../i18n/say.ts";
import type { RangeName } from "../../model/range.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import { accountsPreview } from "./accounts.ts";
import type { PreviewParts } from "./preview.ts";

/** What moderators look at: the accounts of the time shown, with what happened. */
export function trendsPreview(data: SubjectData, range: RangeName, reader: Reader): PreviewParts {
  const { language } = reader;
  const name = subjectName(data);
  const words = { title: say(language, "trends.title", { name }), sentence: say(language, "trends.intro") };
  return accountsPreview(data, { ...words, range, events: true }, reader);
}
