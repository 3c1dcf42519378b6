import { say } from "../../i18n/say.ts";
import { dayOf } from "../../model/calendar.ts";
import { type Instant, SECOND } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { Mark, Suspicion } from "../../model/mark.ts";
import type { Note } from "../../model/note.ts";
import { tellMark } from "../mark-lines.ts";
import { type MomentTeller, momentsAbroad } from "../moments.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";

/** They grow from reading to reading, and with them their figures. */
const GROWING = ["flip-flop", "random", "frozen"] as const;
/** Found beside the others, on readings that may bear another mark too. */
const BESIDES: readonly Suspicion[] = ["frozen", "identity"];

/** Readings that are in doubt, or were until later ones or the operator confirmed them: one piece of news for each mark. */
export function correctionItems(data: SubjectData): FeedItem[] {
  return data.marks.map((mark) => {
    const [first = 0] = mark.at;
    // A mark may become one of another kind as it grows, and is the same news.
    const kind = BESIDES.includes(mark.evidence.kind) ? `/${mark.evidence.kind}` : "";
    return {
      kind: "correction",
      key: `marks/${mark.metric}${kind}/${first / SECOND}`,
      place: { page: "overview" },
      published: first,
      updated: Math.max(first, mark.confirmedAt ?? 0, wordAt(data, mark)),
      tell: (language) => tellCorrection(data, mark, language),
    };
  });
}

/** When the operator's word on it last was given or taken back; the configuration has no such moment. */
function wordAt({ notes, removedNotes, subject }: SubjectData, { metric, at, standing }: Mark): Instant {
  const days = new Set(at.map((moment) => dayOf(moment, subject.timeZone)));
  const isAbout = (note: Note) => note.trusts.includes(metric) && days.has(dayOf(note.at, subject.timeZone));
  const [vouching] = standing === "trusted" ? notes.filter(isAbout) : [];
  return Math.max(vouching?.addedAt ?? 0, ...removedNotes.filter(isAbout).map(({ removedAt }) => removedAt));
}

function tellCorrection(data: SubjectData, mark: Mark, language: Language): FeedWords {
  const moments = momentsAbroad(data.history, language, data.subject.timeZone);
  return {
    title: say(language, "feed.correction", {
      standing: mark.standing,
      name: subjectName(data),
      metric: say(language, `metric.${mark.metric}.name`),
    }),
    paragraphs: [tellSettled(mark, language, moments)],
  };
}

/** Only what no further reading changes: of an open mark its first reading, without figures that are still growing. */
function tellSettled(mark: Mark, language: Language, moments: MomentTeller): string {
  const { at, said, evidence, standing } = mark;
  if (standing !== "open") return tellMark(mark, language, moments);
  const growing = GROWING.find((kind) => kind === evidence.kind);
  if (!growing) return tellMark({ ...mark, at: at.slice(0, 1), said: said.slice(0, 1) }, language, moments);
  return say(language, "mark.one", {
    at: moments.tell(at[0] ?? 0),
    why: say(language, `feed.why.${growing}`),
    standing: say(language, "mark.standing.open"),
  });
}
