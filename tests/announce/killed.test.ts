import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../lib/model/instant.ts";
import { EST, emptyStore, folder } from "../store/given.ts";
import { hourly, receiver, START } from "./given.ts";

const CHILD = join(import.meta.dirname, "announcing-child.ts");

function announceAt(data: string, moment: number) {
  return spawn(process.execPath, [CHILD, data, String(moment)], { stdio: "ignore" });
}

test("killed between sending and remembering, the same key is sent again, and then no more", async () => {
  const asked = Promise.withResolvers<void>();
  const { host, got } = await receiver((_, count) => {
    asked.resolve();
    // The first time it has taken the message, but the answer never comes.
    return count === 1 ? "hang" : 200;
  });
  const data = folder();
  const rule = { slug: "handover", metric: "users", threshold: 1000, when: "reaches" };
  const file = {
    allowPrivate: [host],
    announce: { webhooks: [{ url: `http://${host}/hook` }] },
    instances: [{ domain: EST, milestones: [rule] }],
  };
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(file));
  const store = await emptyStore(join(data, "mastoboard.db"));
  await hourly(store, 990, 1001);

  const first = announceAt(data, START + HOUR);
  await asked.promise;
  first.kill("SIGKILL");
  await once(first, "exit");
  const [kept] = await store.announcements(EST);
  expect([kept?.state, kept?.tries]).toEqual(["due", 1]);

  for (const moment of [START + HOUR + 10 * MINUTE, START + 2 * HOUR]) {
    const [code] = await once(announceAt(data, moment), "exit");
    expect(code).toBe(0);
  }
  expect(got.map(({ headers }) => headers["webhook-id"])).toEqual([kept?.key, kept?.key]);
  expect((await store.announcements(EST)).map(({ state }) => state)).toEqual(["sent"]);
});
