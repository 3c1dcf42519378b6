import { say, textOf } from "../i18n/say.ts";
import type { Day } from "../model/calendar.ts";
import { formatInstant } from "../model/instant.ts";
import { milestoneAnswer } from "./api.ts";
import type { Card } from "./card.ts";
import { milestonesOf } from "./goals.ts";
import { milestoneReport } from "./milestone-pages.ts";
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

/** What Mastodon takes unless its operator says otherwise. */
const LONGEST_POST = 500;
const BREAK = "\n\n";

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
  const text = postOf([heading, facts], consequence, url);
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

/** What must be said, then as much of what may be as there is room for, then the link. */
function postOf(needed: string[], wished: string | null, url: string | null): string {
  const link = url === null ? [] : [url];
  const room = LONGEST_POST - [...[...needed, ...link].join(BREAK)].length - BREAK.length;
  const parts = wished === null || room < 20 ? needed : [...needed, shortened(wished, room)];
  return shortened([...parts, ...link].join(BREAK), LONGEST_POST);
}

function shortened(text: string, room: number): string {
  const characters = [...text];
  if (characters.length <= room) return text;
  return `${characters
    .slice(0, room - 1)
    .join("")
    .trimEnd()}…`;
}
