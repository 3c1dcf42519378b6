import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../lib/model/instant.ts";
import type { History } from "../../../lib/model/sample.ts";
import { findMarks } from "../../../lib/stats/marks.ts";
import { historyOf, historyWith, marksIn, NOTHING_ELSE, readings } from "./given.ts";

describe("two back-ends that take turns", () => {
  test.each<[string, number, string, string[]]>([
    ["to, fro and to again are one mark", HOUR, "1000 400 1001 401 1002", ["flip-flop open 400 401"]],
    ["may stay for days each", DAY, "557 557 557 129 129 129 129 558 558 129 129", ["flip-flop open 129×6"]],
    ["may differ by less than half", HOUR, "1000 800 1000 800", ["flip-flop open 800×2"]],
    ["that differ by a tenth are let be", HOUR, "1000 900 1000 900 1000 900", []],
    ["may both grow", HOUR, "1000 400 1040 430 1080 460 1100", ["flip-flop open 400 430 460"]],
    ["are held for the one that was there first", HOUR, "400 1000 400 1000", ["flip-flop open 1000×2"]],
    [
      "there and back is but an outlier, however often to another level",
      HOUR,
      "1000 400 1000 2500 1000",
      ["halving open 400", "doubling open 2500"],
    ],
    [
      "end when one is held: the other one is borne out",
      6 * HOUR,
      "1000 400 1000 400 1000 400 400 400 400 400",
      ["flip-flop open 400×2", "halving confirmed 400×5"],
    ],
    [
      "a fortnight later it is another story",
      DAY,
      `1000 400${" 400".repeat(15)} 1000${" 1000".repeat(15)} 400 1000`,
      ["halving confirmed 400×3", "doubling confirmed 1000×3", "halving open 400"],
    ],
  ])("%s", (_, step, words, expected) => {
    expect(marksIn(historyOf(readings(step, words)))).toEqual(expected);
  });

  test("differ in the metrics too small to tell by themselves as well", () => {
    const posts = readings(12 * HOUR, "557 557 129 129 558 558 129 129 559");
    const users = readings(12 * HOUR, "4 4 2 2 4 4 2 2 4");
    const servers = readings(12 * HOUR, "900 901 902 903 904 905 906 907 908");
    const marks = findMarks(historyWith({ users, posts, servers }), NOTHING_ELSE);
    expect(marks.map(({ metric, evidence, said }) => [metric, evidence, said])).toEqual([
      ["users", { kind: "flip-flop", low: 2, high: 4, switches: 4 }, [2, 2, 2, 2]],
      ["posts", { kind: "flip-flop", low: 129, high: 557, switches: 4 }, [129, 129, 129, 129]],
    ]);
  });
});

/** Users below a million and posts below ten million, drawn every hour as GoToSocial does; servers stay real. */
function baffled(step: number, before: number, drawn: number, after: number): History {
  let state = 7;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  let hour = -1;
  let said = { users: 0, posts: 0 };
  const rows = Array.from({ length: before + drawn + after }, (_, row) => {
    if (row < before || row >= before + drawn) return { users: 50, posts: 900 + row, servers: 4000 + row };
    if (hour !== Math.floor((row * step) / HOUR)) {
      hour = Math.floor((row * step) / HOUR);
      said = { users: Math.floor(1e6 * random()), posts: Math.floor(1e7 * random()) };
    }
    return { ...said, servers: 4000 + row };
  });
  const words = (metric: "users" | "posts" | "servers") => rows.map((row) => row[metric]).join(" ");
  const column = (metric: "users" | "posts" | "servers") => readings(step, words(metric));
  return historyWith({ users: column("users"), posts: column("posts"), servers: column("servers") });
}

describe("a server that draws its figures", () => {
  test.each<[string, number, number, number, number]>([
    ["every quarter of an hour, from the first", 15 * MINUTE, 0, 300, 120],
    ["every quarter of an hour, after four days", 15 * MINUTE, 400, 300, 120],
    ["hourly, from the first", HOUR, 0, 300, 40],
    ["hourly, after two days", HOUR, 48, 300, 40],
    ["daily, from the first", DAY, 0, 60, 12],
    ["daily, after a month", DAY, 30, 60, 12],
  ])("asked %s has one mark per metric, from the first draw to the last", (_, step, before, drawn, after) => {
    const history = baffled(step, before, drawn, after);
    const marks = findMarks(history, NOTHING_ELSE);
    expect(marks.map(({ metric, evidence, standing }) => [metric, evidence.kind, standing])).toEqual([
      ["users", "random", "open"],
      ["posts", "random", "open"],
    ]);
    for (const { at } of marks) expect(at).toEqual(history.at.slice(before, before + drawn));
  });

  test("is told with the lowest, the highest and how often it changed", () => {
    const history = historyOf(readings(HOUR, "700000 120000 480000 50000 930000 930000 260000 610000"));
    expect(findMarks(history, NOTHING_ELSE).map(({ evidence }) => evidence)).toEqual([
      { kind: "random", low: 50_000, high: 930_000, changes: 6 },
    ]);
  });

  test("is not a young server that grows by half a day and loses some again", () => {
    expect(marksIn(historyOf(readings(DAY, "110 170 260 400 390 420 410 415")))).toEqual([]);
  });
});
