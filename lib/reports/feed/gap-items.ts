import { formatDuration } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { DAY, type Instant, SECOND } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { FoundGap } from "../../stats/gaps.ts";
import { tellGap } from "../gap-lines.ts";
import { gapsOf } from "../gaps-of.ts";
import { markBehind } from "../marked.ts";
import { momentsAbroad } from "../moments.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";

/** Gaps of a day or more in the accounts. What was said and is not believed is told as a correction. */
export function gapItems(data: SubjectData, now: Instant): FeedItem[] {
  const first = data.history.at[0];
  if (first === undefined) return [];
  return gapsOf(data, "users", now, [first, now])
    .filter((gap) => gap.to - gap.from >= DAY && markBehind(data, "users", gap) === null)
    .map((gap) => ({
      kind: "gap",
      key: `gaps/${gap.from / SECOND}`,
      place: { page: "gaps" },
      published: gap.from + DAY,
      updated: gap.open ? gap.from + DAY : gap.to,
      tell: (language) => tellGapItem(data, gap, language),
    }));
}

function tellGapItem(data: SubjectData, gap: FoundGap, language: Language): FeedWords {
  const { open, from, to, causes } = gap;
  const moments = momentsAbroad(data.history, language, data.subject.timeZone);
  const name = subjectName(data);
  const duration = formatDuration(language, to - from);
  // How often each cause was met changes with every poll while the gap lasts.
  const told = open ? { ...gap, causes: causes.slice(0, 1) } : gap;
  return {
    title: open ? say(language, "feed.gapOpen", { name }) : say(language, "feed.gap", { name, duration }),
    paragraphs: [tellGap(told, language, moments)],
  };
}
