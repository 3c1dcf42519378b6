import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOUR, MINUTE } from "../../lib/model/instant.ts";
import { type ChartPoint, downsample } from "../../lib/stats/downsample.ts";
import { findGaps } from "../../lib/stats/gaps.ts";
import { estSocial, every, fiveYears, hasHistory, moment, series, written } from "./given.ts";

const values = (points: ChartPoint[]) => points.map(([, value]) => value ?? "|").join(" ");

/** Rows at uneven moments, with holes among them. */
const anySeries = fc
  .array(
    fc.record({
      wait: fc.integer({ min: 1, max: 100 }),
      value: fc.oneof(
        { weight: 6, arbitrary: fc.nat(1000) },
        { weight: 1, arbitrary: fc.constant("malformed" as const) },
      ),
    }),
    { maxLength: 400 },
  )
  .map((rows) => {
    let at = 0;
    return series(
      rows.map(({ wait, value }) => {
        at += wait * MINUTE;
        return [at, value] as const;
      }),
    );
  });
const limits = fc.integer({ min: 8, max: 200 });

describe("down-sampling", () => {
  test("a series that fits stays as it is, each run of holes one break", () => {
    expect(values(downsample(every(HOUR, "2026-03-01", "? 1 2 ? ? 3 ? 4 ?"), [], 20))).toBe("1 2 | 3 | 4");
  });

  test("a gap without rows is a break too, half-way", () => {
    const points = downsample(
      every(HOUR, "2026-03-01", "1 2 . . . 3 4"),
      [{ from: moment("2026-03-01 01:00"), to: moment("2026-03-01 05:00"), cause: "offline" }],
      20,
    );
    expect(points.map(([at, value]) => `${written(at)?.slice(11)} ${value}`)).toEqual([
      "00:00 1",
      "01:00 2",
      "03:00 null",
      "05:00 3",
      "06:00 4",
    ]);
  });

  test("first, lowest, highest and last of each pixel stay, by time", () => {
    expect(values(downsample(every(HOUR, "2026-03-01", "5 6 1 7 9 8 3 3 3 3 3 4"), [], 8))).toBe("5 1 9 4");
  });

  test("a lone value between holes stays", () => {
    const long = every(HOUR, "2026-03-01", `${"5 ".repeat(500)}? 7 ? ${"5 ".repeat(500)}`.trim());
    expect(values(downsample(long, [], 40))).toMatch(/5 \| 7 \| 5/);
  });

  test("nothing known, nothing drawn", () => {
    expect(downsample(every(HOUR, "2026-03-01", "? ?"), [], 10)).toEqual([]);
    expect(downsample(series([]), [], 10)).toEqual([]);
  });
});

describe("for any series and any limit of 8 or more", () => {
  test("there are at most so many points, by time, each a reading or a break", () => {
    fc.assert(
      fc.property(anySeries, limits, (of, limit) => {
        const points = downsample(of, [], limit);
        expect(points.length).toBeLessThanOrEqual(limit);
        for (const [index, [at, value]] of points.entries()) {
          if (index > 0) expect(at).toBeGreaterThan(points[index - 1]?.[0] ?? 0);
          if (value !== null) expect(of.value[of.at.indexOf(at)]).toBe(value);
        }
      }),
      { seed: 1 },
    );
  });

  test("first, last, lowest and highest reading stay", () => {
    fc.assert(
      fc.property(anySeries, limits, (of, limit) => {
        const kept = downsample(of, [], limit).flatMap(([, value]) => (value === null ? [] : [value]));
        const known = of.value.filter((value) => value !== null);
        const corners = (all: number[]) => [all[0], all.at(-1), Math.min(...all), Math.max(...all)];
        expect(corners(kept)).toEqual(corners(known));
      }),
      { seed: 2 },
    );
  });

  test("no line is drawn across a hole, and no break is invented", () => {
    fc.assert(
      fc.property(anySeries, limits, (of, limit) => {
        const points = downsample(of, [], limit);
        const between = (from: number, to: number) =>
          of.value.slice(of.at.indexOf(from) + 1, of.at.indexOf(to));
        points.forEach(([at, value], index) => {
          const [next, after] = [points[index + 1], points[index + 2]];
          if (value === null || !next) return;
          if (next[1] !== null) expect(between(at, next[0])).not.toContain(null);
          else expect(between(at, after?.[0] ?? 0)).toContain(null);
        });
      }),
      { seed: 3 },
    );
  });

  test("where the breaks fit, every one of them and every lone value stays", () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 0, max: 100 }), (of, spare) => {
        const runs = of.value
          .map((value) => (value === null ? "|" : "x"))
          .join("")
          .split("|")
          .filter(Boolean);
        const needed = runs.reduce((sum, run) => sum + Math.min(run.length, 4), runs.length);
        const points = downsample(of, [], Math.max(8, 2 * needed + spare));
        expect(points.filter(([, value]) => value === null)).toHaveLength(Math.max(0, runs.length - 1));
      }),
      { seed: 4 },
    );
  });
});

describe("five years of polls", () => {
  test("become 1,000 points with the same corners", () => {
    const of = fiveYears();
    const now = of.at.at(-1) ?? 0;
    const points = downsample(of, findGaps(of, { attempts: [], pollSeconds: 900, now }), 1000);
    expect(points.length).toBeLessThanOrEqual(1000);
    expect(points.length).toBeGreaterThan(400);
    expect(points.at(-1)).toEqual([now, of.value.at(-1)]);
  });
});

describe.skipIf(!hasHistory)("est.social's posts", () => {
  test("keep their two gaps among 100 points", () => {
    const posts = estSocial("posts");
    const gaps = findGaps(posts, { attempts: [], pollSeconds: 900, now: posts.at.at(-1) ?? 0 });
    const breaks = downsample(posts, gaps, 100).filter(([, value]) => value === null);
    expect(breaks.map(([at]) => written(at)?.slice(0, 10))).toEqual(["2022-12-16", "2022-12-19"]);
  });
});
