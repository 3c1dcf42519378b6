import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { keyOf } from "../../lib/collector/announcing.ts";
import { readConfig } from "../../lib/config.ts";
import type { Host } from "../../lib/model/host.ts";
import { DAY, formatInstant, HOUR, type Instant, MINUTE, wholeSecond } from "../../lib/model/instant.ts";
import type { Misbehaviour } from "../../lib/practice/misbehaviour.ts";
import { type PracticeServer, startPractice } from "../../lib/practice/practice-server.ts";
import { nameOfBackup } from "../../lib/store/backups.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import type { Store } from "../../lib/store/store.ts";
import { runCommand, startCommand } from "../store/command.ts";
import { attempt, folder, sample, setPragma } from "../store/given.ts";

/** Of the doctor's own run, which has the real clock. */
const NOW = wholeSecond(Date.now());

async function practice(misbehave: Misbehaviour | null = null, aheadMs = 0): Promise<PracticeServer> {
  const now = () => Date.now() + aheadMs;
  const server = await startPractice({ port: 0, seed: 6, startedAt: NOW - DAY, now, misbehave });
  onTestFinished(() => server.close());
  return server;
}

function dataFolder(config: object | string | null): string {
  const data = join(folder(), "data");
  mkdirSync(data);
  const text = typeof config === "string" ? config : JSON.stringify(config);
  if (config !== null) writeFileSync(join(data, "mastoboard.json"), text);
  return data;
}

const tracking = (host: string) => ({ instances: [{ domain: host }], allowPrivate: [host] });

async function record(file: string, host: Host, slot: Instant, { collecting = true } = {}): Promise<void> {
  const store = await openStore(file);
  await store.recordPoll(host, attempt(slot), sample(slot, { users: 900 }), null);
  if (collecting) await store.takeLease("collector", "the test", wholeSecond(Date.now()), 10 * MINUTE);
  await store.close();
}

type Line = { state: string; about: string; said: string };

async function doctor(
  data: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; lines: Line[] }> {
  const { code, out, err } = await runCommand("doctor", ["--data", data], env);
  expect(err).toBe("");
  const lines = out.split("\n").slice(0, -1);
  return {
    code,
    lines: lines.map((line) => {
      const [, state = "", about = "", said = ""] =
        /^(ok|warn|fail) +(\S+(?: \S+)?) {2,}(\S.*)$/.exec(line) ?? [];
      return { state, about: about.trim(), said };
    }),
  };
}

const about = (lines: Line[], what: string) => lines.find((line) => line.about === what);

test("a board that is well: every line is ok, nothing is changed, the exit code is 0", async () => {
  const server = await practice();
  const data = dataFolder({ ...tracking(server.host), baseUrl: "https://stats.example/m" });
  const file = join(data, "mastoboard.db");
  await record(file, server.host, NOW - MINUTE);
  const before = readFileSync(file);
  const { code, lines } = await doctor(data);
  expect(lines.filter(({ state, about }) => state !== "ok" && about !== "disk")).toEqual([]);
  expect(lines.map((line) => line.about)).toEqual([
    "config",
    "data folder",
    "disk",
    "database",
    "log",
    "collector",
    "backups",
    "public address",
    server.host,
    server.host,
    "overdue",
    "marks",
    "clock",
  ]);
  expect(code).toBe(0);
  expect(about(lines, server.host)?.said).toMatch(/^answers in \d+\.\d s, mastodon 4\.5\.\d, \d+ accounts$/);
  expect(lines).toContainEqual({
    state: "ok",
    about: server.host,
    said: "its robots.txt allows all that is asked",
  });
  // On a busy machine the answer waits for a while before it is read.
  expect(about(lines, "clock")?.said).toMatch(/, (as the servers'|\d+ s from the nearest server's)$/);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(
    readdirSync(data)
      .filter((name) => !/-(wal|shm)$/.test(name))
      .sort(),
  ).toEqual(["mastoboard.db", "mastoboard.json"]);
});

test.each<[Misbehaviour, RegExp]>([
  ["502html", /^server-error: 502 from .*: its operators must see to it/],
  [
    "410",
    /^gone: 410 .*: it says that it is closed for good, and is asked no more: take it out of mastoboard\.json$/,
  ],
  ["403", /^refused: 403 .*: ask its operators to let this computer in$/],
  ["429", /^rate-limited: .*: ask it less often/],
  [
    "redirectPrivate",
    /^refused-redirect: redirects to plain http.*: its operators must see to it; is its domain still the one in mastoboard\.json\?$/,
  ],
  ["html200", /^malformed: .*: is it a server of the fediverse/],
  ["reset", /^unreachable: connection cut .*: is it up, and does this computer reach the internet\?$/],
])("a server that does %s fails with its cause and the cure", async (misbehaviour, words) => {
  const server = await practice(misbehaviour);
  const { code, lines } = await doctor(dataFolder(tracking(server.host)));
  expect(code).toBe(1);
  expect(about(lines, server.host)).toMatchObject({ state: "fail", said: expect.stringMatching(words) });
});

