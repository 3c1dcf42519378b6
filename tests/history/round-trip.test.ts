import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { exportText } from "../../lib/history/export-history.ts";
import { importHistory } from "../../lib/history/import-history.ts";
import { importSource } from "../../lib/history/source-name.ts";
import { CAUSES } from "../../lib/model/attempt.ts";
import { guard, unguard } from "../../lib/model/csv-cell.ts";
import { POLLED_METRICS } from "../../lib/model/metric.ts";
import { HOLES } from "../../lib/model/reading.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import type { Store } from "../../lib/store/store.ts";
import { issued, issuedMilestone } from "../fixtures/issued.ts";
import { attempt, EST, emptyStore, facts, folder, hour, OTHER, sample } from "../store/given.ts";
import { inWords, packed, tell } from "./given.ts";

const TEXTS = [
  "=1+1",
  "+372 5555",
  "-3 °C",
  "@mention",
  "\ttab",
  "'quoted'",
  'a "b", c;\r\nd\ne',
  "õ ع 🎉",
  " x ",
];

/** Everything that a store can hold: every hole and cause, activity with and without rows, texts that look like formulas. */
async function fullStore(): Promise<Store> {
  const store = await emptyStore();
  for (const host of [EST, OTHER]) {
    for (const [index, hole] of HOLES.entries()) {
      const values = { users: index, active: hole, posts: HOLES[7 - index] ?? hole };
      await store.importSamples(host, [
        sample(hour(100 + index), { ...values, source: index % 2 ? "poll" : "import:old file" }),
      ]);
    }
    for (const [index, cause] of CAUSES.entries()) {
      await store.recordPoll(
        host,
        { ...attempt(hour(index), cause), detail: TEXTS[index] ?? null, retryAt: hour(index + 5) },
        null,
        null,
      );
    }
    for (const [index, title] of TEXTS.entries()) {
      const slot = hour(50 + index);
      const told = facts({ title, registrations: index > 4 ? "closed" : "open", languages: ["et", "en"] });
      const made = { ...attempt(slot), detail: index > 4 ? title : null };
      await store.recordPoll(host, made, sample(slot, { users: 800 + index }), told);
      const trusts = POLLED_METRICS.slice(0, index % 5);
      await store.addNote(host, { at: hour(90 - index), text: title, addedAt: hour(200), trusts });
    }
    await store.removeNote(host, 2, hour(210));
    await store.removeNote(host, TEXTS.length, hour(211));
    for (const [index, name] of TEXTS.entries()) {
      const texts = {
        label: { en: name, ar: name },
        ...(index > 4 && { days: index, decides: { et: name } }),
      };
      const rule = {
        slug: `goal-${index % 3}`,
        metric: "users",
        threshold: 1 + index,
        when: "reaches",
      } as const;
      await store.recordMilestones(host, [{ ...rule, ...texts }], hour(index));
    }
    const crossing = { after: null, by: hour(8), fulfilled: hour(9) };
    const moved = [
      { slug: "goal-1", before: { ...crossing, after: hour(7) }, now: crossing },
      { slug: "goal-2", before: null, now: crossing },
    ];
    for (const [index, name] of TEXTS.entries()) {
      const source = importSource(name);
      const revision = {
        at: hour(300 + index),
        source,
        from: hour(index),
        to: hour(9),
        added: index,
        changed: 7,
      };
      await store.importRevisions(host, [{ ...revision, moved: moved.slice(index % 3) }]);
    }
    const milestones = [issuedMilestone("2023-01-02", null)];
    await store.issueForecasts(host, [issued("2022-12-18", { milestones }), issued("2022-12-19")], []);
    const truth = { metric: "users", day: issued("2022-12-18").day, horizon: 7, truth: 845 } as const;
    await store.issueForecasts(host, [], [truth]);
    const row = { week: "1671062400", statuses: "12", logins: "0", registrations: "" };
    await store.saveActivity(host, { fetchedAt: hour(3), generatedAt: hour(2), rows: [] });
    await store.saveActivity(host, {
      fetchedAt: hour(9),
      generatedAt: hour(8),
      rows: [row, { ...row, week: "1670457600" }],
    });
  }
  return store;
}

