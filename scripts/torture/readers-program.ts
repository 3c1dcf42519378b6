/** Connections that each hold one reading transaction after another, so that at no moment nobody reads. */
import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";

const [file = "", count = "", holdMs = ""] = process.argv.slice(2);

async function readOn(first: number): Promise<void> {
  const db = new Database(file, { readonly: true, timeout: 10_000 });
  await pause(first);
  for (;;) {
    db.exec("BEGIN");
    db.prepare("SELECT max(measured_at) FROM sample").get();
    await pause(Number(holdMs));
    db.exec("COMMIT");
  }
}

for (let i = 0; i < Number(count); i++) void readOn((i * Number(holdMs)) / Number(count));
console.log("ready");
