import type { Database } from "better-sqlite3";
import type { Announcement } from "../model/announcement.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import { schemaVersion } from "./migrate.ts";
import { fromSeconds, toSeconds } from "./rows.ts";

type Row = {
  key: string;
  slug: string;
  channel: string;
  state: Announcement["state"];
  tries: number;
  decided_at: number;
  next_try: number | null;
  sent_at: number | null;
};

const instantOrNull = (seconds: number | null) => (seconds === null ? null : fromSeconds(seconds));
const secondsOrNull = (at: Instant | null) => (at === null ? null : toSeconds(at));

/** Since which schema there are any. */
const KNOWN_SINCE = 6;

export function readAnnouncements(db: Database, host: Host): Announcement[] {
  if (schemaVersion(db) < KNOWN_SINCE) return [];
  return db
    .prepare<{ host: Host }, Row>(`
      SELECT key, slug, channel, state, tries, decided_at, next_try, sent_at FROM announcement
      WHERE instance_id = (SELECT id FROM instance WHERE host = @host)
      ORDER BY decided_at, key
    `)
    .all({ host })
    .map(({ decided_at, next_try, sent_at, ...row }) => ({
      ...row,
      decidedAt: fromSeconds(decided_at),
      nextTry: instantOrNull(next_try),
      sentAt: instantOrNull(sent_at),
    }));
}

/**
 * Keeps how far it is. What was decided stands, and what was sent is never anything else again; what was given up can only
 * become due again.
 */
export function saveAnnouncement(db: Database, instance: number, announcement: Announcement): void {
  const { key, slug, channel, state, tries, decidedAt, nextTry, sentAt } = announcement;
  db.prepare(`
    INSERT INTO announcement (key, instance_id, slug, channel, state, tries, decided_at, next_try, sent_at)
    VALUES (@key, @instance, @slug, @channel, @state, @tries, @decided, @next, @sent)
    ON CONFLICT (key) DO UPDATE SET
      state = excluded.state, tries = excluded.tries, next_try = excluded.next_try, sent_at = excluded.sent_at
    WHERE announcement.state = 'due' OR (announcement.state = 'given-up' AND excluded.state = 'due')
  `).run({
    key,
    instance,
    slug,
    channel,
    state,
    tries,
    decided: toSeconds(decidedAt),
    next: secondsOrNull(nextTry),
    sent: secondsOrNull(sentAt),
  });
}
