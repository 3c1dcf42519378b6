/** Stores polls for ever, one an hour from the first slot given, and prints each slot once it is stored. */
import { parseHost } from "../../lib/model/host.ts";
import { HOUR } from "../../lib/model/instant.ts";
import { openStore } from "../../lib/store/sqlite.ts";

const [file = "", host = "", first = "0", count = "Infinity"] = process.argv.slice(2);
const store = await openStore(file);
for (let i = 0; i < Number(count); i++) {
  const slot = Number(first) + i * HOUR;
  const values = { users: i, active: i, posts: i, servers: i };
  const attempt = {
    slot,
    startedAt: slot,
    durationMs: 1,
    outcome: "sample",
    cause: null,
    detail: null,
  } as const;
  await store.recordPoll(parseHost(host), attempt, { slot, measuredAt: slot, source: "poll", values }, null);
  process.stdout.write(`${slot}\n`);
}
await store.close();
