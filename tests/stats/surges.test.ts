import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../lib/model/calendar.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../../lib/model/instant.ts";
import { type Series, seriesOf } from "../../lib/model/sample.ts";
import { findOutbursts } from "../../lib/stats/surges.ts";
import { estSocial, hasRealHistory, instant } from "../fixtures/subject-data.ts";

const START = instant("2026-01-01 03:00");
const QUIET = [10, 12, 8, 11, 9, 10, 13, 7, 10, 12, 9, 11, 10, 8];

function seriesAt(at: Instant[], value: (number | null)[]): Series {
  return { at, value, source: at.map(() => "poll"), holes: new Map() };
}

/** One reading a day, each so many more than the one before; `null` is a day without a reading. */
function daily(changes: (number | null)[], level = 1000): Series {
  const sum = (until: number) =>
    changes.slice(0, until).reduce<number>((all, change) => all + (change ?? 0), level);
  const values = [level, ...changes.map((change, day) => (change === null ? null : sum(day + 1)))];
  return seriesAt(
    values.map((_, day) => START + day * DAY),
    values,
  );
}

const told = (series: Series, timeZone = "UTC") =>
  findOutbursts(series, timeZone).map(({ kind, at, change }) => `${dayOf(at, timeZone)} ${kind} ${change}`);

describe("days that stand out", () => {
  test.each<[string, (number | null)[], string[]]>([
    ["nothing out of the usual", [...QUIET, ...QUIET], []],
    ["a surge", [...QUIET, 60, 10, 11], ["2026-01-16 surge 60"]],
    ["twice the usual is none", [...QUIET, 25, 10], []],
    ["three times the usual of a tiny server is none", [...QUIET.map((n) => n % 2), 3, 1], []],
    ["too little past to know what is usual", [10, 12, 8, 11, 90, 10], []],
    ["a surge of many days is told once", [...QUIET, 60, 90, 40, 30, 10, 11], ["2026-01-16 surge 60"]],
    [
      "another after two calm days is another",
      [...QUIET, 60, 10, 11, 70, 10],
      ["2026-01-16 surge 60", "2026-01-19 surge 70"],
    ],
    ["one calm day does not end it", [...QUIET, 60, 10, 70, 10], ["2026-01-16 surge 60"]],
    ["a purge", [...QUIET, -300, 10], ["2026-01-16 purge -300"]],
    ["one account in forty at once", [...QUIET, -30, 10], ["2026-01-16 purge -30"]],
    ["a fall of a few is no purge", [...QUIET, -20, 10], []],
    [
      "days without readings are no zeros, and what came after them no surge",
      [...QUIET, null, null, 60, 10],
      [],
    ],
    ["the running day is not judged", [...QUIET, 60], []],
    ["a thousand at once, and calm after it", [...QUIET, 1000, 10, 10], ["2026-01-16 step 1000"]],
  ])("%s", (_, changes, expected) => {
    expect(told(daily(changes))).toEqual(expected);
  });

  test("what the days before say is usual is told with it", () => {
    expect(findOutbursts(daily([...QUIET, 60, 10]), "UTC")[0]).toMatchObject({ usual: 10, before: 1140 });
  });

  test("people come through the day, an import between two readings", () => {
    const hours = (burst: (hour: number) => number) => {
      const at = Array.from({ length: 20 * 24 }, (_, hour) => START + hour * HOUR + 5 * MINUTE);
      const values: number[] = [];
      for (const hour of at.keys()) {
        values.push((values.at(-1) ?? 1000) + (hour % 3 === 0 ? 1 : 0) + burst(hour - 16 * 24));
      }
      return seriesAt(at, values);
    };
    expect(told(hours((hour) => (hour >= 0 && hour < 12 ? 20 : 0)))).toEqual(["2026-01-17 surge 248"]);
    expect(told(hours((hour) => (hour === 5 ? 240 : 0)))).toEqual(["2026-01-17 step 248"]);
  });

  test("what is found stays found, whatever comes later", () => {
    const changes = [...QUIET, 60, 90, 10, 11, 9, 80, 10, 12, -300, 10, 11, 12, 1000, 10, 9, 10];
    const all = told(daily(changes));
    expect(all).toHaveLength(4);
    for (let days = 1; days < changes.length; days++) {
      const known = told(daily(changes.slice(0, days)));
      expect(all.slice(0, known.length)).toEqual(known);
    }
  });
});

describe.runIf(hasRealHistory)("on real histories", () => {
  test("est.social's four surges of 2022 are found, and nothing else", () => {
    const { history } = hasRealHistory ? estSocial("2023-01-10 12:00") : estSocial("2022-11-21");
    expect(told(seriesOf(history, "users"), "Europe/Tallinn")).toEqual([
      "2022-11-29 surge 90",
      "2022-12-07 surge 100",
      "2022-12-11 surge 56",
      "2022-12-16 surge 45",
    ]);
  });

  const file = new URL("../../../shared/data/history/servers-daily-2023-2025.csv.gz", import.meta.url);

  test.runIf(existsSync(file))("160 servers have fewer than one in a year each", () => {
    const servers = new Map<string, [Instant[], number[]]>();
    for (const line of gunzipSync(readFileSync(file)).toString().trim().split("\n").slice(1)) {
      const [domain = "", day = "", users] = line.split(",");
      const [at, value] = servers.get(domain) ?? [[], []];
      at.push(instant(day));
      value.push(Number(users));
      servers.set(domain, [at, value]);
    }
    const found = [...servers.values()].flatMap(([at, value]) => findOutbursts(seriesAt(at, value), "UTC"));
    const years = (servers.size * 419) / 365;
    expect(found.length / years).toBeLessThan(0.8);
    expect(found.filter(({ kind }) => kind === "purge").length).toBeGreaterThan(10);
  });
});
