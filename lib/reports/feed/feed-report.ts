import { say } from "../../i18n/say.ts";
import type { Host } from "../../model/host.ts";
import type { Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import { correctionItems } from "./correction-items.ts";
import { eventItems } from "./event-items.ts";
import type { FeedItem, FeedKind, FeedWords } from "./feed-item.ts";
import { gapItems } from "./gap-items.ts";
import { reachedItems, ruleItems } from "./milestone-items.ts";
import { noteItems } from "./note-items.ts";
import { recordItems } from "./record-items.ts";
import { revisionItems } from "./revision-items.ts";
import { weekItems } from "./week-items.ts";

/** A feed keeps the newest; whoever wants all of it has the interface. */
const MOST = 50;
/** What a restless server brings by the hundred must not push its milestones out. */
const MOST_OF_A_KIND: Record<FeedKind, number> = {
  milestone: MOST,
  rule: MOST,
  record: 20,
  week: 20,
  note: 20,
  event: 10,
  correction: 10,
  gap: 10,
};

export type FeedEntry = FeedWords & Omit<FeedItem, "tell">;

export type FeedReport = {
  id: Host;
  language: Language;
  title: string;
  subtitle: string;
  updated: Instant;
  /** Newest first, by when they last changed. */
  entries: FeedEntry[];
};

/**
 * What happened to a subject, made from its data alone: time that passes only adds the weeks that are over, the gaps that
 * last, and what was noted of a day to come.
 */
export function feedReport(data: SubjectData, { language, now }: Reader): FeedReport {
  const name = subjectName(data);
  const items = newestOf([
    reachedItems(data),
    ruleItems(data),
    recordItems(data),
    weekItems(data, now, MOST_OF_A_KIND.week),
    noteItems(data, now),
    eventItems(data),
    [...correctionItems(data), ...revisionItems(data)],
    gapItems(data, now),
  ]);
  const title = say(language, "feed.title", { name });
  const subtitle = say(language, "feed.subtitle", { name });
  const practice = `${say(language, "practice.title")}. ${say(language, "practice.text")}`;
  return {
    id: data.subject.id,
    language,
    title: data.subject.practice ? `${title} (${say(language, "practice.title")})` : title,
    subtitle: data.subject.practice ? practice : subtitle,
    // With nothing to tell, since the first reading.
    updated: items[0]?.updated ?? data.history.at[0] ?? 0,
    entries: items.map(({ tell, ...item }) => ({ ...item, ...tell(language) })),
  };
}

function newestOf(kinds: FeedItem[][]): FeedItem[] {
  const newest = (items: FeedItem[], most: number) =>
    items.toSorted((a, b) => b.updated - a.updated || (a.key < b.key ? -1 : 1)).slice(0, most);
  return newest(
    kinds.flatMap((items) => newest(items, items[0] ? MOST_OF_A_KIND[items[0].kind] : 0)),
    MOST,
  );
}
