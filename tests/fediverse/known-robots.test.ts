import { expect, test } from "vitest";
import { createKnownRobots } from "../../lib/fediverse/known-robots.ts";
import { parseRobots } from "../../lib/fediverse/robots.ts";

const ORIGINS = ["a", "b", "c"].map((name) => `https://${name}.example`);

function robotsOf(rules: number) {
  return { robots: parseRobots(`User-agent: *\n${"Allow: /a\n".repeat(rules)}`, "mastoboard"), until: 0 };
}

test.each<[string, number[], string]>([
  ["all are known while they are few", [3, 3, 1], "abc"],
  ["the first is forgotten for the last", [3, 3, 2], "bc"],
  ["as many as it takes", [4, 4, 8], "c"],
  ["the newest is known, however long it is", [1, 1, 20], "c"],
  ["those without rules count too", [0, 0, 9], "c"],
])("%s", (_, lengths, expected) => {
  const known = createKnownRobots(10);
  ORIGINS.forEach((origin, index) => {
    known.set(origin, robotsOf(lengths[index] ?? 0));
  });
  const left = ORIGINS.filter((origin) => known.get(origin)).map((origin) => origin.charAt(8));
  expect(left.join("")).toBe(expected);
});

test("one that is read anew takes no more room", () => {
  const known = createKnownRobots(10);
  for (let day = 0; day < 5; day++) for (const origin of ORIGINS) known.set(origin, robotsOf(2));
  expect(ORIGINS.filter((origin) => known.get(origin))).toEqual(ORIGINS);
});
