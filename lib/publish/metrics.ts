import { faultOf } from "../model/fault.ts";
import type { Host } from "../model/host.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import type { PollCount } from "../model/poll-run.ts";
import type { Family } from "./prometheus.ts";

/** What the operator's monitoring is told. `null`: it could not be learnt, and is left out. */
export type Vitals = {
  now: Instant;
  build: { version: string; node: string };
  process: { startedAtSeconds: number; cpuSeconds: number; residentBytes: number };
  subjects: { id: Host; pollSeconds: number }[];
  /** When the newest sample of each was measured; `null` within: it has none. */
  newest: Map<Host, Instant | null> | null;
  pollCounts: PollCount[] | null;
  sizes: { database: number; wal: number } | null;
  /** `"none"`: nobody has the right to collect. */
  leaseUntil: Instant | "none" | null;
};

const gauge = (name: string, help: string, values: Family["values"]): Family => ({
  name,
  type: "gauge",
  help,
  values,
});

const known = <T>(thing: T | null, values: (thing: T) => Family["values"]) =>
  thing === null ? [] : values(thing);

/** The figures of `/metrics`, in base units. */
export function metricsOf(vitals: Vitals): Family[] {
  const { now, build, process, subjects, newest, sizes, leaseUntil } = vitals;
  const tracked = new Set(subjects.map(({ id }) => id));
  const counts = vitals.pollCounts?.filter(({ host }) => tracked.has(host)) ?? [];
  const unknown = [newest, vitals.pollCounts, sizes, leaseUntil].filter((each) => each === null).length;
  return [
    {
      name: "mastoboard_polls_total",
      type: "counter",
      help: "Polls made, by how they ended; failed ones with their cause and whose fault it was.",
      values: counts.map(({ host, outcome, cause, polls }) => ({
        labels: { subject: host, outcome, ...(cause && { cause, fault: faultOf(cause) }) },
        value: polls,
      })),
    },
    {
      name: "mastoboard_poll_duration_seconds",
      type: "summary",
      help: "How long polls took.",
      values: durations(counts),
    },
    gauge(
      "mastoboard_poll_interval_seconds",
      "How long after one poll the next is due.",
      subjects.map(({ id, pollSeconds }) => ({ labels: { subject: id }, value: pollSeconds })),
    ),
    gauge(
      "mastoboard_newest_sample_age_seconds",
      "Age of the newest sample. A subject without any is left out.",
      known(newest, (moments) =>
        [...moments].flatMap(([subject, at]) =>
          at === null ? [] : [{ labels: { subject }, value: (now - at) / SECOND }],
        ),
      ),
    ),
    gauge(
      "mastoboard_collector_lease_seconds",
      "How long the collector’s right to poll still runs, below zero where it ran out. Left out where no collector is at work.",
      known(leaseUntil, (until) => (until === "none" ? [] : [{ value: (until - now) / SECOND }])),
    ),
    gauge(
      "mastoboard_database_size_bytes",
      "Size of the database file.",
      known(sizes, ({ database }) => [{ value: database }]),
    ),
    gauge(
      "mastoboard_database_wal_size_bytes",
      "Size of the database’s write-ahead log.",
      known(sizes, ({ wal }) => [{ value: wal }]),
    ),
    gauge("mastoboard_unreadable_values", "Parts of this page that could not be read and are left out.", [
      { value: unknown },
    ]),
    gauge("mastoboard_build_info", "The program that answers.", [
      { labels: { version: build.version, node: build.node }, value: 1 },
    ]),
    {
      name: "process_cpu_seconds_total",
      type: "counter",
      help: "Processor time that the web process has used.",
      values: [{ value: process.cpuSeconds }],
    },
    gauge("process_resident_memory_bytes", "Memory of the web process.", [{ value: process.residentBytes }]),
    gauge("process_start_time_seconds", "Start of the web process, in seconds since 1970.", [
      { value: process.startedAtSeconds },
    ]),
  ];
}

function durations(counts: readonly PollCount[]): Family["values"] {
  const bySubject = Map.groupBy(counts, ({ host }) => host);
  return [...bySubject].flatMap(([subject, ends]) => [
    {
      suffix: "_sum" as const,
      labels: { subject },
      value: ends.reduce((sum, { durationMs }) => sum + durationMs, 0) / SECOND,
    },
    {
      suffix: "_count" as const,
      labels: { subject },
      value: ends.reduce((sum, { polls }) => sum + polls, 0),
    },
  ]);
}
