import { setTimeout as pause } from "node:timers/promises";
import type { Draws } from "./chance.ts";
import { startVictim } from "./victim.ts";

/** One kind of work that is killed again and again. */
export type Ordeal = {
  name: string;
  /** One kill, and what was found wrong after it; `null` where the work had ended before it could be killed. */
  round: () => Promise<string[] | null>;
  close: () => Promise<void>;
};

/** What came of an ordeal, or of several. */
export type Tally = { name: string; kills: number; problems: string[] };

/** Of work that is always over before its kill nothing is learnt. */
const MOST_MISSES = 20;

export async function undergo(ordeal: Ordeal, kills: number, onKill: () => void): Promise<Tally> {
  const tally: Tally = { name: ordeal.name, kills: 0, problems: [] };
  try {
    for (let missed = 0; tally.kills < kills && missed < MOST_MISSES; ) {
      const problems = await ordeal.round();
      if (problems === null) {
        missed++;
        continue;
      }
      missed = 0;
      tally.kills++;
      tally.problems.push(...problems.map((problem) => `${ordeal.name}, kill ${tally.kills}: ${problem}`));
      onKill();
    }
  } finally {
    await ordeal.close();
  }
  if (tally.kills < kills)
    tally.problems.push(`${ordeal.name}: it was always over before it could be killed`);
  return tally;
}

/** The milliseconds that the work takes when it is let; less once it was seen to take less. */
export type Usual = { ms: number };

/** The work must succeed when it is let. */
export async function durationOf(words: string[]): Promise<Usual> {
  const begun = performance.now();
  const { code, errors } = await startVictim(words).ended;
  if (code !== 0) throw new Error(`${words[0]} failed before anybody killed it: ${errors.trim()}`);
  return { ms: performance.now() - begun };
}

/** Kills the work at a moment between a fifth of its usual time and a little after it; `false` where it was over. */
export async function killedWithin(usual: Usual, words: string[], draws: Draws): Promise<boolean> {
  const begun = performance.now();
  const victim = startVictim(words);
  await Promise.race([victim.ended, pause(draws.between(0.2 * usual.ms, 1.1 * usual.ms))]);
  const took = performance.now() - begun;
  const { signal } = await victim.kill();
  if (signal !== "SIGKILL") usual.ms = Math.min(usual.ms, took);
  return signal === "SIGKILL";
}
