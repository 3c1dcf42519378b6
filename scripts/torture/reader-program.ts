/** Reads all that a page needs, over and over, as a web server does while it has visitors; ends only when something fails. */
import { setTimeout as pause } from "node:timers/promises";
import { openReader } from "#lib/store/sqlite.ts";

const [file = "", pauseMs = "5"] = process.argv.slice(2);
const reader = await openReader(file);
console.log("ready");
for (;;) {
  await reader.generation();
  for (const host of await reader.instances()) {
    await reader.history(host);
    await reader.failures(host);
    await reader.facts(host);
  }
  await pause(Number(pauseMs));
}
