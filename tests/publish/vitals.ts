import { parseHost } from "../../lib/model/host.ts";
import type { Vitals } from "../../lib/publish/metrics.ts";
import { instant } from "../fixtures/subject-data.ts";

const EST = parseHost("est.social");
const NEW = parseHost("new.example");
const NOW = instant("2026-11-22 12:00");

export const VITALS: Vitals = {
  now: NOW,
  build: { version: "0.1.0", node: "v24.11.0" },
  process: { startedAtSeconds: 1_795_000_000, cpuSeconds: 12.5, residentBytes: 180_000_000 },
  subjects: [
    { id: EST, pollSeconds: 900 },
    { id: NEW, pollSeconds: 3600 },
  ],
  newest: new Map([
    [EST, NOW - 420_000],
    [NEW, null],
  ]),
  pollCounts: [
    { host: EST, outcome: "failed", cause: "offline", polls: 2, durationMs: 30_000 },
    { host: EST, outcome: "failed", cause: "server-error", polls: 3, durationMs: 1_500 },
    { host: EST, outcome: "sample", cause: null, polls: 5000, durationMs: 2_500_500 },
    { host: parseHost("no.longer.tracked"), outcome: "sample", cause: null, polls: 7, durationMs: 1 },
  ],
  sizes: { database: 12_345_344, wal: 4_152 },
  leaseUntil: NOW + 12_000,
};
