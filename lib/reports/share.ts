import { say } from "../i18n/say.ts";
import type { AsOf } from "../model/as-of.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { formatPictured, isCount, type Pictured } from "../model/picture-address.ts";
import type { ShareQuestion } from "../model/share-question.ts";
import { activityOf } from "./activity.ts";
import { momentOf } from "./facts-moment.ts";
import { milestoneName, milestonesOf, withdrawnOf } from "./goals.ts";
import { momentsOf } from "./moments.ts";
import { type PictureReport, pictureReport } from "./picture.ts";
import { previewOf, type SubjectAddress } from "./previews/of-page.ts";
import { tellPicture } from "./previews/preview.ts";
import { picturedTime } from "./shown-time.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** What there is to share of a chart, in words: those that leave the board are in the chart's language. */
export type ShareReport = {
  /** The subject, in sentences of the page. */
  name: string;
  /** What can be chosen besides figures, in the page's language. */
  milestones: { key: string; name: string }[];
  /** The chart's. */
  language: Language;
  title: string;
  /** The picture in words, with the time that they are of: the picture will change, they will not. */
  alt: string;
  /** For a post: each is a paragraph. */
  post: string[];
  /** What its frozen version keeps, and that in the page's language; `null` while nothing was read. */
  frozen: { asOf: AsOf; when: string } | null;
};

/** `null` when the subject has, and had, no such milestone. `language` is the chart's. */
export function shareReport(
  data: SubjectData,
  asked: ShareQuestion,
  reader: Reader,
  language: Language,
): ShareReport | null {
  const { now } = reader;
  const { timeZone } = data.subject;
  const domain = picturedTime(data, asked.of, asked.picture.range, now);
  const picture = pictureReport(data, asked.of, asked.picture, domain, "", { language, now });
  if (!picture) return null;
  const { alt, post } = tellShared(data, asked, picture, { language, now });
  const newest = newestOf(data, asked.of);
  return {
    name: subjectName(data),
    milestones: [...milestonesOf(data), ...withdrawnOf(data)].map(({ milestone }) => ({
      key: formatPictured({ milestone: milestone.slug }),
      name: milestoneName(milestone, reader.language),
    })),
    language,
    title: picture.title,
    alt: say(language, "share.alt", { alt, asOf: picture.asOf }),
    post,
    frozen:
      newest === null
        ? null
        : {
            asOf: { at: newest },
            when: momentsOf(data.stored.history, reader.language, timeZone).tell(newest, "dayTimeZone"),
          },
  };
}

/** When the newest of what is shown was read or, of a count, counted by the server. */
function newestOf(data: SubjectData, of: Pictured): Instant | null {
  return isCount(of) ? activityOf(data).generatedAt : momentOf(data, null);
}

/** As the page of the chart tells it, where that shows the same one. */
function tellShared(
  data: SubjectData,
  asked: ShareQuestion,
  { title, summary }: PictureReport,
  reader: Reader,
): Pick<ShareReport, "alt" | "post"> {
  const address = pageOf(data.subject.id, asked);
  const preview = address && previewOf(data, address, reader);
  return preview
    ? { alt: preview.alt, post: [preview.title, preview.description] }
    : { alt: tellPicture(title, summary, undefined, reader.language), post: [title, summary] };
}

/** A page whose line is the one that is shared; `null` where none has it. */
function pageOf(id: string, { of, picture }: ShareQuestion): SubjectAddress | null {
  if (isCount(of)) return null;
  if (typeof of === "object") return { page: "milestone", id, slug: of.milestone };
  const { mode } = picture;
  if (of === "summary" || mode === "delta" || mode === "rate") return null;
  const range = typeof picture.range === "string" ? picture.range : "1y";
  return of === "users" ? { page: "overview", id, range } : { page: "metric", id, metric: of, range };
}
