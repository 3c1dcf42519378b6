import { afterEach, describe, expect, test } from "vitest";
import { createCollector } from "../../lib/collector/collector.ts";
import type { Effects } from "../../lib/collector/effects.ts";
import { collectOnce } from "../../lib/collector/once.ts";
import type { Cause } from "../../lib/model/attempt.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../lib/model/instant.ts";
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
    const knocks: (Cause | null)[] = [];
    const readInstance: Effects["readInstance"] = async (_, { knock = null } = {}) => {
      knocks.push(knock);
      return outcome;
    };
    return { knocks, readInstance };
  };

  test("says it is gone is asked no more, not after a restart either, until it answers somebody who asks by hand", async () => {
    stage = await setStage("410");
    const { practice, effects, store, clock } = stage;
    const subjects = [{ id: practice.host, pollSeconds: 900 }];
    const byHand = () => collectOnce(subjects, effects, new AbortController().signal);
    const days = async (owner: string, from: number, to: number) => {
      const collector = createCollector(subjects, owner, effects);
      await run(collector, START + from * DAY, START + to * DAY);
      await collector.stop();
      return practice.requests.length;
    };
    const once = await days("one", 0, 9);
    expect((await store.newestAttempt(practice.host))?.cause).toBe("gone");
    expect(await days("two", 9, 12)).toBe(once);

    practice.setMisbehaviour("502html");
    clock.now = START + 12 * DAY;
    await byHand();
    const { length } = practice.requests;
    expect(await days("three", 12, 14)).toBe(length);

    practice.setMisbehaviour(null);
    await byHand();
    await days("four", 14, 15);
    expect((await store.history(practice.host)).at).toHaveLength(1 + 96);
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
    expect(knocks.slice(0, 4)).toEqual([null, "unreachable", "unreachable", "unreachable"]);
  });

  test.each<[string, ReadOutcome]>([
    ["with 429", { ok: false, cause: "rate-limited", detail: "429", retryAt: START + 6 * HOUR }],
    ["with 503", { ok: false, cause: "server-error", detail: "503", retryAt: START + 6 * HOUR }],
  ])("asks for six hours %s is left alone for as long, over restarts and by hand", async (_, outcome) => {
    stage = await setStage();
    const { practice, effects, store, clock } = stage;
    const { knocks, readInstance } = reads(outcome);
    const subjects = [{ id: practice.host, pollSeconds: 900 }];
    for (let hour = 0; hour < 6; hour++) {
      const from = START + hour * HOUR;
      const collector = createCollector(subjects, `${hour}`, { ...effects, readInstance });
      await run(collector, from, from + HOUR);
      await collector.stop();
    }
    clock.now = START + 6 * HOUR - SECOND;
    await collectOnce(subjects, { ...effects, readInstance }, new AbortController().signal);
    expect(knocks).toEqual([null]);
    const attempts = await store.attempts(practice.host);
    expect(new Set(attempts.map(({ cause }) => cause))).toEqual(new Set([outcome.ok ? null : outcome.cause]));
    expect(attempts.at(-1)?.detail).toBe("not asked: to be left alone until 2026-11-22T16:50:00Z");
    expect(practice.requests).toEqual([]);
    clock.now = START + 6 * HOUR;
    await collectOnce(subjects, effects, new AbortController().signal);
    expect(await store.newestAttempt(practice.host)).toMatchObject({ outcome: "sample" });
  });

  test.each<[string, number, number]>([
    ["is left its second after a poll that has just ended", 500, 2000],
    ["is not waited for once that has passed", 3000, 0],
    ["is not waited for after a clock that was set back", -HOUR, 0],
  ])("asked by hand %s", async (_, sinceMs, waitMs) => {
    stage = await setStage();
    const { practice, effects, store, clock } = stage;
    const attempt = { slot: START - QUARTER, durationMs: 400, outcome: "failed", detail: "500" } as const;
    const startedAt = START - SECOND;
    await store.recordPoll(practice.host, { ...attempt, startedAt, cause: "server-error" }, null, null);
    clock.now = startedAt + attempt.durationMs + sinceMs;
    const before = clock.now;
    const begun: number[] = [];
    const readInstance: Effects["readInstance"] = async () => {
      begun.push(clock.now - before);
      return { ok: false, cause: "server-error", detail: "500" };
    };
    const subjects = [{ id: practice.host, pollSeconds: 900 }];
    await collectOnce(subjects, { ...effects, readInstance }, new AbortController().signal);
    expect(begun[0]).toBe(waitMs === 0 ? 0 : waitMs - sinceMs);
  });

  test("asks to wait when asked for its activity is left alone after a restart too", async () => {
    stage = await setStage();
    const { practice, effects, clock } = stage;
    const subjects = [{ id: practice.host, pollSeconds: 900 }];
    const retryAt = START + HOUR;
    const readActivity: Effects["readActivity"] = async () => ({
      ok: false,
      hole: "refused",
      detail: "429",
      retryAt,
    });
    const first = createCollector(subjects, "one", { ...effects, readActivity });
    await first.tick();
    await first.stop();
    const { length } = practice.requests;
    const second = createCollector(subjects, "two", effects);
    await run(second, START, retryAt);
    expect(practice.requests).toHaveLength(length);
    clock.now = retryAt + QUARTER;
    await second.tick();
    expect(practice.requests.length).toBeGreaterThan(length);
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
