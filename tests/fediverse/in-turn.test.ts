import { expect, test } from "vitest";
import { inTurn } from "../../lib/fediverse/in-turn.ts";

test("work of one key runs in the order it came, a failure stops nothing, other keys do not wait", async () => {
  const turns = inTurn<string>();
  const log: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    turns("a", work("a1", true)),
    turns("a", work("a2")),
    turns("b", work("b1")),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(log.filter((line) => line.startsWith("a"))).toEqual([
    "a1 begins",
    "a1 ends",
    "a2 begins",
    "a2 ends",
  ]);
  expect(log.indexOf("b1 begins")).toBeLessThan(log.indexOf("a2 begins"));
});
