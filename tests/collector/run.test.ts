import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runCollector } from "../../lib/collector/run.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../lib/model/instant.ts";
import { emptyStore } from "../store/given.ts";
import { START } from "./stage.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

/** A collector of no server; each of its wake-ups is counted. */
async function counted() {
  const store = await emptyStore();
  const count = { wakeUps: 0 };
  const say = () => undefined;
  const never = () => Promise.reject(new Error("there is nobody to ask"));
  const running = runCollector(
    [],
    "one",
    {
      store,
      readInstance: never,
      readActivity: never,
      now: Date.now,
      elapsed: () => performance.now(),
      sleep: async () => undefined,
      random: () => 0.5,
      log: { debug: say, info: say, warn: say, error: say },
    },
    { whileLeading: () => void count.wakeUps++ },
  );
  return { count, running };
}

test.each([
  ["goes evenly", 0],
  ["steps half a minute back", -30 * SECOND],
  ["steps an hour back", -HOUR],
  ["steps a day back", -DAY],
  ["steps a year back", -365 * DAY],
  ["steps an hour ahead", HOUR],
  ["is set right, having begun in 1970", 56 * 365 * DAY],
])("wakes up every few seconds where the clock %s, and stops when told to", async (_, step) => {
  if (step > DAY) vi.setSystemTime(START - step);
  const { count, running } = await counted();
  await vi.advanceTimersByTimeAsync(12 * SECOND);
  vi.setSystemTime(Date.now() + step);
  for (let minute = 0; minute < 3; minute++) {
    count.wakeUps = 0;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(count.wakeUps).toBeGreaterThanOrEqual(10);
    expect(count.wakeUps).toBeLessThanOrEqual(14);
  }
  await running.stop();
  count.wakeUps = 0;
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect([count.wakeUps, vi.getTimerCount()]).toEqual([0, 0]);
});
