import { formatDate } from "../../i18n/format.ts";
import { say, textOf } from "../../i18n/say.ts";
import { SECOND } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { Crossing } from "../../model/milestone.ts";
import type { MovedCrossing, Revision } from "../../model/revision.ts";
import { milestoneName, milestonesOf, type StandingMilestone, withdrawnOf } from "../goals.ts";
import { tellCrossing } from "../milestone-words.ts";
import { momentsAbroad } from "../moments.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";

/** Imports that changed what had been told already: the figures, and the crossings that they moved. */
export function revisionItems(data: SubjectData): FeedItem[] {
  return data.revisions.map((revision) => ({
    kind: "correction",
    key: `revisions/${revision.at / SECOND}`,
    place: { page: "overview" },
    published: revision.at,
    updated: revision.at,
    tell: (language) => tellRevision(data, revision, language),
  }));
}

function tellRevision(data: SubjectData, revision: Revision, language: Language): FeedWords {
  const { at, from, to, added, changed, moved } = revision;
  const day = (moment: number) => formatDate(language, moment, data.subject.timeZone, "day");
  const what = changed === 0 ? "added" : added === 0 ? "changed" : "both";
  const time = day(from) === day(to) ? "day" : "days";
  return {
    title: say(language, "feed.revision", { name: subjectName(data) }),
    paragraphs: [
      say(language, "feed.revisionText", {
        what,
        added,
        changed,
        at: day(at),
        time,
        from: day(from),
        to: day(to),
      }),
      ...moved.flatMap((each) => tellMoved(data, each, language) ?? []),
    ],
  };
}

/** `null` of a milestone that the board knows no more. */
function tellMoved(
  data: SubjectData,
  { slug, before, now }: MovedCrossing,
  language: Language,
): string | null {
  const standing = [...milestonesOf(data), ...withdrawnOf(data)].find(
    ({ milestone }) => milestone.slug === slug,
  );
  if (!standing) return null;
  const moments = momentsAbroad(data.history, language, data.subject.timeZone);
  const tell = (crossing: Crossing | null) =>
    crossing && textOf(tellCrossing(withCrossing(standing, crossing), moments, language));
  const name = milestoneName(standing.milestone, language);
  const [was, is] = [tell(before), tell(now)];
  if (was === null) return say(language, "feed.movedIn", { name, now: is ?? "" });
  return is === null
    ? say(language, "feed.movedOut", { name, before: was })
    : say(language, "feed.moved", { name, before: was, now: is });
}

function withCrossing({ milestone, state }: StandingMilestone, crossing: Crossing): StandingMilestone {
  return { milestone, state: { ...state, crossing } };
}
