import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { backUp } from "#lib/store/backup.ts";
import { checkBackup } from "#lib/store/check.ts";
import { isAsWritten } from "#lib/store/checksum.ts";
import { openStore } from "#lib/store/sqlite.ts";
import type { Draws } from "./chance.ts";
import { countOf, looking } from "./look.ts";
import { durationOf, killedWithin, type Ordeal } from "./ordeal.ts";
import { pollsIn } from "./seed.ts";

const FIRST = Date.UTC(2022, 10, 19);
const POLLS_AT_ONCE = 3;

/** `npm run backup` of a database that is being written: its target is always whole, and never older than it was. */
export async function killBackup(draws: Draws, rows: number): Promise<Ordeal> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-torture-"));
  const [data, target] = [join(folder, "data"), join(folder, "backup.db")];
  mkdirSync(data);
  const live = join(data, "mastoboard.db");
  const store = await openStore(live);
  await pollsIn(store, FIRST, 1);
  looking(live, (db) =>
    db.exec(`
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
      INSERT INTO sample (instance_id, slot, measured_at, source_id, users, active, posts, servers, holes)
      SELECT 1, 900 * i, 900 * i + 7, 1, i, i, i, i, 0 FROM n
    `),
  );
  const words = ["scripts/backup.ts", target, "--data", data];
  const usual = await durationOf(words);
  let attempts = 1;

  async function write(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      await pollsIn(store, FIRST, POLLS_AT_ONCE, attempts);
      attempts += POLLS_AT_ONCE;
      await pause(2);
    }
  }

  return {
    name: "backup",
    async round() {
      const before = checkBackup(target).attempts;
      const over = new AbortController();
      const writing = write(over.signal);
      const killed = await killedWithin(usual, words, draws);
      over.abort();
      await writing;
      if (!killed) return null;
      const problems: string[] = [];
      const { attempts: after, generation } = checkBackup(target);
      if (isAsWritten(target) === false) problems.push("the checksum beside the backup is another one's");
      if (after < before) problems.push(`an older backup stands there: ${after} polls, there were ${before}`);
      if (generation !== after) problems.push(`the backup holds ${after} polls of ${generation}`);
      const polls = looking(
        target,
        (db) => countOf(db, "SELECT count(*) FROM sample WHERE slot >= 1668816000"),
        {
          readonly: true,
        },
      );
      if (polls !== after) problems.push(`the backup holds ${after} polls and ${polls} samples of theirs`);
      const whole = backUp(live, target).attempts;
      if (whole !== attempts) problems.push(`the next backup holds ${whole} polls, there are ${attempts}`);
      const left = readdirSync(folder).filter((name) => name.includes(".part"));
      if (left.length > 0) problems.push(`the next backup left ${left.join(", ")} behind`);
      return problems;
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** `npm run restore`: there is the old database or the new one, whole, and the old one is kept before the new one is there. */
export async function killRestore(draws: Draws, rows: number): Promise<Ordeal> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-torture-"));
  const [data, backup] = [join(folder, "data"), join(folder, "backup.db")];
  const [live, later] = [join(data, "mastoboard.db"), join(folder, "later.db")];
  const store = await openStore(live);
  await pollsIn(store, FIRST, rows);
  backUp(live, backup);
  await pollsIn(store, FIRST, 1, rows);
  await store.close();
  backUp(live, later);
  const words = ["scripts/restore.ts", backup, "--data", data];
  const usual = await durationOf(words);

  async function begin(): Promise<void> {
    for (const name of readdirSync(data)) rmSync(join(data, name));
    copyFileSync(later, live);
    const again = await openStore(live);
    await again.close();
  }

  return {
    name: "restore",
    async round() {
      await begin();
      if (!(await killedWithin(usual, words, draws))) return null;
      const problems: string[] = [];
      const { attempts } = checkBackup(live);
      const kept = readdirSync(data).find((name) => /before-restore-[^.]*$/.test(name));
      if (attempts !== rows && attempts !== rows + 1) problems.push(`the database holds ${attempts} polls`);
      if (attempts === rows && !kept) problems.push("the old database was not kept");
      if (kept && existsSync(join(data, kept)) && checkBackup(join(data, kept)).attempts !== rows + 1)
        problems.push("the old database was not kept whole");
      return problems;
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}