test("a server that is not there, and a private one that is not listed", async () => {
  const gone = await doctor(dataFolder(tracking("127.0.0.1:1")));
  expect(about(gone.lines, "127.0.0.1:1")?.said).toMatch(
    /^unreachable: connection refused.* \(\d+\.\d s\): is it up/,
  );
  const data = dataFolder({ ...tracking("127.0.0.1"), allowPrivate: [] });
  const { lines } = await doctor(data);
  expect(about(lines, "127.0.0.1")?.said).toMatch(
    /^blocked-address: .*: to ask it all the same, list it in allowPrivate/,
  );
});

test.each<[string, (store: Store, host: Host) => Promise<void>, RegExp]>([
  [
    "said that it is gone",
    (store, host) => store.recordPoll(host, attempt(NOW - 3 * HOUR, "gone"), null, null),
    /^said 410 \(gone\) on 20\S+Z, so it is not asked: npm run collect -- --once 127\.0\.0\.1:\d+ asks it by hand$/,
  ],
  [
    "asked for time",
    (store, host) => {
      const retryAt = NOW + HOUR;
      const throttled = { ...attempt(NOW - HOUR, "rate-limited"), retryAt };
      return store.recordPoll(host, throttled, null, null);
    },
    /^rate-limited: it asked to be left alone until 20\S+Z, so it is not asked now$/,
  ],
  [
    "forbade all in its robots.txt",
    (store, host) =>
      store.keepRobots(`http://${host}`, { text: "User-agent: *\nDisallow: /", fetchedAt: NOW - HOUR }),
    /^forbidden-by-robots: .*: ask its operators to allow it/,
  ],
])("a server that %s before is asked nothing", async (_, recall, words) => {
  const server = await practice();
  const data = dataFolder(tracking(server.host));
  const store = await openStore(join(data, "mastoboard.db"));
  await recall(store, server.host);
  await store.close();
  const { lines } = await doctor(data);
  expect(about(lines, server.host)?.said).toMatch(words);
  expect(server.requests).toEqual([]);
});

