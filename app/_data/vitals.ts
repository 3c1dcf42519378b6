import "server-only";
import type { Host } from "#lib/model/host.ts";
import type { Instant } from "#lib/model/instant.ts";
import { COLLECTOR_LEASE } from "#lib/store/lease.ts";
import self from "../../package.json" with { type: "json" };
import { readBoard, readClock, readStore } from "./board.ts";

/** How the board is doing: what cannot be read is `null`, so that the rest is still told. */
export async function readVitals() {
  const { subjects } = await readBoard();
  const store = await readStore();
  const newestOf = async ({ id }: { id: Host }): Promise<[Host, Instant | null]> => [
    id,
    (await store.newestSample(id))?.measuredAt ?? null,
  ];
  const [newest, pollCounts, sizes, leaseUntil] = await Promise.all([
    orNull(Promise.all(subjects.map(newestOf))),
    orNull(store.pollCounts()),
    orNull(store.sizes()),
    orNull(store.leaseUntil(COLLECTOR_LEASE).then((until) => until ?? ("none" as const))),
  ]);
  const now = await readClock();
  const cpu = process.cpuUsage();
  return {
    now,
    build: { version: self.version, node: process.version },
    process: {
      startedAtSeconds: Math.round(now / 1000 - process.uptime()),
      cpuSeconds: (cpu.user + cpu.system) / 1_000_000,
      residentBytes: process.memoryUsage.rss(),
    },
    subjects,
    newest: newest && new Map(newest),
    pollCounts,
    sizes,
    leaseUntil,
  };
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch {
    // It is counted as unreadable; /readyz and the log tell why.
    return null;
  }
}
