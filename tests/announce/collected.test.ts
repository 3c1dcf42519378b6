import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseHost } from "../../lib/model/host.ts";
import { HOUR, wholeSecond } from "../../lib/model/instant.ts";
import { emptyStore, folder, sample } from "../store/given.ts";
import { type Got, receiver } from "./given.ts";

const COLLECT = join(import.meta.dirname, "../../scripts/collect.ts");

/** A server that counts so many people. */
const counting = (users: number) => ({
  uri: "est.social",
  title: "est.social",
  version: "4.5.0",
  stats: { user_count: users, status_count: 6460, domain_count: 2000 },
});

test("the collector announces what its own poll shows, and records the rule", async () => {
  const announced = Promise.withResolvers<Got>();
  const server = await receiver(({ path }) => (path === "/api/v1/instance" ? [200, counting(1001)] : 404));
  const hook = await receiver((got) => {
    announced.resolve(got);
    return 200;
  });
  const host = parseHost(server.host);
  const rule = { slug: "handover", metric: "users", threshold: 1000, when: "exceeds" } as const;
  const file = {
    allowPrivate: [server.host, hook.host],
    announce: { webhooks: [{ url: `http://${hook.host}/hook` }] },
    instances: [{ domain: host, milestones: [rule] }],
  };
  const data = folder();
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(file));
  const store = await emptyStore(join(data, "mastoboard.db"));
  await store.importSamples(host, [sample(wholeSecond(Date.now()) - HOUR, { users: 990 })]);

  const env = { ...process.env, MASTOBOARD_WEBHOOK_SECRET: "webhook-secret" };
  const collector = spawn(process.execPath, [COLLECT, "--data", data], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  collector.stderr.on("data", (chunk) => {
    log += chunk;
  });
  const { body } = await announced.promise;
  collector.kill("SIGTERM");
  await once(collector, "exit");
  expect(JSON.parse(String(body)).data).toMatchObject({
    subject: host,
    milestone: { slug: "handover", current: 1001 },
  });
  expect((await store.milestoneRules(host)).map((record) => record.rule)).toEqual([rule]);
  expect(log).not.toContain("webhook-secret");
});
