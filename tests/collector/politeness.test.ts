import { afterEach, describe, expect, test } from "vitest";
import { createCollector } from "../../lib/collector/collector.ts";
import { DAY, type Instant, MINUTE } from "../../lib/model/instant.ts";
import type { ReadOutcome } from "../../lib/model/reading.ts";
import type { Misbehaviour } from "../../lib/practice/misbehaviour.ts";
import { START, type Stage, setStage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

const QUARTER = 15 * MINUTE;

/** Wakes the collector a minute into each quarter of an hour, up to but not at the end. */
async function run(collector: { tick: () => Promise<void> }, from: Instant, to: Instant) {
  for (let slot = Math.ceil(from / QUARTER) * QUARTER; slot < to; slot += QUARTER) {
    stage.clock.now = slot + MINUTE;
    await collector.tick();
  }
}

describe("a server that dies and stays dead", () => {
  test.each<Misbehaviour>(["500", "502html", "reset"])(
    "in the mood %s sees at most sixty requests in a month, and is found within a day of its return",
    { timeout: 60_000 },
    async (mood) => {
      stage = await setStage();
      const { practice, store, effects } = stage;
      const collector = createCollector([{ id: practice.host, pollSeconds: 900 }], "me", effects);
      await run(collector, START, START + DAY);
      const died = START + DAY;
      practice.setMisbehaviour(mood);
      const before = practice.requests.length;
      await run(collector, died, died + 30 * DAY);
      const asked = practice.requests.length - before;
      expect(asked).toBeLessThanOrEqual(60);
      practice.setMisbehaviour(null);
      const returned = died + 30 * DAY;
      await run(collector, returned, returned + DAY);
      const found = (await store.history(practice.host, { from: returned })).at[0] ?? Number.NaN;
      expect(found - returned).toBeLessThan(DAY);
    },
  );
});

describe("a server that", () => {
  const reads = (outcome: ReadOutcome) => {
    const knocks: boolean[] = [];
    const readInstance = async (_: unknown, { knock = false } = {}) => {
      knocks.push(knock);
      return outcome;
    };
    return { knocks, readInstance };
  };

  test("says it is gone is asked no more, but once more after a restart", async () => {
    stage = await setStage();
    const { practice, effects, store } = stage;
    const { knocks, readInstance } = reads({ ok: false, cause: "gone", detail: "410" });
    const subjects = [{ id: practice.host, pollSeconds: 900 }];
    const first = createCollector(subjects, "one", { ...effects, readInstance });
    await run(first, START, START + 9 * DAY);
    await first.stop();
    expect(knocks).toEqual([false]);
    await run(
      createCollector(subjects, "two", { ...effects, readInstance }),
      START + 9 * DAY,
      START + 12 * DAY,
    );
    expect(knocks).toHaveLength(2);
    expect((await store.newestAttempt(practice.host))?.cause).toBe("gone");
  });

  test("the operator paused is not asked", async () => {
    stage = await setStage();
    const { practice, effects } = stage;
    const collector = createCollector([{ id: practice.host, pollSeconds: 900, paused: true }], "me", effects);
    await run(collector, START, START + DAY);
    expect(practice.requests).toEqual([]);
  });

  test("was dead is not asked more often because we were started again", async () => {
    stage = await setStage();
    const { practice, effects } = stage;
    const { knocks, readInstance } = reads({ ok: false, cause: "unreachable", detail: "refused" });
    const subjects = [{ id: practice.host, pollSeconds: 900 }];
    for (let day = 0; day < 5; day++) {
      for (const half of [0, 0.5]) {
        const from = START + (day + half) * DAY;
        const collector = createCollector(subjects, `${from}`, { ...effects, readInstance });
        await run(collector, from, from + DAY / 2);
        await collector.stop();
      }
    }
    // Three tries in its first slot, and then the same moments as without a restart.
    expect(knocks).toHaveLength(2 + 13);
    expect(knocks.slice(0, 4)).toEqual([false, true, true, true]);
  });

  test("asks for half a minute is tried again in the same slot, not before that", async () => {
    stage = await setStage();
    const { practice, effects, clock } = stage;
    const asked: Instant[] = [];
    const readInstance = async (): Promise<ReadOutcome> => {
      asked.push(clock.now - START);
      return { ok: false, cause: "server-error", detail: "503", retryAt: clock.now + 30_000 };
    };
    await createCollector([{ id: practice.host, pollSeconds: 900 }], "me", {
      ...effects,
      readInstance,
    }).tick();
    expect(asked).toEqual([0, 60_000, 120_000]);
  });
});
