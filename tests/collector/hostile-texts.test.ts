import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectOnce } from "../../lib/collector/once.ts";
import { tableOf } from "../../lib/collector/table.ts";
import { exportText } from "../../lib/history/export-history.ts";
import { importHistory } from "../../lib/history/import-history.ts";
import { createLog, type Log } from "../../lib/log.ts";
import type { FactRecord } from "../../lib/model/fact.ts";
import { MINUTE } from "../../lib/model/instant.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import type { Store } from "../../lib/store/store.ts";
import {
  CLOCK,
  DISCOVERY,
  type FakeServer,
  fetcherFor,
  hasty,
  json,
  LINKS,
  NODEINFO,
  readerOver,
  STATS,
  startFakeServer,
  USAGE,
  V1,
  V2,
} from "../fediverse/fake-server.ts";
import { ALL_HOSTILE, HOSTILE_TEXTS } from "../fixtures/hostile-texts.ts";
import { tell } from "../history/given.ts";
import { emptyStore } from "../store/given.ts";

/** Controls, line separators and overrides: what would move a cursor, break a line or turn text around. */
const UNPRINTABLE =
  /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFEFF]|\p{Noncharacter_Code_Point}/u;

/** A server that gives the text wherever it may give one, and the whole of a long one as its title. */
function saying(title: string) {
  const text = title.slice(0, 1000);
  const self = {
    uri: text,
    title,
    short_description: text,
    description: text,
    email: text,
    version: text,
    languages: [text, "en"],
    registrations: true,
    approval_required: text,
    rules: [{ id: text, text }],
    contact_account: { display_name: text, note: text },
    [text.slice(0, 100)]: text,
    stats: STATS,
  };
  return {
    [DISCOVERY]: LINKS,
    [NODEINFO]: json({
      version: "2.0",
      software: { name: text, version: text },
      usage: { users: { total: 838 }, localPosts: USAGE.localPosts },
      metadata: { nodeName: text, nodeDescription: text },
    }),
    [V1]: json(self),
    [V2]: json({
      ...self,
      domain: text,
      registrations: { enabled: true, message: text },
      usage: { users: { active_month: 500 } },
    }),
  };
}

describe("a server that says hostile things of itself", () => {
  let server: FakeServer;
  let store: Store;
  let data: string;
  const tables: string[] = [];
  const logged: string[] = [];
  const factsAfter = new Map<string, FactRecord[]>();

  // Each text is said in a poll of its own, a quarter of an hour after the one before, and all polls go into one database.
  beforeAll(async () => {
    server = await startFakeServer();
    data = mkdtempSync(join(tmpdir(), "mastoboard-hostile-"));
    store = await openStore(join(data, "mastoboard.db"));
    let clock = CLOCK;
    const now = () => clock;
    const log: Log = createLog({ write: (line) => logged.push(line), now, level: "debug" });
    const reader = readerOver(fetcherFor(server, { now }), hasty(now));
    const effects = { ...reader, store, now, elapsed: now, sleep: async () => {}, random: () => 0.5, log };
    for (const [, text] of ALL_HOSTILE) {
      server.says(saying(text));
      const visited = await collectOnce(
        [{ id: server.host, pollSeconds: 900 }],
        effects,
        new AbortController().signal,
      );
      tables.push(tableOf(visited));
      const at = Math.floor(clock / 1000) * 1000;
      factsAfter.set(
        text,
        (await store.facts(server.host)).filter(({ lastSeen }) => lastSeen === at),
      );
      clock += 15 * MINUTE;
    }
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    rmSync(data, { recursive: true });
  });

  test("is counted every time", async () => {
    const { values } = await store.history(server.host);
    expect(values.users).toEqual(Array(ALL_HOSTILE.length).fill(838));
    expect(values.active).toEqual(Array(ALL_HOSTILE.length).fill(500));
    expect(ALL_HOSTILE.length).toBeGreaterThan(100);
  });

  test.each(ALL_HOSTILE)("%s is kept as one short line, or not at all", (_name, text) => {
    for (const { fact, value } of factsAfter.get(text) ?? []) {
      expect([fact, value]).toEqual([fact, value.toWellFormed().trim()]);
      expect(value).not.toMatch(UNPRINTABLE);
      expect(value).not.toMatch(/\p{M}{5}/u);
      expect(value).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
      expect([...value].length).toBeLessThanOrEqual(300);
    }
  });

  test.each(HOSTILE_TEXTS["nothing to be seen"]?.slice(0, -1) ?? [])("%j is no title", (text) =>
    expect((factsAfter.get(text) ?? []).map(({ fact }) => fact)).not.toContain("title"),
  );

  test.each(HOSTILE_TEXTS["harmless words, to be left as they are"] ?? [])("%j is a title", (text) =>
    expect(factsAfter.get(text)).toContainEqual(expect.objectContaining({ fact: "title", value: text })),
  );

  test("has one line in the table on the terminal, and nothing in it that a terminal obeys", () => {
    for (const table of tables) {
      const [heading = "", row = "", ...rest] = table.split("\n");
      expect(rest).toEqual([""]);
      expect(heading + row).not.toMatch(UNPRINTABLE);
    }
  });

  test("has no word of its own in the log", () => {
    const events = logged.map((line) => JSON.parse(line));
    expect(new Set(events.map(({ event }) => event))).toEqual(new Set(["no activity"]));
    expect(new Set(events.map(({ detail }) => detail))).toEqual(
      new Set(["404 from /api/v1/instance/activity: the software has none"]),
    );
  });

  test("is exported to a table in which no cell is a formula and every number is one", async () => {
    const csv = await textOf(Readable.from(exportText(store, [server.host], "csv")));
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    const facts = rows.filter(({ record }) => record === "fact");
    expect(facts.length).toBeGreaterThan(ALL_HOSTILE.length);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual(
      [],
    );
    const samples = rows.filter(({ record }) => record === "sample");
    expect(new Set(samples.map(({ users }) => users))).toEqual(new Set(["838"]));
  });

  test.each(["csv", "json"] as const)("is taken back from an export as %s, to the byte", async (format) => {
    const first = await textOf(Readable.from(exportText(store, [server.host], format)));
    if (format === "json") expect(JSON.parse(first).records.length).toBeGreaterThan(ALL_HOSTILE.length);
    const again = await emptyStore();
    const { told } = await tell(first, { host: server.host });
    const rejected: string[] = [];
    await importHistory(Readable.from(told), again, server.host, {
      onRejected: (line, reason) => rejected.push(`${line}: ${reason}`),
      onProgress: () => {},
    });
    expect(rejected).toEqual([]);
    expect(await textOf(Readable.from(exportText(again, [server.host], format)))).toBe(first);
  });
});
