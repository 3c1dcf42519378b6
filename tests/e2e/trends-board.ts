import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActivityAnswer } from "../../lib/model/activity.ts";
import type { FactRecord } from "../../lib/model/fact.ts";
import { parseHost } from "../../lib/model/host.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND, wholeSecond } from "../../lib/model/instant.ts";
import type { Sample } from "../../lib/model/sample.ts";
import { activityWindows, trackerOf } from "../../lib/practice/activity-windows.ts";
import { createLife, type Life } from "../../lib/practice/life.ts";
import { chance } from "../../lib/practice/random.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { type ServedBoard, serveBoard } from "./serve-board.ts";

const SEED = 6;
const READINGS = 120;

/** For which days before now each server’s activity was answered; its readings are those of four months. */
const ANSWERED: Record<string, (daysAgo: number) => boolean> = {
  /** Daily for three months, but for ten days seven weeks ago, and two more lately. */
  "kept.example": (ago) => ago <= 90 && !(ago > 45 && ago <= 55) && ago !== 9 && ago !== 10,
  /** Asked for the first time today. */
  "new.example": (ago) => ago === 0,
  /** Its operators switched it off. */
  "silent.example": () => false,
};

/**
 * The data folder of a board for the trends: three servers that share one invented life, with surges 73 and 19 days ago, a
 * purge 58 days ago, a version 45 days ago, and registrations closed to approval from the 31st to the 10th. `domains` are of
 * `kept.example`, `new.example` and `silent.example`; their answers say what practice servers would, so reconstruction can be
 * held against `lifeAt(now).dayOf(day).signups`. For screenshots: `serveBoard(await writeTrendsBoard())`.
 */
export async function writeTrendsBoard(
  domains = Object.keys(ANSWERED),
  now: Instant = newestEvening(),
): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "mastoboard-trends-"));
  const events = [{ date: dayBefore(now, 19), label: { en: "A newspaper wrote about us" } }];
  const launched = dayBefore(now, 243);
  const instances = domains.map((domain) => ({ domain, poll: "0 * * * *", launched, events }));
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify({ timeZone: "Europe/Tallinn", instances }));
  const store = await openStore(join(data, "mastoboard.db"));
  const life = lifeAt(now);
  for (const domain of domains) {
    const host = parseHost(domain);
    await store.importSamples(host, samplesOf(life, now));
    await store.importFacts(host, factsOf(now));
    const answers = answersOf(life, now, ANSWERED[domain] ?? (() => false));
    await store.importActivity(host, answers);
    if (answers.length === 0) await store.recordNoActivity(host, "switched-off", now);
  }
  await store.close();
  return data;
}

/** That board, served. Nothing is polled. */
export async function startTrendsBoard(domains?: string[]): Promise<ServedBoard> {
  return serveBoard(await writeTrendsBoard(domains));
}

/**
 * 23:00 UTC, of today or yesterday: whatever the hour now, servers were asked in the evening, when days are known best, and
 * none made its answer at a whole quarter of an hour, which could be a Monday’s midnight somewhere.
 */
const newestEvening = (now: Instant = Date.now()): Instant => Math.floor((now + HOUR) / DAY) * DAY - HOUR;

export const lifeAt = (now: Instant): Life => createLife({ seed: SEED, startedAt: now });

const dayBefore = (now: Instant, days: number) => new Date(now - days * DAY).toISOString().slice(0, 10);

function samplesOf(life: Life, now: Instant): Sample[] {
  const newest = Math.floor(now / HOUR) * HOUR;
  return Array.from({ length: READINGS * 24 + 1 }, (_, index) => {
    const slot = newest - (READINGS * 24 - index) * HOUR;
    const values = life.countsAt(slot);
    return { slot, measuredAt: slot + 5 * SECOND, source: "poll", values };
  });
}

/** Answers as a collector gets them: at another time each day, and up to a quarter of an hour old. */
function answersOf(life: Life, now: Instant, isAnswered: (daysAgo: number) => boolean): ActivityAnswer[] {
  const days = Array.from({ length: READINGS + 1 }, (_, ago) => ago).filter(isAnswered);
  return days.map((ago) => {
    const fetchedAt = wholeSecond(
      now - ago * DAY - (ago === 0 ? 0 : chance(SEED, `asked ${ago}`) * 3 * HOUR),
    );
    const generatedAt = wholeSecond(fetchedAt - chance(SEED, `cached ${ago}`) * 15 * MINUTE);
    return { fetchedAt, generatedAt, rows: activityWindows(generatedAt, trackerOf(life, generatedAt)) };
  });
}

function factsOf(now: Instant): FactRecord[] {
  const told = (fact: FactRecord["fact"], value: string, from: number, to: number): FactRecord => ({
    fact,
    value,
    firstSeen: wholeSecond(now - from * DAY),
    lastSeen: wholeSecond(now - to * DAY),
  });
  return [
    told("software", "mastodon", READINGS, 0),
    told("version", "4.4.8", READINGS, 45.1),
    told("version", "4.5.1", 45, 0),
    told("registrations", "open", READINGS, 31.1),
    told("registrations", "approval", 31, 10.1),
    told("registrations", "open", 10, 0),
  ];
}
