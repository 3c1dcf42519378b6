import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { HOUR, MINUTE } from "#lib/model/instant.ts";
import type { Sample } from "#lib/model/sample.ts";
import { openStore } from "#lib/store/sqlite.ts";
import { pollsIn, TRIED } from "./seed.ts";
import { startVictim } from "./victim.ts";

export type LogPlan = {
  readers: number;
  /** How long each reading transaction lasts; when one ends the next begins. */
  holdMs: number;
  rows: number;
};
export type LogReport = { peakBytes: number; rows: number; polls: number; seconds: number };

const FIRST = Date.UTC(2017, 0, 1);
/** As imports come. */
const BATCH = 1_000;

/** How large the write-ahead log becomes while a history is imported and polls are stored, and somebody always reads. */
export async function logUnderReaders({ readers, holdMs, rows }: LogPlan): Promise<LogReport> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-torture-"));
  const file = join(folder, "mastoboard.db");
  const store = await openStore(file);
  await pollsIn(store, FIRST, 1);
  const program = startVictim(["scripts/torture/readers-program.ts", file, String(readers), String(holdMs)]);
  while (program.said.length === 0) await pause(10);
  const begun = performance.now();
  const report = { peakBytes: 0, rows: 0, polls: 0 };
  const measure = () => {
    report.peakBytes = Math.max(report.peakBytes, statSync(`${file}-wal`).size);
  };
  while (report.rows < rows) {
    await store.importSamples(TRIED, samplesFrom(report.rows, Math.min(BATCH, rows - report.rows)));
    measure();
    report.rows += BATCH;
    await pollsIn(store, FIRST, 1, ++report.polls);
    measure();
  }
  const seconds = (performance.now() - begun) / 1000;
  await program.kill();
  await store.close();
  rmSync(folder, { recursive: true });
  return { ...report, seconds };
}

/** Between the full hours, at which the polls are. */
function samplesFrom(first: number, count: number): Sample[] {
  return Array.from({ length: count }, (_, i) => {
    const slot = FIRST + Math.floor((first + i) / 3) * HOUR + (((first + i) % 3) + 1) * 15 * MINUTE;
    const values = {
      users: first + i,
      active: 300,
      posts: 5 * (first + i),
      servers: "not-in-source",
    } as const;
    return { slot, measuredAt: slot, source: "import:torture", values };
  });
}