async function exported(store: Store, format: "csv" | "json"): Promise<string> {
  return text(Readable.from(exportText(store, await store.instances(), format)));
}

async function takeBack(document: string | Buffer, store: Store): Promise<string[]> {
  const rejected: string[] = [];
  for (const host of [EST, OTHER]) {
    const { told } = await tell(document, { host });
    await importHistory(Readable.from(told), store, host, {
      onRejected: (line, reason) => rejected.push(`${line}: ${reason}`),
      onProgress: () => undefined,
    });
  }
  return rejected;
}

describe.each(["csv", "json"] as const)("an export as %s", (format) => {
  test("taken back into an empty store is the same export again, to the byte", async () => {
    const first = await exported(await fullStore(), format);
    const again = await emptyStore();
    expect(await takeBack(first, again)).toEqual([]);
    expect(await exported(again, format)).toBe(first);
    expect(await exported(again, format === "csv" ? "json" : "csv")).toBe(
      await exported(await fullStore(), format === "csv" ? "json" : "csv"),
    );
    const generation = await again.generation();
    await takeBack(packed(first), again);
    expect(await again.generation()).toBe(generation);
  });

  test("of an empty store can be taken back too", async () => {
    const store = await openStore(join(folder(), "x.db"));
    const document = await exported(store, format);
    await store.close();
    expect((await tell(document)).told).toEqual([]);
  });
});

test("JSON laid out anew is taken as well", async () => {
  const first = await exported(await fullStore(), "json");
  const again = await emptyStore();
  expect(await takeBack(JSON.stringify(JSON.parse(first), null, 2), again)).toEqual([]);
  expect(await exported(again, "json")).toBe(first);
});

test("a CSV that a spreadsheet has sorted and saved anew is taken as well", async () => {
  const store = await fullStore();
  const [header = "", ...lines] = (await exported(store, "csv")).split(/(?<=,\d*,[^\r\n]*)\n(?=[a-z]+,)/);
  const again = await emptyStore();
  const sorted = [header, ...lines.map((line) => line.trimEnd()).reverse()].join("\n");
  expect(await takeBack(sorted, again)).toEqual([]);
  expect((await again.activity(EST)).map(({ rows }) => rows.length)).toEqual([0, 2]);
  const told = async (from: Store) => (await from.notes(EST)).map(({ text: note, trusts }) => [note, trusts]);
  expect(await told(again)).toEqual(await told(store));
});

test.each(TEXTS)("%j is no formula in a spreadsheet, and comes back", (free) => {
  expect(guard(free)).not.toMatch(/^[=+\-@\t\r]/);
  expect(unguard(guard(free))).toBe(free);
});

test.each([
  ["sample,est.social,2022-12-19T03:00:00Z,-5,,,,poll,2022-12-19T03:00:00Z,", "users: it is negative: -5"],
  [
    "sample,est.social,2199-12-19T03:00:00Z,5,,,,poll,2022-12-19T03:00:00Z,",
    /time: the time is in the future/,
  ],
  ["sample,est.social,2022-12-19T03:00:00Z,5,,,,guess,2022-12-19T03:00:00Z,", /source: it is none of poll/],
  [
    "sample,est.social,2022-12-19T03:00:00Z,5,,,,poll,2022-12-19T03:00:00Z,active=tired",
    /holes: "active=tired"/,
  ],
  ["revision,est.social,2022-12-19T03:00:00Z,,,,,poll,,", /revision: it is no revision/],
  ["guess,est.social,2022-12-19T03:00:00Z,5,,,,poll,2022-12-19T03:00:00Z,", /record is none of sample/],
  [
    "note,est.social,2022-12-19T03:00:00Z,,,,,,,,1,Purged,2022-12-19T03:00:00Z,users rumours",
    /trusts: "rumours" is no known metric/,
  ],
])("a damaged line of our own export is told: %s", async (line, reason) => {
  const { told } = await tell(
    `record,domain,time,users,active,posts,servers,source,measured_at,holes,note,text,added_at,trusts\n${line}\n`,
  );
  expect(inWords(told)).toEqual([expect.stringMatching(reason)]);
  expect(told[0]?.line).toBe(2);
});
