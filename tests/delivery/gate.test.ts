import { expect, test } from "vitest";
import { createGate, GateFull } from "../../lib/delivery/gate.ts";

test("so many at once, so many waiting, the rest turned away", async () => {
  const gate = createGate(2, 3);
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return "done";
  };
  const results = await Promise.allSettled(Array.from({ length: 7 }, () => gate(work)));
  expect(most).toBe(2);
  expect(results.map(({ status }) => status)).toEqual([
    ...Array(5).fill("fulfilled"),
    ...Array(2).fill("rejected"),
  ]);
  expect(results.at(-1)).toMatchObject({ reason: expect.any(GateFull) });
});

test("a failure gives its place back", async () => {
  const gate = createGate(1, 0);
  await expect(gate(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await expect(gate(async () => "next")).resolves.toBe("next");
});
