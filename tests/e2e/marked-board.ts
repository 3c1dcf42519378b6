import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHost } from "../../lib/model/host.ts";
import { HOUR, type Instant, SECOND } from "../../lib/model/instant.ts";
import type { Value } from "../../lib/model/reading.ts";
import type { Sample } from "../../lib/model/sample.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { type ServedBoard, serveBoard } from "./serve-board.ts";

const DAYS = 60;

type Life = (hour: number) => Value;

const growing = (hour: number): number => 600 + Math.round(hour / 5 + 20 * Math.sin(hour / 40));

/** What each server says of its accounts, by the hour, from sixty days ago until now. */
const LIVES: Record<string, Life> = {
  /** A purge that later readings bear out, then an outlier, a jump beyond the axis, and zeros that were not taken. */
  "purged.example": (hour) => {
    const calm = hour < 300 ? Math.round(growing(hour) * 2.2) : growing(hour);
    if (hour >= 700 && hour < 703) return Math.round(calm / 3);
    if (hour >= 900 && hour < 912) return 9000 + hour;
    return hour >= 1200 && hour < 1230 ? "not-believed" : calm;
  },
  /** Lots drawn anew every hour, up to what a count can be. */
  "baffled.example": (hour) => (hour < 1000 ? growing(hour) : (hour * 7_919_317) % 1_000_003),
  /** The newest reading is half of what it was. */
  "doubted.example": (hour) => (hour < DAYS * 24 ? growing(hour) : 401),
};

function samplesOf(life: Life, newest: Instant): Sample[] {
  return Array.from({ length: DAYS * 24 + 1 }, (_, hour) => {
    const slot = newest - (DAYS * 24 - hour) * HOUR;
    const posts = 9000 + hour * 7;
    const values = { users: life(hour), active: "not-offered", posts, servers: 4000 + hour } as const;
    return { slot, measuredAt: slot + 5 * SECOND, source: "poll", values };
  });
}

/** A board of three servers that say what cannot be believed. Nothing is polled. */
export async function startMarkedBoard(env: Record<string, string> = {}): Promise<ServedBoard> {
  return serveBoard(await writeMarkedBoard(Object.keys(LIVES)), { ...process.env, ...env });
}

/** The data folder of a board of some of these servers. */
export async function writeMarkedBoard(domains: string[]): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "mastoboard-marked-"));
  const instances = domains.map((domain) => ({ domain, poll: "0 * * * *" }));
  const config = { timeZone: "Europe/Tallinn", instances };
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(config));
  const store = await openStore(join(data, "mastoboard.db"));
  const newest = Math.floor(Date.now() / HOUR) * HOUR;
  for (const [domain, life] of Object.entries(LIVES)) {
    if (!domains.includes(domain)) continue;
    await store.importSamples(parseHost(domain), samplesOf(life, newest));
  }
  await store.close();
  return data;
}
