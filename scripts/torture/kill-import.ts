import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatInstant, HOUR, type Instant, SECOND } from "#lib/model/instant.ts";
import { openStore } from "#lib/store/sqlite.ts";
import type { Draws } from "./chance.ts";
import { contentsOf, countOf, faultsIn, looking } from "./look.ts";
import { durationOf, killedWithin, type Ordeal } from "./ordeal.ts";
import { pollsIn, TRIED } from "./seed.ts";
import { startVictim } from "./victim.ts";

const FIRST: Instant = Date.UTC(2022, 10, 19);
const POLLED = 200;

/** `npm run import` into a database that has polls of its own, which must stay; done again after the kill. */
export async function killImport(draws: Draws, rows: number): Promise<Ordeal> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-torture-"));
  const [data, history] = [join(folder, "data"), join(folder, "history.csv")];
  const [file, seed] = [join(data, "mastoboard.db"), join(folder, "seed.db")];
  mkdirSync(data);
  writeFileSync(history, csvOf(rows));
  const store = await openStore(seed);
  await pollsIn(store, FIRST + 10 * HOUR, POLLED);
  await store.close();
  const begin = () => {
    for (const suffix of ["-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
    copyFileSync(seed, file);
  };
  const words = ["scripts/import.ts", TRIED, history, "--data", data];
  begin();
  const before = looking(seed, contentsOf, { readonly: true });
  const usual = await durationOf(words);
  const whole = looking(file, contentsOf);
  const revised = looking(file, revisedRows);
  const ofWhole = new Set(whole);

  return {
    name: "import",
    async round() {
      begin();
      if (!(await killedWithin(usual, words, draws))) return null;
      const problems = looking(file, faultsIn);
      const half = looking(file, contentsOf);
      const kept = new Set(half);
      const lost = before.filter((row) => isHistory(row) && !kept.has(row)).length;
      if (lost > 0) problems.push(`${lost} rows that were there before are lost or changed`);
      const strange = half.filter((row) => isHistory(row) && !ofWhole.has(row)).length;
      if (strange > 0) problems.push(`${strange} rows are none of the file's`);
      const { code, errors } = await startVictim(words).ended;
      if (code !== 0) problems.push(`it could not be done again: ${errors.trim()}`);
      else if (told(looking(file, contentsOf)) !== told(whole))
        problems.push("done again it ended in another state than undisturbed");
      else if (looking(file, revisedRows) !== revised)
        problems.push("the revisions of both imports together are not that of an undisturbed one");
      return problems;
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

/** All but the revisions: an import that was killed and done again was two imports, and each has a moment of its own. */
function told(rows: string[]): string {
  return rows.filter((row) => !row.startsWith("revision ")).join("\n");
}

function revisedRows(db: Parameters<typeof countOf>[0]): number {
  return countOf(db, "SELECT total(added + changed) FROM revision");
}

/** The rest counts changes. */
function isHistory(row: string): boolean {
  return /^(sample|attempt|instance|fact|note) /.test(row);
}

function csvOf(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `${formatInstant(FIRST + i * HOUR + 7 * SECOND)},${1000 + i},${5000 + 3 * i}`,
  );
  return ["time,users,posts", ...lines, ""].join("\n");
}
