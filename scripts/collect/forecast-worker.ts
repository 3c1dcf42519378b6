import { parentPort, workerData } from "node:worker_threads";
import type { Instant } from "#lib/model/instant.ts";
import type { Subject } from "#lib/model/subject.ts";
import { openReader } from "#lib/store/sqlite.ts";
import { readIssue } from "./read-issue.ts";

export type ForecastWork = { databaseFile: string; subjects: Subject[]; now: Instant };

/** Works out the day's forecasts, server after server, and hands each over to whoever may write. */
async function main({ databaseFile, subjects, now }: ForecastWork): Promise<void> {
  const reader = await openReader(databaseFile);
  for (const subject of subjects) parentPort?.postMessage(await readIssue(subject, reader, now));
  await reader.close();
}

await main(workerData as ForecastWork);
