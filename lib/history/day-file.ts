import { z } from "zod";
import { formatInstant, parseInstant } from "../model/instant.ts";
import { parseMoment } from "./cell.ts";
import { HistoryError, type ReadOptions, type Told } from "./record.ts";

const dayFile = z.object({ usersByInstance: z.record(z.string(), z.unknown()), ctime: z.unknown() });

/** A day has half a megabyte. */
export const LARGEST_DAY = 64 * 1024 * 1024;

/** The `usersByInstance` of a day in fedistats, or `null` where the JSON is something else. */
export function parseDayFile(json: unknown): z.infer<typeof dayFile> | null {
  return dayFile.safeParse(json).data ?? null;
}

/** One day of fedistats: accounts by server. Throws HistoryError where neither the file's name nor `ctime` tells the day. */
export function* tellDay(
  day: z.infer<typeof dayFile>,
  fileName: string,
  { host, source, now }: ReadOptions,
): Generator<Told> {
  const date = dateOfDayFile(day, fileName);
  for (const domain of Object.keys(day.usersByInstance)) {
    if (domain !== host) yield { line: 1, other: domain };
  }
  if (!Object.hasOwn(day.usersByInstance, host)) return;
  const time = parseMoment(date, now);
  if ("reason" in time) {
    yield { line: 1, rejected: time.reason };
    return;
  }
  const users = day.usersByInstance[host];
  if (typeof users !== "number" || !Number.isSafeInteger(users) || users < 0) {
    const told = String(JSON.stringify(users)).slice(0, 40);
    yield { line: 1, rejected: `users is not a count: ${told}` };
    return;
  }
  const hole = "not-in-source";
  const values = { users, active: hole, posts: hole, servers: hole } as const;
  const at = time.value;
  yield { line: 1, record: { kind: "sample", sample: { slot: at, measuredAt: at, source, values } } };
}

/**
 * The day of the file's name, as in the project's own graphs, else that of `ctime`, milliseconds since 1970. Throws
 * HistoryError where neither tells it.
 */
export function dateOfDayFile({ ctime }: z.infer<typeof dayFile>, fileName: string): string {
  const date = /\d{4}-\d{2}-\d{2}/.exec(fileName)?.[0] ?? dateOf(ctime);
  if (date === null || parseInstant(date) === null) {
    throw new HistoryError(`the day of ${fileName} is not known: name the file like 2023-11-25.json`);
  }
  return date;
}

function dateOf(ctime: unknown): string | null {
  return typeof ctime === "number" && ctime > 0 && ctime < 1e14 ? formatInstant(ctime).slice(0, 10) : null;
}
