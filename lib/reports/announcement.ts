import { say, textOf } from "../i18n/say.ts";
import type { Day } from "../model/calendar.ts";
import { formatInstant } from "../model/instant.ts";
import { milestoneAnswer } from "./api.ts";
import type { Card } from "./card.ts";
import { milestonesOf } from "./goals.ts";
import { milestoneReport } from "./milestone-pages.ts";
import { postText } from "./post-text.ts";
import { milestonePreview } from "./previews/milestones.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** Where the milestone's page and its picture of a day are, `null` while the board knows no public address of its own. */
export type NewsPlace = { url: string | null; imageOf: (day: Day) => string | null };

/** A milestone that was reached, as it is announced. */
export type News = {
  /** For a post: at most 500 characters, its link included. */
  text: string;
  card: Card;
  /** The picture in words. */
  alt: string;
  /** For a webhook, as JSON: Standard Webhooks' `type`, `timestamp` and `data`. */
  message: string;
};

/** `null` where the subject has no such milestone, or it is not reached. */
export function milestoneNews(
  data: SubjectData,
  slug: string,
  { url, imageOf }: NewsPlace,
  reader: Reader,
): News | null {
  const standing = milestonesOf(data).find(({ milestone }) => milestone.slug === slug);
  const report = milestoneReport(data, slug, reader);
  if (!standing?.state.crossing || !report) return null;
  const { language } = reader;
  const { name, subjectName: subject, consequence, picture } = report;
  const heading = say(language, "announce.reached", { subject, name });
  const facts = [textOf(report.text), report.today].filter((sentence) => sentence !== null).join(" ");
  const text = postText([heading, facts], consequence, url);
  const message = {
    type: "milestone.reached",
    timestamp: formatInstant(standing.state.crossing.fulfilled),
    data: {
      subject: data.subject.id,
      text,
      url,
      image: imageOf(picture.day),
      milestone: milestoneAnswer(standing, data, reader),
    },
  };
  const { card } = milestonePreview(data, report, reader);
  return { text, card, alt: picture.alt, message: JSON.stringify(message) };
}
