import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR, type Instant, MINUTE } from "../../../lib/model/instant.ts";
import { POLLED_METRICS } from "../../../lib/model/metric.ts";
import type { History } from "../../../lib/model/sample.ts";
import { findMarks } from "../../../lib/stats/marks.ts";
import { withoutMarked } from "../../../lib/stats/without-marked.ts";
import { historyWith, NOTHING_ELSE, START } from "./given.ts";

type Rows = (number | null | "0?")[];

function historyFrom(step: number, metrics: { users: Rows; posts: Rows }): History {
  const at: Instant[] = metrics.users.map((_, row) => START + row * step);
  const column = (rows: Rows) => ({
    at,
    source: at.map(() => "poll" as const),
    value: rows.map((value) => (value === "0?" ? null : value)),
    holes: new Map(
      rows.flatMap((value, row) => {
        if (typeof value === "number") return [];
        return [[row, value === "0?" ? ("not-believed" as const) : ("unreachable" as const)] as const];
      }),
    ),
  });
  return historyWith({ users: column(metrics.users), posts: column(metrics.posts) });
}

const step = fc.constantFrom(15 * MINUTE, HOUR, 6 * HOUR, DAY);

/** Whatever servers may say: levels that are held, outliers, zeros, holes, draws. */
const said = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Rows>([1000], [1000, 1001, 1001], [1010, 1012]) },
  { weight: 4, arbitrary: fc.constantFrom<Rows>([400], [400, 400, 400, 401], [2500, 2500], [129, 129]) },
  { weight: 1, arbitrary: fc.constantFrom<Rows>([0], ["0?"], ["0?", 0, "0?"], [null]) },
  { weight: 2, arbitrary: fc.nat({ max: 1_000_000 }).map((value): Rows => [value]) },
);
const column = fc.array(said, { minLength: 1, maxLength: 40 }).map((parts) => parts.flat());
const anything = fc.tuple(step, column, column).map(([length, users, posts]) => {
  const rows = Math.min(users.length, posts.length);
  return { step: length, users: users.slice(0, rows), posts: posts.slice(0, rows) };
});

const marksOf = (history: History) => findMarks(history, NOTHING_ELSE);
const believed = (history: History) => withoutMarked(history, marksOf(history));

describe("whatever a server says", () => {
  test("honest growth, of a few in a hundred and now and then none, has no marks", () => {
    const rise = fc.double({ min: 0.97, max: 1.06, noNaN: true });
    fc.assert(
      fc.property(
        step,
        fc.nat({ max: 100_000 }),
        fc.array(rise, { maxLength: 400 }),
        (length, start, rises) => {
          let value = start;
          const users = rises.map((factor) => {
            value = Math.min(Number.MAX_SAFE_INTEGER, Math.round(value * factor));
            return value;
          });
          expect(marksOf(historyFrom(length, { users, posts: users.map((count) => 7 * count) }))).toEqual([]);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  test("every mark holds readings as they were said, and only open ones change what is believed", () => {
    fc.assert(
      fc.property(anything, ({ step: length, ...metrics }) => {
        const history = historyFrom(length, metrics);
        const before = structuredClone(history);
        const marks = marksOf(history);
        const after = withoutMarked(history, marks);
        expect(history).toEqual(before);
        expect(after.at).toBe(history.at);
        for (const metric of POLLED_METRICS) {
          const mine = marks.filter((mark) => mark.metric === metric);
          const open = new Set(mine.filter(({ standing }) => standing === "open").flatMap(({ at }) => at));
          for (const { at, said: figures } of mine) {
            const stored = at.map((moment) => history.values[metric][history.at.indexOf(moment)] ?? 0);
            expect(figures).toEqual(stored);
          }
          history.at.forEach((moment, row) => {
            const expected = open.has(moment) ? null : history.values[metric][row];
            expect(after.values[metric][row]).toBe(expected);
          });
        }
        expect(withoutMarked(after, marks)).toBe(after);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test("calm readings take back nothing that has stood for a day of them", () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 150 }), ({ step: length, users, posts }, calm) => {
        const held = Math.max(3, DAY / length + 1);
        const continued = (more: number) => (rows: Rows) => [
          ...rows,
          ...Array<number | null | "0?">(more).fill(rows.at(-1) ?? null),
        ];
        const [aDay, longer] = [continued(held), continued(held + calm)];
        const now = believed(historyFrom(length, { users: aDay(users), posts: aDay(posts) }));
        const later = believed(historyFrom(length, { users: longer(users), posts: longer(posts) }));
        for (const metric of ["users", "posts"] as const) {
          now.values[metric].forEach((value, row) => {
            if (value !== null) expect(later.values[metric][row]).toBe(value);
          });
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

test("a mark that later readings bore out stays so while they say the same", () => {
  const purge = [1000, 1001, ...Array<number>(30).fill(400)];
  const confirmed = marksOf(historyFrom(HOUR, { users: purge, posts: purge }));
  expect(confirmed.map(({ standing }) => standing)).toEqual(["confirmed", "confirmed"]);
  const later = [...purge, ...Array<number>(500).fill(402)];
  expect(marksOf(historyFrom(HOUR, { users: later, posts: later }))).toEqual(confirmed);
});

test("five years of hourly polls are marked where a figure vanishes, and nowhere else", () => {
  const rows = Array.from({ length: 43_830 }, (_, row) => 1000 + (row >> 4));
  const calm = historyFrom(HOUR, { users: rows, posts: rows });
  const odd = historyFrom(HOUR, { users: rows, posts: rows.map((count, row) => (row % 500 ? count : 0)) });
  expect(marksOf(calm)).toEqual([]);
  expect(marksOf(odd)).toHaveLength(87);
});
