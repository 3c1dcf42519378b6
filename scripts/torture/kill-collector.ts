import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DAY, SECOND, wholeSecond } from "#lib/model/instant.ts";
import { startPractice } from "#lib/practice/practice-server.ts";
import { openReader, openStore } from "#lib/store/sqlite.ts";
import type { Draws } from "./chance.ts";
import { faultsIn, looking, tornPolls } from "./look.ts";
import type { Ordeal } from "./ordeal.ts";
import { type Stored, type Told, toldIn } from "./told.ts";
import { startVictim } from "./victim.ts";

const PROGRAM = "scripts/torture/collector-program.ts";
const SERVERS = 4;
const LEASE_SECONDS = 5;
/** What a start takes on a busy machine, and some polls. */
const SHORT_LIFE = 2.5 * SECOND;
const LONG_LIVES = 0.1;

/** Of the slots that were lived through from beginning to end; `late` names those that were not stored in their time. */
export type Punctuality = { slots: number; slowestMs: number; late: string[] };

/**
 * The collector, started again at once after each death on the same database, at work on servers of our own. In half of the
 * rounds something reads the database meanwhile, so that its log outlives the writer.
 */
export async function killCollector(
  draws: Draws,
  slotSeconds: number,
): Promise<Ordeal & { punctuality: Punctuality }> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-torture-"));
  const file = join(folder, "mastoboard.db");
  const startedAt = wholeSecond(Date.now()) - DAY;
  const servers = await Promise.all(
    Array.from({ length: SERVERS }, (_, i) => startPractice({ port: 0, seed: i, startedAt, now: Date.now })),
  );
  const words = [PROGRAM, file, "survivor", slotSeconds, LEASE_SECONDS, ...servers.map(({ host }) => host)];
  await (await openStore(file)).close();
  const acknowledged = new Map<string, Stored>();
  const punctuality: Punctuality = { slots: 0, slowestMs: 0, late: [] };

  async function round(): Promise<string[]> {
    const reader = draws.oneOf([true, false]) ? await openReader(file) : null;
    const victim = startVictim(words.map(String));
    await pause(draws.between(0, SHORT_LIFE));
    // Now and then it lives long enough for its punctuality to be seen.
    if (draws.between(0, 1) < LONG_LIVES) await pause(draws.between(1, 3) * slotSeconds * SECOND);
    await reader?.generation();
    // Most of the time it waits for the next slot; a moment after it told of one poll it is likely to store another.
    const before = victim.said.length;
    const deadline = performance.now() + slotSeconds * SECOND;
    if (draws.oneOf([true, false])) {
      while (victim.said.length === before && performance.now() < deadline) await pause(1);
      await pause(draws.between(0, 10));
    }
    const killedAt = Date.now();
    const { signal, errors } = await victim.kill();
    const told = toldIn(victim.said);
    for (const each of told) {
      if ("stored" in each && acknowledged.get(keyOf(each))?.outcome !== "sample")
        acknowledged.set(keyOf(each), each);
    }
    punctuality.late.push(...missedSlots(told, killedAt));
    const problems = looking(file, lookAt);
    await reader?.close();
    if (signal !== "SIGKILL") problems.push(`it had ended by itself: ${errors.trim()}`);
    return problems;
  }

  /** Slots that it lived through from beginning to end and did not store; a machine without a free moment misses short ones. */
  function missedSlots(told: Told[], killedAt: number): string[] {
    const ready = told.find((each) => "ready" in each)?.at ?? Number.POSITIVE_INFINITY;
    const stored = new Map(told.flatMap((each) => ("stored" in each ? [[keyOf(each), each] as const] : [])));
    const slotMs = slotSeconds * SECOND;
    const missed: string[] = [];
    for (let slot = Math.ceil(ready / slotMs) * slotMs; slot + slotMs <= killedAt; slot += slotMs) {
      for (const { host } of servers) {
        const found = stored.get(keyOf({ stored: host, slot }));
        if (!found) missed.push(`slot ${new Date(slot).toISOString()} of ${host} was not stored in time`);
        else {
          punctuality.slots++;
          punctuality.slowestMs = Math.max(punctuality.slowestMs, found.at - slot);
        }
      }
    }
    return missed;
  }

  function lookAt(db: Parameters<typeof faultsIn>[0]): string[] {
    const problems = faultsIn(db);
    const torn = tornPolls(db);
    if (torn > 0) problems.push(`${torn} polls are stored by half`);
    const rows = db
      .prepare<[], { stored: string; slot: number; outcome: string; users: number | null }>(`
        SELECT host AS stored, attempt.slot * 1000 AS slot, outcome, users
        FROM attempt JOIN instance ON instance.id = attempt.instance_id LEFT JOIN sample USING (instance_id, slot)
      `)
      .all();
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    for (const [key, { users }] of acknowledged) {
      const row = found.get(key);
      if (!row) problems.push(`${key} was acknowledged and is lost`);
      else if (typeof users === "number" && row.users !== users)
        problems.push(`${key} was acknowledged with ${users} accounts and has ${row.users}`);
    }
    return problems;
  }

  return {
    name: "collector",
    round,
    punctuality,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      rmSync(folder, { recursive: true });
    },
  };
}

function keyOf({ stored, slot }: Pick<Stored, "stored" | "slot">): string {
  return `${stored} ${slot}`;
}
