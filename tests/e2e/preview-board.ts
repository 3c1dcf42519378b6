import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHost } from "../../lib/model/host.ts";
import { HOUR, type Instant } from "../../lib/model/instant.ts";
import type { Sample } from "../../lib/model/sample.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { type ServedBoard, serveBoard } from "./serve-board.ts";

/** Where the board says that it is; nobody is there. */
export const ORIGIN = "https://stats.example";

const SERVERS = ["harbour.example", "quiet.example"];

const INSTANCE = {
  poll: "0 * * * *",
  milestones: [
    { slug: "five", metric: "users", threshold: 500, when: "reaches", label: { en: "Five <hundred> of us" } },
    { slug: "handover", metric: "users", threshold: 1000, when: "exceeds", label: { en: "The hand-over" } },
  ],
};

/** Forty days of hours up to now, one of them lost; with a fall, and no figure of who was active. */
function samplesOf(newest: Instant): Sample[] {
  return Array.from({ length: 960 }, (_, index): Sample => {
    const at = newest - (959 - index) * HOUR;
    const users = 400 + Math.floor(index / 2) - (index > 700 ? 40 : 0);
    const values = { users, posts: 9000 + 7 * index, active: "not-offered", servers: 3000 + index } as const;
    return { slot: at, measuredAt: at, source: "poll", values };
  }).filter((_, index) => index < 500 || index > 530);
}

/** A board of two servers that knows its public address, or none. Nothing is polled, so its figures stand still. */
export async function startPreviewBoard(baseUrl: string | null): Promise<ServedBoard> {
  const data = mkdtempSync(join(tmpdir(), "mastoboard-previews-"));
  const newest = Math.floor(Date.now() / HOUR) * HOUR;
  const events = [{ date: "2022-12-16", label: { en: 'A newspaper wrote: "It\'s <big>"' } }];
  const config = {
    title: "Harbours & <people>",
    baseUrl,
    fediverseCreator: "@admin@harbour.example",
    instances: SERVERS.map((domain) => ({ domain, events, ...INSTANCE })),
  };
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(config));
  const store = await openStore(join(data, "mastoboard.db"));
  for (const domain of SERVERS) await store.importSamples(parseHost(domain), samplesOf(newest));
  await store.close();
  return serveBoard(data);
}

const ID = SERVERS[0];

/** One of every kind of page, without its language; `isEmbedded`: it has a frame of its own. */
export const PAGES: readonly { path: string; isEmbedded: boolean; isData: boolean }[] = [
  { path: "", isEmbedded: false, isData: false },
  { path: "/about", isEmbedded: false, isData: false },
  { path: `/${ID}`, isEmbedded: true, isData: true },
  { path: `/${ID}?range=30d`, isEmbedded: true, isData: true },
  { path: `/${ID}/users`, isEmbedded: true, isData: true },
  { path: `/${ID}/posts?range=all`, isEmbedded: true, isData: true },
  { path: `/${ID}/active`, isEmbedded: true, isData: true },
  { path: `/${ID}/servers?range=90d`, isEmbedded: true, isData: true },
  { path: `/${ID}/milestones`, isEmbedded: false, isData: false },
  { path: `/${ID}/milestones/five`, isEmbedded: true, isData: false },
  { path: `/${ID}/milestones/handover`, isEmbedded: true, isData: false },
  { path: `/${ID}/events`, isEmbedded: false, isData: false },
  { path: `/${ID}/events/2022-12-16-1`, isEmbedded: false, isData: false },
  { path: `/${ID}/gaps`, isEmbedded: false, isData: false },
  { path: `/${ID}/trends`, isEmbedded: true, isData: false },
  { path: `/${ID}/facts`, isEmbedded: false, isData: false },
  { path: `/${ID}/facts?on=2021-01-01`, isEmbedded: false, isData: false },
];
