import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Attempt, Cause } from "../../lib/model/attempt.ts";
import { type Instant, parseInstant } from "../../lib/model/instant.ts";
import type { Hole } from "../../lib/model/reading.ts";
import type { Series, Source } from "../../lib/model/sample.ts";

/** A moment as written in a table: `2026-03-01 00:15`, UTC. */
export function moment(text: string): Instant {
  const at = parseInstant(text);
  if (at === null) throw new Error(`Not a moment: "${text}"`);
  return at;
}

export function series(
  rows: readonly (readonly [Instant | string, number | Hole])[],
  source: Source = "poll",
): Series {
  const holes = new Map<number, Hole>();
  rows.forEach(([, value], index) => {
    if (typeof value === "string") holes.set(index, value);
  });
  return {
    at: rows.map(([at]) => (typeof at === "string" ? moment(at) : at)),
    value: rows.map(([, value]) => (typeof value === "string" ? null : value)),
    source: rows.map(() => source),
    holes,
  };
}

/** Readings at even steps; `?` is a malformed one, `.` no row at all, a number a reading. */
export function every(step: number, from: string, words: string, source: Source = "poll"): Series {
  const rows = words.split(" ").map((word, index) => [moment(from) + index * step, word] as const);
  return series(
    rows
      .filter(([, word]) => word !== ".")
      .map(([at, word]) => [at, word === "?" ? "malformed" : Number(word)] as const),
    source,
  );
}

export function joined(...parts: readonly Series[]): Series {
  const holes = new Map<number, Hole>();
  let rows = 0;
  for (const part of parts) {
    for (const [index, hole] of part.holes) holes.set(rows + index, hole);
    rows += part.at.length;
  }
  return {
    at: parts.flatMap(({ at }) => at),
    value: parts.flatMap(({ value }) => value),
    source: parts.flatMap(({ source }) => source),
    holes,
  };
}

export function failed(slot: string | Instant, cause: Cause): Attempt {
  const at = typeof slot === "string" ? moment(slot) : slot;
  return { slot: at, startedAt: at, durationMs: 10, outcome: "failed", cause, detail: null };
}

/** `2026-03-01 00:15`, UTC, as the tables write it. */
export function written(at: Instant | null | undefined): string | null {
  return at === null || at === undefined ? null : new Date(at).toISOString().slice(0, 16).replace("T", " ");
}

const HISTORY = new URL("../../../shared/data/history/", import.meta.url);
export const hasHistory = existsSync(HISTORY);

/** The lines of a real history under their header, split at commas. */
export function linesOf(file: string): string[][] {
  const bytes = readFileSync(new URL(file, HISTORY));
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
}

export function estSocial(metric: "users" | "posts"): Series {
  const column = metric === "users" ? 1 : 2;
  return series(
    linesOf("est.social-2022-3hourly.csv").map((line) => [line[0] ?? "", Number(line[column])] as const),
    "import:mastodon_timeline",
  );
}

/** A domain's daily users, by domain. */
export function dailyServers(): Map<string, Series> {
  const rows = new Map<string, [string, number][]>();
  for (const [domain = "", day = "", users] of linesOf("servers-daily-2023-2025.csv.gz")) {
    const of = rows.get(domain) ?? [];
    rows.set(domain, of);
    of.push([day, Number(users)]);
  }
  return new Map([...rows].map(([domain, days]) => [domain, series(days, "import:fedistats")]));
}

/** Five years of polls every 15 minutes with some growth, noise and holes; the same for every run. */
export function fiveYears(): Series {
  let state = 7;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const at: number[] = [];
  const value: (number | null)[] = [];
  const holes = new Map<number, Hole>();
  let users = 100;
  for (let slot = moment("2021-01-01"); at.length < 175_000; slot += 900_000) {
    if (random() < 0.0005) slot += 900_000 * Math.floor(50 * random());
    users += random() < 0.02 ? Math.floor(3 * random()) : 0;
    if (random() < 0.0005) holes.set(at.length, "unreachable");
    value.push(holes.has(at.length) ? null : users);
    at.push(slot + 3000);
  }
  return { at, value, source: at.map(() => "poll"), holes };
}