test("scheduled backups are told of, and warned about when they are old", async () => {
  const server = await practice();
  const data = dataFolder({ ...tracking(server.host), backups: { folder: "kept", keep: 3 } });
  await record(join(data, "mastoboard.db"), server.host, NOW - MINUTE);
  const none = await doctor(data);
  expect(about(none.lines, "backups")).toMatchObject({
    state: "warn",
    said: expect.stringMatching(
      /none in .*kept yet: the collector makes the first when it starts, or its log says why not$/,
    ),
  });
  mkdirSync(join(data, "kept"));
  writeFileSync(join(data, "kept", nameOfBackup(NOW - 3 * DAY)), "");
  const old = await doctor(data);
  expect(about(old.lines, "backups")).toMatchObject({
    state: "warn",
    said: expect.stringMatching(/, 72 h old; 1 of 3 kept: the collector's log says why, or make one: /),
  });
  writeFileSync(join(data, "kept", nameOfBackup(NOW - HOUR)), "");
  const { lines } = await doctor(data);
  expect(about(lines, "backups")).toMatchObject({
    state: "ok",
    said: expect.stringMatching(/, 1 h old; 2 of 3 kept$/),
  });
});

test("a server that is paused is not asked, and nothing of it is overdue", async () => {
  const server = await practice();
  const data = dataFolder({ ...tracking(server.host), instances: [{ domain: server.host, paused: true }] });
  await record(join(data, "mastoboard.db"), server.host, NOW - DAY);
  const { code, lines } = await doctor(data);
  expect(code).toBe(0);
  expect(about(lines, server.host)?.said).toBe("is paused in mastoboard.json, so it is not asked");
  expect(server.requests).toEqual([]);
});

test("a server whose clock is far from ours, and readings from the future", async () => {
  const server = await practice(null, 10 * MINUTE);
  const data = dataFolder(tracking(server.host));
  const behind = await doctor(data);
  expect(behind.code).toBe(1);
  expect(about(behind.lines, "clock")).toMatchObject({
    state: "fail",
    said: expect.stringMatching(/ is \d+ s behind the nearest server's: set it/),
  });
  await record(join(data, "mastoboard.db"), server.host, NOW + DAY);
  const { lines } = await doctor(data);
  expect(about(lines, "clock")?.said).toMatch(/but the newest reading is of .*: set it/);
});

test.each<[string, string, RegExp]>([
  ["a wrong key", '{"titel":"x"}', /mastoboard\.json: titel is not a known key; did you mean "title"\?$/],
  ["no JSON", "{", /mastoboard\.json/],
  ["no server", "{}", /names no server: name a server with: npm start -- est\.social$/],
])("a configuration with %s fails, and the rest is looked at all the same", async (_, text, words) => {
  const { code, lines } = await doctor(dataFolder(text));
  expect(code).toBe(1);
  expect(lines[0]).toMatchObject({ state: "fail", about: "config", said: expect.stringMatching(words) });
  expect(lines.map((line) => line.about)).toEqual(["config", "data folder", "disk", "database", "clock"]);
});

test("a wrong environment is told in one line", async () => {
  const { code, lines } = await doctor(dataFolder(null), { MASTOBOARD_PORT: "ninety" });
  expect(code).toBe(1);
  expect(lines).toEqual([
    { state: "fail", about: "config", said: expect.stringMatching(/^MASTOBOARD_PORT must be a port number/) },
  ]);
});

test("with nothing set up yet it says what to do, and makes nothing", async () => {
  const data = join(folder(), "data");
  const { code, lines } = await doctor(data);
  expect(code).toBe(0);
  expect(lines.map(({ state, about }) => `${state} ${about}`)).toEqual([
    "warn config",
    "warn data folder",
    "warn database",
    "ok clock",
  ]);
  expect(lines[0]?.said).toMatch(/name a server with: npm start -- est\.social/);
  expect(existsSync(data)).toBe(false);
});

test("the practice is looked over like any other board", async () => {
  const server = await practice();
  const data = dataFolder(null);
  const port = Number(server.host.split(":")[1]);
  const kept = { seed: 6, startedAt: formatInstant(NOW - DAY), port, imported: true };
  writeFileSync(join(data, "practice.json"), JSON.stringify(kept));
  await record(join(data, "practice.db"), server.host, wholeSecond(Date.now()));
  const { code, lines } = await doctor(data);
  expect(code).toBe(0);
  expect(lines[0]).toMatchObject({
    state: "ok",
    said: expect.stringMatching(/^the practice server 127\.0\.0\.1:\d+, every figure is invented/),
  });
  expect(about(lines, server.host)?.state).toBe("ok");
});

test("a server that was asked in vain is overdue for the reason that is told of it, not to be asked again", async () => {
  const server = await practice();
  const data = dataFolder(tracking(server.host));
  const store = await openStore(join(data, "mastoboard.db"));
  await store.recordPoll(server.host, attempt(NOW, "forbidden-by-robots"), null, null);
  await store.close();
  expect(about((await doctor(data)).lines, "overdue")).toEqual({
    state: "warn",
    about: "overdue",
    said: `${server.host} has no reading, forbidden-by-robots: see its line above`,
  });
});

test("what is overdue is told with who should have asked", async () => {
  const server = await practice();
  const data = dataFolder(tracking(server.host));
  const file = join(data, "mastoboard.db");
  await record(file, server.host, NOW - 5 * HOUR, { collecting: false });
  const late = await doctor(data);
  expect(late.code).toBe(1);
  expect(about(late.lines, "collector")).toMatchObject({
    state: "warn",
    said: "none is at work, so nothing is recorded: npm start",
  });
  expect(about(late.lines, "overdue")).toMatchObject({
    state: "fail",
    said: expect.stringMatching(/has not been asked since .*: start the collector with npm start$/),
  });
  const store = await openStore(file);
  await store.recordPoll(server.host, attempt(NOW, "server-error"), null, null);
  await store.close();
  const { lines } = await doctor(data);
  expect(about(lines, "overdue")?.said).toMatch(
    /has had no reading since .*, server-error: see its line above$/,
  );
});

test("a collector that was killed, or cannot write, is told with since when nothing is recorded", async () => {
  const data = dataFolder({ instances: [{ domain: "est.social", paused: true }] });
  const store = await openStore(join(data, "mastoboard.db"));
  await store.takeLease("collector", "the test", NOW - HOUR, MINUTE);
  await store.close();
  expect(about((await doctor(data)).lines, "collector")).toEqual({
    state: "warn",
    about: "collector",
    said: `nothing is recorded since ${formatInstant(NOW - HOUR + MINUTE)}: it was killed, so npm start, or it cannot write, so see to the disk`,
  });
});

test("readings that are not believed are told with what to do about them, until somebody vouches", async () => {
  const server = await practice();
  const data = dataFolder(tracking(server.host));
  const file = join(data, "mastoboard.db");
  const store = await openStore(file);
  const users = [900, 900, 410, 410, 900];
  await store.importSamples(
    server.host,
    users.map((count, index) => sample(NOW - (users.length - index) * 15 * MINUTE, { users: count })),
  );
  const { lines } = await doctor(data);
  const told = about(lines, "marks");
  expect(told).toMatchObject({ state: "warn", said: expect.stringContaining("has 2 readings that are not") });
  const [, day = ""] = /npm run note -- \S+ (\S+) "Why" --trust users$/.exec(told?.said ?? "") ?? [];
  const at = Date.parse(day);
  await store.addNote(server.host, { at, text: "A purge", addedAt: NOW, trusts: ["users"] });
  await store.close();
  expect(about((await doctor(data)).lines, "marks")?.state).toBe("ok");
});

test("what could not be announced is told with how to send it again", async () => {
  const server = await practice();
  const announce = { webhooks: [{ url: "https://hooks.example.org/private-path" }] };
  const data = dataFolder({ ...tracking(server.host), announce });
  const { channels } = readConfig({ env: { MASTOBOARD_DATA: data } });
  const file = join(data, "mastoboard.db");
  await record(file, server.host, NOW - MINUTE);
  const store = await openStore(file);
  const channel = channels[0]?.id ?? "";
  const save = (slug: string, state: "sent" | "given-up") =>
    store.saveAnnouncement(server.host, {
      ...{ key: keyOf(server.host, slug, channel), slug, channel, state, tries: 12 },
      ...{ decidedAt: NOW - 3 * DAY, nextTry: null, sentAt: state === "sent" ? NOW - 3 * DAY : null },
    });
  await save("users-500", "sent");
  expect(about((await doctor(data)).lines, "announcements")).toEqual({
    state: "ok",
    about: "announcements",
    said: "nothing was given up, 1 sent so far",
  });
  await save("users-1000", "given-up");
  await store.close();
  const { code, lines } = await doctor(data);
  expect(code).toBe(0);
  expect(about(lines, "announcements")).toEqual({
    state: "warn",
    about: "announcements",
    said: `users-1000 of ${server.host} was given up after 12 tries (webhook to hooks.example.org): see that it takes messages, then npm run announce -- ${server.host} --retry users-1000`,
  });
});

test.each<[string, RegExp, (file: string) => void]>([
  [
    "damaged",
    /is damaged .*: put a backup in its place: npm run restore -- FILE$|is damaged or no SQLite database/,
    (file) => writeFileSync(file, readFileSync(file).fill(0xa5, 8192, 40_000)),
  ],
  [
    "a text",
    /is damaged or no SQLite database \(SQLITE_NOTADB\): /,
    (file) => writeFileSync(file, "notes ".repeat(999)),
  ],
  [
    "a newer Mastoboard's",
    /was written by a newer Mastoboard \(schema 999, .*: update Mastoboard$/,
    (file) => setPragma(file, "user_version = 999"),
  ],
])("a database that is %s fails with the cure", async (_, words, spoil) => {
  const server = await practice();
  const data = dataFolder(tracking(server.host));
  const file = join(data, "mastoboard.db");
  await record(file, server.host, NOW);
  spoil(file);
  const { code, lines } = await doctor(data);
  expect(code).toBe(1);
  expect(about(lines, "database")).toMatchObject({ state: "fail", said: expect.stringMatching(words) });
  expect(about(lines, server.host)?.state).toBe("ok");
});

// Not even root may write there.
test.skipIf(!existsSync("/sys/kernel"))(
  "a data folder that cannot be written to fails with the cure",
  async () => {
    const { code, lines } = await doctor("/sys/kernel");
    expect(code).toBe(1);
    expect(about(lines, "data folder")).toMatchObject({
      state: "fail",
      said: expect.stringMatching(/cannot be used: .*choose another one with --data DIR$/),
    });
  },
);

test("a reader that goes away is no fault", async () => {
  const child = startCommand("doctor", ["--data", join(folder(), "data")]);
  child.stdout.destroy();
  const closed = once(child, "close");
  expect(await text(child.stderr)).toBe("");
  expect(await closed).toEqual([0, null]);
});

test("--help tells of every state, and a word too many is refused", async () => {
  const { code, out } = await runCommand("doctor", ["--help"]);
  expect(code).toBe(0);
  for (const word of ["npm run doctor", "--data DIR", "ok ", "warn ", "fail "]) expect(out).toContain(word);
  expect(await runCommand("doctor", ["est.social"])).toEqual({
    code: 1,
    out: "",
    err: '"est.social" is not understood; see --help\n',
  });
});
