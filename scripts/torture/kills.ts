import { createDraws } from "./chance.ts";
import { killBackup, killRestore } from "./kill-backup.ts";
import { killCollector, type Punctuality } from "./kill-collector.ts";
import { killImport } from "./kill-import.ts";
import { killMigration } from "./kill-migration.ts";
import { type Tally, undergo } from "./ordeal.ts";

export type KillsPlan = {
  seed: number;
  /** How many of each. */
  kills: { collector: number; import: number; migration: number; backup: number; restore: number };
  slotSeconds: number;
  /** Collectors under trial at a time, each with a database of its own; the other work is killed beside them. */
  lanes: number;
  onKill: () => void;
};

/** Seven in ten hit the collector, since it is what always runs. */
export function sharesOf(kills: number): KillsPlan["kills"] {
  const share = (part: number) => Math.round(kills * part);
  const others = { import: share(0.1), migration: share(0.1), backup: share(0.07), restore: share(0.03) };
  const rest = Object.values(others).reduce((sum, count) => sum + count, 0);
  return { ...others, collector: kills - rest };
}

/** Rows enough for the work to take longer than its start. */
const ROWS = { import: 4_000, migration: 10_000, backup: 100_000, restore: 1_000 };

export async function killAll({ seed, kills, slotSeconds, lanes, onKill }: KillsPlan): Promise<{
  tallies: Tally[];
  punctuality: Punctuality;
}> {
  const punctuality: Punctuality = { slots: 0, slowestMs: 0, late: [] };
  const draws = (name: string) => createDraws(seed, name);

  async function collectors(lane: number): Promise<Tally> {
    const ordeal = await killCollector(draws(`collector ${lane}`), slotSeconds);
    const first = Math.floor((kills.collector * lane) / lanes);
    const next = Math.floor((kills.collector * (lane + 1)) / lanes);
    const tally = await undergo(ordeal, next - first, onKill);
    punctuality.late.push(...ordeal.punctuality.late);
    punctuality.slots += ordeal.punctuality.slots;
    punctuality.slowestMs = Math.max(punctuality.slowestMs, ordeal.punctuality.slowestMs);
    return tally;
  }

  async function others(): Promise<Tally[]> {
    const tallies: Tally[] = [];
    for (const [name, make] of Object.entries({
      import: killImport,
      migration: killMigration,
      backup: killBackup,
      restore: killRestore,
    })) {
      const kind = name as keyof typeof ROWS;
      if (kills[kind] > 0)
        tallies.push(await undergo(await make(draws(name), ROWS[kind]), kills[kind], onKill));
    }
    return tallies;
  }

  const [first, ...rest] = await Promise.all([
    others(),
    ...Array.from({ length: lanes }, (_, lane) => collectors(lane)),
  ]);
  const collector: Tally = {
    name: "collector",
    kills: rest.reduce((sum, tally) => sum + tally.kills, 0),
    problems: rest.flatMap(({ problems }) => problems),
  };
  return { tallies: [collector, ...first], punctuality };
}
