import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../lib/collector/announcing.ts";
import { readConfig } from "../../lib/config.ts";
import { HOUR, MINUTE, wholeSecond } from "../../lib/model/instant.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { EST, emptyStore, folder, sample } from "../store/given.ts";
import { receiver } from "./given.ts";

const run = promisify(execFile);
const COMMAND = join(import.meta.dirname, "../../scripts/announce.ts");
const SECRETS = { MASTOBOARD_WEBHOOK_SECRET: "webhook-secret", MASTOBOARD_POST_TOKEN: "post-token" };

async function board(host: string, announce: object): Promise<string> {
  const data = folder();
  const rule = { slug: "handover", metric: "users", threshold: 1000, when: "reaches" };
  const file = { allowPrivate: [host], announce, instances: [{ domain: EST, milestones: [rule] }] };
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(file));
  const store = await emptyStore(join(data, "mastoboard.db"));
  const now = wholeSecond(Date.now());
  await store.importSamples(EST, [
    sample(now - 2 * HOUR, { users: 990 }),
    sample(now - HOUR, { users: 1001 }),
  ]);
  return data;
}

async function announce(data: string, words: string[], env: Record<string, string> = SECRETS) {
  const started = run(process.execPath, [COMMAND, "--data", data, ...words], {
    env: { ...process.env, ...env },
  });
  return started.catch(({ stdout, stderr, code }) => ({ stdout, stderr, code }));
}

test("a dry run says all that would be sent, and sends and keeps nothing", async () => {
  const { host, got } = await receiver(() => 200);
  const data = await board(host, {
    webhooks: [{ url: `http://${host}/private-path` }],
    post: { server: host, languages: ["nl"], visibility: "public" },
  });
  const { stdout } = await announce(data, ["--dry-run"]);
  expect(stdout).toContain(`est.social handover: webhook to ${host}`);
  expect(stdout).toContain('"type":"milestone.reached"');
  expect(stdout).toContain(`est.social handover: post on ${host}, nl, public`);
  expect(stdout).toContain("est.social heeft een mijlpaal bereikt: 1.000 accounts");
  expect(stdout).toMatch(/Picture: 1200 × 630, \d+ kB\nAlt text: 1\.000 accounts, est\.social\./);
  expect(stdout).toContain("2 to be sent; this was a dry run.");
  expect(stdout).not.toMatch(/private-path|webhook-secret|post-token/);
  expect(got).toEqual([]);
});

test("sent is what is due, once", async () => {
  const { host, got } = await receiver(() => 200);
  const data = await board(host, { webhooks: [{ url: `http://${host}/hook` }] });
  expect((await announce(data, [EST])).stdout).toBe("1 sent so far, 0 to be tried again.\n");
  expect((await announce(data, ["--dry-run"])).stdout).toBe("Nothing is to be announced.\n");
  expect(got.length).toBe(1);
});

test("what could not be tried while another announces is no success", async () => {
  const { host, got } = await receiver(() => 200);
  const data = await board(host, { webhooks: [{ url: `http://${host}/hook` }] });
  const store = await openStore(join(data, "mastoboard.db"));
  await store.takeLease("announcer", "collector", wholeSecond(Date.now()), 2 * MINUTE);
  await store.close();
  const told = await announce(data, []);
  expect(told.stderr).toBe("1 not tried, as the collector is announcing: wait six minutes\n");
  expect("code" in told && told.code).toBe(1);
  expect(got).toEqual([]);
});

/** A board whose webhook was given up after a day, and whose post was taken. */
async function givenUpBoard(host: string): Promise<string> {
  const data = await board(host, {
    webhooks: [{ url: `http://${host}/private-path` }],
    post: { server: host, languages: ["nl"] },
  });
  const { channels } = readConfig({ env: { MASTOBOARD_DATA: data } });
  const store = await openStore(join(data, "mastoboard.db"));
  for (const { id, kind } of channels) {
    await store.saveAnnouncement(EST, {
      key: keyOf(EST, "handover", id),
      slug: "handover",
      channel: id,
      state: kind === "post" ? "sent" : "given-up",
      tries: 12,
      decidedAt: wholeSecond(Date.now() - 30 * HOUR),
      nextTry: null,
      sentAt: kind === "post" ? wholeSecond(Date.now() - 30 * HOUR) : null,
    });
  }
  await store.close();
  return data;
}

describe("what was given up after a day", () => {
  test("is told, and listed with what became of the others", async () => {
    const { host, got } = await receiver(() => 200);
    const data = await givenUpBoard(host);
    expect((await announce(data, [])).stdout).toBe(
      "1 sent so far, 0 to be tried again, 1 given up after a day; see --list.\n",
    );
    const { stdout } = await announce(data, ["--list"], {});
    expect(stdout.split("\n").sort()).toEqual([
      "",
      expect.stringMatching(`^est.social handover: post on ${host}, nl, unlisted, sent on 20.*Z$`),
      `est.social handover: webhook to ${host}, given up after 12 tries; to send it again: npm run announce -- est.social --retry handover`,
    ]);
    expect(got).toEqual([]);
  });

  test("is sent again when it is asked for, under the same key, and nothing that was taken is", async () => {
    const { host, got } = await receiver(() => 200);
    const data = await givenUpBoard(host);
    const [webhook] = readConfig({ env: { MASTOBOARD_DATA: data } }).channels;
    const dry = await announce(data, [EST, "--retry", "handover", "--dry-run"]);
    expect(dry.stdout).toContain(`est.social handover: webhook to ${host}`);
    expect(dry.stdout).toContain("1 to be sent; this was a dry run.");
    expect(got).toEqual([]);
    const told = await announce(data, [EST, "--retry", "handover"]);
    expect(told.stdout).toBe("2 sent so far, 0 to be tried again.\n");
    expect(got.map(({ path, headers }) => [path, headers["webhook-id"]])).toEqual([
      ["/private-path", keyOf(EST, "handover", webhook?.id ?? "")],
    ]);
    const again = await announce(data, [EST, "--retry", "handover"]);
    expect(again.stderr).toBe("nothing of handover was given up: npm run announce -- --list\n");
    expect(got.length).toBe(1);
  });

  test("and is not taken again, is given up again, and no success", async () => {
    const { host, got } = await receiver(() => 500);
    const data = await givenUpBoard(host);
    const told = await announce(data, ["--retry", "handover"]);
    expect(told).toMatchObject({
      code: 1,
      stdout: "1 sent so far, 0 to be tried again, 1 given up after a day; see --list.\n",
      stderr: expect.stringContaining("the receiver answered 500"),
    });
    expect(got.length).toBe(1);
  });
});

test.each([
  ["no channel", {}, [], SECRETS, /add "announce" to mastoboard\.json/],
  [
    "no secret",
    { webhooks: [{ url: "https://example.org" }] },
    [],
    { MASTOBOARD_WEBHOOK_SECRET: "" },
    /set MASTOBOARD_WEBHOOK_SECRET/,
  ],
  [
    "a server that is not there",
    { webhooks: [{ url: "https://example.org" }] },
    ["a.example"],
    SECRETS,
    /a\.example is not in/,
  ],
])("with %s it says in one line what to do", async (_, channels, words, env, message) => {
  const told = await announce(await board("127.0.0.1:1", channels), words, env);
  expect(told.stderr.trim().split("\n")).toEqual([expect.stringMatching(message)]);
  expect("code" in told && told.code).toBe(1);
});
