import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { onTestFinished } from "vitest";
import type { Attempt, Cause } from "../../lib/model/attempt.ts";
import { type Host, parseHost } from "../../lib/model/host.ts";
import { HOUR, type Instant, MINUTE, SECOND } from "../../lib/model/instant.ts";
import type { PolledMetric } from "../../lib/model/metric.ts";
import type { Note } from "../../lib/model/note.ts";
import type { InstanceFacts, Value } from "../../lib/model/reading.ts";
import type { Sample, Source } from "../../lib/model/sample.ts";
import { openReader, openStore } from "../../lib/store/sqlite.ts";
import type { Store, StoreReader } from "../../lib/store/store.ts";

export const EST: Host = parseHost("est.social");
export const OTHER: Host = parseHost("101010.pl");

/** 19 December 2022, 03:00 UTC, and so many hours later. */
export function hour(count: number): Instant {
  return Date.UTC(2022, 11, 19, 3) + count * HOUR;
}

/** A folder of the test's own, gone after it; a process that was killed just now may still be writing there. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "mastoboard-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true, maxRetries: 9 }));
  return path;
}

export async function emptyStore(file = join(folder(), "mastoboard.db")): Promise<Store> {
  const store = await openStore(file);
  onTestFinished(() => store.close());
  return store;
}

export async function readerOn(file: string): Promise<StoreReader> {
  const reader = await openReader(file);
  onTestFinished(() => reader.close());
  return reader;
}

/** A database of one hourly sample after the other. */
export async function storeHours(file: string, samples: number): Promise<void> {
  const store = await openStore(file);
  await store.importSamples(
    EST,
    Array.from({ length: samples }, (_, i) => sample(hour(i))),
  );
  await store.close();
}

/** Makes a database another program's, or of another time. */
export function setPragma(file: string, pragma: string): void {
  const db = new Database(file);
  db.pragma(pragma);
  db.close();
}

type Given = { source?: Source; users?: Value; active?: Value; posts?: Value; servers?: Value };

/** Imports measure at their slot, polls some seconds after it. */
export function sample(slot: Instant, given: Given = {}): Sample {
  const { source = "poll", users = 838, active = "not-offered", posts = 6458, servers = 2000 } = given;
  const measuredAt = slot + (source === "poll" ? 7 * SECOND : 0);
  return { slot, measuredAt, source, values: { users, active, posts, servers } };
}

export function attempt(slot: Instant, cause: Cause | null = null): Attempt {
  return {
    slot,
    startedAt: slot + 5 * SECOND,
    durationMs: 420,
    outcome: cause ? "failed" : "sample",
    cause,
    detail: cause ? "502 from /api/v1/instance" : null,
  };
}

export function note(at: Instant, text: string, trusts: PolledMetric[] = []): Omit<Note, "id"> {
  return { at, text, addedAt: hour(9), trusts };
}

export function facts(given: Partial<InstanceFacts> = {}): InstanceFacts {
  const nothing = { title: null, software: null, version: null, languages: null, registrations: null };
  return { ...nothing, contact: null, uri: null, ...given };
}

export async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}

export const QUARTER = 15 * MINUTE;
