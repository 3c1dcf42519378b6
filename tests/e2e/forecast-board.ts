import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../lib/config.ts";
import { DAY, HOUR, type Instant, parseInstant } from "../../lib/model/instant.ts";
import type { Sample } from "../../lib/model/sample.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { readIssue } from "../../scripts/collect/read-issue.ts";
import { type ServedBoard, serveBoard } from "./serve-board.ts";

const EST_SOCIAL = new URL("../../../shared/data/history/est.social-2022-3hourly.csv", import.meta.url);
/** The morning on which est.social announced what would happen at a thousand. */
const ANNOUNCED = "2022-12-19T09:22Z";

export const hasRealHistory = existsSync(EST_SOCIAL);

/** Hour by hour until now, the number of accounts that many hours ago. */
type Life = { days: number; users: (hoursAgo: number) => number };

const wobble = (hoursAgo: number) => Math.round(4 * Math.sin(hoursAgo / 9) + 3 * Math.sin(hoursAgo / 31));

const LIVES: Record<string, Life> = {
  "growing.example": { days: 50, users: (ago) => 940 - Math.round(ago / 5) + wobble(ago) },
  "reached.example": { days: 60, users: (ago) => 1160 - Math.round(ago / 5) + wobble(ago) },
  "resting.example": { days: 20, users: (ago) => 700 + wobble(ago) },
  "young.example": { days: 6, users: (ago) => 140 - Math.round(ago / 2) },
};

function lived({ days, users }: Life, now: Instant): Sample[] {
  const newest = Math.floor(now / HOUR) * HOUR;
  return Array.from({ length: days * 8 + 1 }, (_, index) => {
    const ago = (days * 8 - index) * 3;
    return sampleAt(newest - ago * HOUR, users(ago), 6000 - ago * 2);
  });
}

/** What est.social said up to the announcement, moved so that it was made just now. */
function estSocial(now: Instant): Sample[] {
  const lines = readFileSync(EST_SOCIAL, "utf8").trim().split("\n").slice(1);
  const announced = parseInstant(ANNOUNCED) ?? 0;
  return lines.flatMap((line) => {
    const [time = "", users, posts] = line.split(",");
    const at = parseInstant(time) ?? 0;
    return at > announced ? [] : [sampleAt(now - (announced - at), Number(users), Number(posts))];
  });
}

function sampleAt(at: Instant, users: number, posts: number): Sample {
  const values = { users, posts, active: "not-offered", servers: "not-offered" } as const;
  return { slot: at, measuredAt: at, source: "poll", values };
}

const MILESTONE = { slug: "handover", metric: "users", threshold: 1000, when: "exceeds" };

/** A board whose servers were forecast every day as the collector does it, each day knowing only what came before. */
export async function startForecastBoard(): Promise<ServedBoard> {
  const data = mkdtempSync(join(tmpdir(), "mastoboard-forecast-"));
  const now = Math.floor(Date.now() / 1000) * 1000;
  const histories = new Map(Object.entries(LIVES).map(([domain, life]) => [domain, lived(life, now)]));
  if (hasRealHistory) histories.set("est.social", estSocial(now));
  const instances = [...histories.keys()].map((domain) => ({
    domain,
    poll: "0 */3 * * *",
    milestones: [{ ...MILESTONE, label: { en: "Hand-over to the non-profit", et: "Üleandmine ühingule" } }],
  }));
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify({ timeZone: "Europe/Tallinn", instances }));
  const { subjects, databaseFile } = readConfig({ env: { MASTOBOARD_DATA: data } });
  const store = await openStore(databaseFile);
  for (const subject of subjects) {
    const samples = histories.get(subject.id) ?? [];
    const first = samples[0]?.slot ?? now;
    for (let day = now - Math.floor((now - first) / DAY) * DAY; day <= now; day += DAY) {
      const known = samples.filter(({ slot }) => slot > day - DAY && slot <= day);
      await store.importSamples(subject.id, known);
      const { forecasts, truths } = await readIssue(subject, store, day);
      await store.issueForecasts(subject.id, forecasts, truths);
    }
  }
  await store.close();
  return serveBoard(data);
}
