import { createReadStream, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contentOf } from "../../lib/history/content.ts";
import { formatOf } from "../../lib/history/format.ts";
import { importHistory } from "../../lib/history/import-history.ts";
import { tellFile } from "../../lib/history/read.ts";
import { importSource } from "../../lib/history/source-name.ts";
import { parseHost } from "../../lib/model/host.ts";
import { formatInstant } from "../../lib/model/instant.ts";
import type { Store } from "../../lib/store/store.ts";
import { EST, emptyStore } from "../store/given.ts";
import { NOW } from "./given.ts";

const FOLDER = new URL("../../../shared/data/history/", import.meta.url);

async function importFile(store: Store, name: string, domain: string) {
  const path = fileURLToPath(new URL(name, FOLDER));
  const host = parseHost(domain);
  const content = await contentOf(createReadStream(path));
  const { format, delimiter } = formatOf(content.head);
  if (format === "sqlite") throw new Error("not a table");
  const rejected: [number, string][] = [];
  const told = tellFile({ name, format, delimiter, content }, { host, source: importSource(path), now: NOW });
  const report = await importHistory(told, store, host, {
    onRejected: (line, reason) => rejected.push([line, reason]),
    onProgress: () => undefined,
  });
  return { format, rejected, others: report.others.size, ...report.outcomes.sample };
}

describe.skipIf(!existsSync(FOLDER))("the real histories", () => {
  test.each([
    ["est.social-2022-3hourly.csv", EST, "mastodon_timeline", 393, 0, 0],
    ["est.social-2023-2025-daily.csv", EST, "csv", 419, 0, 0],
    ["servers-daily-2023-2025.csv.gz", "101010.pl", "fedistats", 419, 0, 159],
    ["odd-servers-daily.csv.gz", "gnusocial.jp", "fedistats", 115, 290, 2],
    ["network-hourly-2018-2022H1.csv.gz", "network.example", "usercount", 34_048, 0, 0],
  ])("%s of %s is %s", async (file, domain, format, added, rejected, others) => {
    const store = await emptyStore();
    const told = await importFile(store, file, domain);
    expect({ ...told, rejected: told.rejected.length }).toEqual({
      format,
      added,
      changed: 0,
      kept: 0,
      rejected,
      others,
    });
    expect((await store.history(parseHost(domain))).at).toHaveLength(added);
    expect(await importFile(store, file, domain)).toMatchObject({ added: 0, changed: 0, kept: added });
  });

  test("est.social's first figures and its crossing of 1000 are as they were recorded", async () => {
    const store = await emptyStore();
    await importFile(store, "est.social-2022-3hourly.csv", EST);
    await importFile(store, "est.social-2023-2025-daily.csv", EST);
    const { at, values, source } = await store.history(EST);
    const row = (index: number) => [formatInstant(at[index] ?? 0), values.users[index], values.posts[index]];
    expect(row(0)).toEqual(["2022-11-21T07:13:00Z", 109, 281]);
    expect(row(393)).toEqual(["2023-11-25T00:00:00Z", 1125, null]);
    expect([source[0], source[393]]).toEqual([
      "import:est.social-2022-3hourly",
      "import:est.social-2023-2025-daily",
    ]);
    const first = (crossed: (users: number) => boolean) =>
      at.findIndex((_, index) => crossed(values.users[index] ?? 0));
    const reached = first((users) => users >= 1000);
    const exceeded = first((users) => users > 1000);
    expect([reached - 1, reached, exceeded - 1, exceeded].map((i) => formatInstant(at[i] ?? 0))).toEqual([
      "2023-01-06T18:23:00Z",
      "2023-01-06T21:16:00Z",
      "2023-01-07T09:16:00Z",
      "2023-01-07T12:32:00Z",
    ]);
  });

  test("negative totals are rejected line by line", async () => {
    const { rejected } = await importFile(await emptyStore(), "odd-servers-daily.csv.gz", "gnusocial.jp");
    expect(rejected.slice(0, 2)).toEqual([
      [117, "users is negative: -803"],
      [118, "users is negative: -803"],
    ]);
  });
});

test.each([
  ["/home/me/est.social-2022-3hourly.csv", "import:est.social-2022-3hourly"],
  ["servers-daily.csv.gz", "import:servers-daily"],
  ["my history (final).JSON", "import:my-history-final"],
  ["ajalugu-õ.tsv", "import:ajalugu-õ"],
  [".csv", "import:file"],
  ["=cmd|x!.csv", "import:cmd-x"],
])("a file called %s is the source %s", (name, source) => {
  expect(importSource(name)).toBe(source);
});
