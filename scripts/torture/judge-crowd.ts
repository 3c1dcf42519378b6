import type { Database } from "better-sqlite3";
import type { Host } from "#lib/model/host.ts";
import { faultsIn, tornPolls } from "./look.ts";
import type { Counted } from "./requests.ts";
import type { Told } from "./told.ts";

/** A time in which the leader did not lead, and how long it was until another did. */
export type Spell = { fate: "killed" | "sleeps"; from: number; tookMs: number; to: number };

export type CrowdReport = {
  visitors: string;
  /** Of all servers, between the first and the last moment of the trial. */
  slots: number;
  stored: number;
  /** Passed while nobody had the lease. */
  leaderless: number;
  takeoverMs: number[];
  /** Polls that were begun, and requests as the servers counted them. */
  asked: number;
  requests: number;
  /** Slots that two collectors asked for, since the first was killed or slept before it could store the answer. */
  askedTwice: number;
  problems: string[];
  /** What was not done in its time. A machine without a free moment can cause that; nothing was lost by it. */
  late: string[];
};

export type Trial = {
  hosts: readonly Host[];
  from: number;
  to: number;
  slotMs: number;
  leaseMs: number;
  spells: readonly Spell[];
  told: readonly Told[];
  counted: Counted;
};

/** One of the paths that each poll asks for once. */
const EACH_POLL = "/api/v1/instance";

export function judgeCrowd(db: Database, trial: Trial): CrowdReport {
  const { hosts, from, to, slotMs, leaseMs, spells, told, counted } = trial;
  const problems = faultsIn(db);
  if (tornPolls(db) > 0) problems.push(`${tornPolls(db)} polls are stored by half`);
  const late = spells
    .filter(({ tookMs }) => tookMs > 2 * leaseMs)
    .map(({ fate, tookMs }) => `the leader was ${fate}, and was followed only after ${tookMs} ms`);
  const isTroubled = (slot: number) => spells.some((each) => slot + slotMs > each.from && slot < each.to);

  const slots = Array.from({ length: Math.max(0, (to - from) / slotMs) }, (_, i) => from + i * slotMs);
  const rows = db
    .prepare<[], { slot: number; count: number }>(
      "SELECT slot * 1000 AS slot, count(*) AS count FROM attempt GROUP BY slot",
    )
    .all();
  const storedIn = new Map(rows.map(({ slot, count }) => [slot, count]));
  const missingIn = (slot: number) => hosts.length - (storedIn.get(slot) ?? 0);
  for (const slot of slots.filter((each) => missingIn(each) > 0 && !isTroubled(each)))
    late.push(`slot ${inWords(slot)} of ${missingIn(slot)} servers was not stored`);

  const asked = told.filter((each) => "asked" in each).sort((a, b) => a.at - b.at);
  const grants = told.flatMap((each) => ("lease" in each && each.lease ? [each.at] : []));
  const bySlot = Map.groupBy(asked, ({ asked: host, slot }) => `${host} ${slot}`);
  const twice = [...bySlot.values()].filter(({ length }) => length > 1);
  for (const polls of twice) {
    for (const [i, { asked: host, slot, at }] of polls.entries()) {
      const before = polls[i - 1]?.at ?? Number.NEGATIVE_INFINITY;
      // Only a new leader may ask again, since the one before it could not store the answer.
      if (i > 0 && !grants.some((grant) => grant >= before && grant <= at))
        problems.push(`${host} was asked again for slot ${inWords(slot)} under the same leader`);
    }
  }
  for (const host of hosts) {
    const requests = counted.get(`${host}${EACH_POLL}`) ?? 0;
    const polls = asked.filter((each) => each.asked === host).length;
    if (requests > polls) problems.push(`${host} saw ${requests} requests in ${polls} polls`);
  }
  return {
    visitors: "",
    slots: slots.length * hosts.length,
    stored: slots.reduce((sum, slot) => sum + (storedIn.get(slot) ?? 0), 0),
    leaderless: slots.reduce((sum, slot) => sum + missingIn(slot), 0),
    takeoverMs: spells.map(({ tookMs }) => tookMs),
    asked: asked.length,
    requests: [...counted.values()].reduce((sum, count) => sum + count, 0),
    askedTwice: twice.length,
    problems,
    late,
  };
}

function inWords(slot: number): string {
  return new Date(slot).toISOString();
}
