import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { PolledMetric } from "../../../lib/model/metric.ts";
import type { Series } from "../../../lib/model/sample.ts";
import { dailyServers, estSocial, hasHistory, linesOf, moment, series } from "../given.ts";
import { historyOf, historyWith, marksIn } from "./given.ts";

const ANSWERS = new URL("../../../../shared/data/activity/daily-answers-2022-2023.jsonl.gz", import.meta.url);

type Answer = { domain: string; day: string; counts: Record<string, number | null> };

const COUNTS = { users: "user_count", posts: "status_count", servers: "domain_count" } as const;

/** Each domain’s daily users, posts and servers known. */
function dailyAnswers(): Map<string, Partial<Record<PolledMetric, Series>>> {
  const lines = gunzipSync(readFileSync(ANSWERS)).toString("utf8").trim().split("\n");
  const answers = Map.groupBy(
    lines.map((line) => JSON.parse(line) as Answer),
    ({ domain }) => domain,
  );
  const column = (days: Answer[], count: string) =>
    series(days.map(({ day, counts }) => [day, counts[count] ?? "not-in-source"] as const));
  return new Map(
    [...answers].map(([domain, days]) => [
      domain,
      {
        users: column(days, COUNTS.users),
        posts: column(days, COUNTS.posts),
        servers: column(days, COUNTS.servers),
      },
    ]),
  );
}

/** A domain’s daily users where totals went negative: holes, as an import makes them. */
function oddServer(domain: string): Series {
  const rows = linesOf("odd-servers-daily.csv.gz").filter(([name]) => name === domain);
  return series(
    rows.map(([, day = "", users]) => [day, Number(users) < 0 ? "malformed" : Number(users)] as const),
  );
}

function marked(histories: Map<string, Partial<Record<PolledMetric, Series>>>): string[] {
  return [...histories].flatMap(([domain, metrics]) => {
    return marksIn(historyWith(metrics)).map((mark) => `${domain} ${mark}`);
  });
}

describe.skipIf(!hasHistory)("real histories", () => {
  test("est.social, the whole of it, has no marks", () => {
    const users = estSocial("users");
    expect(marksIn(historyWith({ users, posts: estSocial("posts") }))).toEqual([]);
    const daily = linesOf("est.social-2023-2025-daily.csv").map(
      ([day = "", count]) => [moment(day), Number(count)] as const,
    );
    expect(marksIn(historyOf(series(daily)))).toEqual([]);
  });

  test("of 160 servers’ users in 14 months two halvings are marked, purges that stood", () => {
    const histories = [...dailyServers()].map(([domain, users]) => [domain, { users }] as const);
    expect(histories).toHaveLength(160);
    expect(marked(new Map(histories))).toEqual([
      "iu.social halving confirmed 127 133×2",
      "spojnik.works halving confirmed 240 126 135",
    ]);
  });

  test("of 40 servers in 113 days: one begun anew, and four whose known servers were made up", () => {
    expect(marked(dailyAnswers())).toEqual([
      "dcerberus.com jump confirmed 18133 50151 50174 50201",
      "friendo.space halving confirmed 40 77 98",
      "friendo.space halving confirmed 539 978 1166",
      "mystic.lgbt jump confirmed 36309 36327 36457",
      "so.fnky.nz jump confirmed 25758 69845 76328 76374",
      "treecast.com jump confirmed 36023 101008 119514 119542",
    ]);
  });

  test.each([
    ["community.nodebb.org", ["halving open 615", "doubling confirmed 25360 25367 25371"]],
    ["gnusocial.jp", []],
    ["bb.devnull.land", []],
  ])("of %s, whose totals went negative: %j", (domain, expected) => {
    expect(marksIn(historyOf(oddServer(domain)))).toEqual(expected);
  });

  test("of the whole network, hour by hour for four years, four times no servers at all, twice half counted before", () => {
    const rows = linesOf("network-hourly-2018-2022H1.csv.gz");
    const column = (index: number) =>
      series(
        rows.map((row) => {
          return [Number(row[0]) * 1000, row[index] ? Number(row[index]) : "not-in-source"] as const;
        }),
      );
    const marks = marksIn(historyWith({ users: column(1), servers: column(2), posts: column(3) }));
    expect(marks).toEqual([
      "outlier open 706",
      "zero open 0×8",
      "zero open 0",
      "zero open 0×4",
      "outlier open 889",
      "zero open 0×5",
    ]);
  });
});
