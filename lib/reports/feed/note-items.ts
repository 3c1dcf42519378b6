import type { BoardEvent } from "../../model/event.ts";
import type { Instant } from "../../model/instant.ts";
import { eventsOf } from "../all-events.ts";
import type { SubjectData } from "../subject-data.ts";
import { tellEvent } from "./event-items.ts";
import type { FeedItem } from "./feed-item.ts";

/**
 * What the operators noted: from the command line told when it was added, however long ago it happened; from the
 * configuration, which knows no such moment, when it happened.
 */
export function noteItems(data: SubjectData, now: Instant): FeedItem[] {
  const addedAt = new Map(data.notes.map((note) => [`note-${note.id}`, note.addedAt]));
  return eventsOf(data)
    .filter(({ kind }) => kind === "note")
    .map((event) => itemOf(data, event, addedAt.get(event.id) ?? event.at))
    .filter(({ published }) => published <= now);
}

function itemOf(data: SubjectData, event: BoardEvent, published: Instant): FeedItem {
  return {
    kind: "note",
    key: `events/${event.id}`,
    place: { page: "event", event: event.id },
    published,
    updated: published,
    tell: (language) => tellEvent(data, event, language),
  };
}
