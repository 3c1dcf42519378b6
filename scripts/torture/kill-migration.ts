import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { schemaVersion, takeSteps } from "#lib/store/migrate.ts";
import { MIGRATIONS } from "#lib/store/schema.ts";
import type { Draws } from "./chance.ts";
import { faultsIn, looking } from "./look.ts";
import { durationOf, killedWithin, type Ordeal } from "./ordeal.ts";
import { REHEARSAL } from "./rehearsal.ts";
import { startVictim } from "./victim.ts";

/** What every schema since the first has had. */
const READINGS = "SELECT instance_id, slot, measured_at, users, active, posts, servers FROM sample";

/** The way from every released schema to the newest and a rehearsed step further: each step is taken whole or not at all. */
export async function killMigration(draws: Draws, rows: number): Promise<Ordeal> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-torture-"));
  const file = join(folder, "mastoboard.db");
  const schemas = REHEARSAL.map((_, i) => schemaAfter(i + 1));
  const seeds = MIGRATIONS.map((_, i) => seedAt(join(folder, `seed-${i + 1}.db`), i + 1, rows));
  const readings = seeds.map((seed) => looking(seed, readingsIn));
  const words = ["scripts/torture/migration-program.ts", file];
  const begin = (version: number) => {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith("seed-")) rmSync(join(folder, name));
    }
    copyFileSync(seeds[version - 1] ?? "", file);
  };
  begin(1);
  const usual = await durationOf(words);

  /** What is wrong with a database that should stand at one of the steps, and hold what it held. */
  function faultsOf(path: string, from: number, to: number): string[] {
    return looking(path, (db) => {
      const problems = faultsIn(db);
      const version = schemaVersion(db);
      if (version < from || version > to)
        problems.push(`it stands at schema ${version}, not ${from} to ${to}`);
      else if (schemaOf(db) !== schemas[version - 1])
        problems.push(`a step beyond ${version} is taken by half`);
      if (readingsIn(db) !== readings[from - 1]) problems.push("its readings have changed");
      return problems;
    });
  }

  return {
    name: "migration",
    async round() {
      const from = draws.oneOf(MIGRATIONS.map((_, i) => i + 1));
      const copy = `${file}.before-${from + 1}`;
      begin(from);
      if (!(await killedWithin(usual, words, draws))) return null;
      const problems = faultsOf(file, from, REHEARSAL.length);
      if (existsSync(copy)) problems.push(...faultsOf(copy, from, from));
      else if (looking(file, schemaVersion) > from)
        problems.push("a step was taken without a copy before it");
      const { code, errors } = await startVictim(words).ended;
      if (code !== 0) return [...problems, `it could not be done again: ${errors.trim()}`];
      problems.push(...faultsOf(file, from, REHEARSAL.length));
      if (looking(file, schemaVersion) !== REHEARSAL.length) problems.push("done again it was not finished");
      const left = readdirSync(folder).filter((name) => name.includes(".part"));
      if (left.length > 0) problems.push(`it left ${left.join(", ")} behind`);
      return problems;
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

function schemaAfter(steps: number): string {
  const db = new Database(":memory:");
  takeSteps(db, REHEARSAL.slice(0, steps));
  const schema = schemaOf(db);
  db.close();
  return schema;
}

function schemaOf(db: Database.Database): string {
  return db
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    .pluck()
    .all()
    .join(";\n");
}

function readingsIn(db: Database.Database): string {
  return JSON.stringify(db.prepare(READINGS).raw().all());
}

function seedAt(file: string, version: number, rows: number): string {
  const db = new Database(file);
  takeSteps(db, REHEARSAL.slice(0, version));
  db.exec(`
    INSERT INTO instance (id, host) VALUES (1, 'tried.example');
    INSERT INTO source (id, name) VALUES (1, 'poll');
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
    INSERT INTO sample (instance_id, slot, measured_at, source_id, users, active, posts, servers, holes)
    SELECT 1, 900 * i, 900 * i + 7, 1, i, i, 3 * i, i, 0 FROM n;
  `);
  db.close();
  return file;
}
