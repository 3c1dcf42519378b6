import { afterEach, describe, expect, test } from "vitest";
import { type ClockTrouble, createClockWatch } from "../../lib/collector/clock-watch.ts";
import { createCollector } from "../../lib/collector/collector.ts";
import { slotOf } from "../../lib/collector/due.ts";
import type { Effects } from "../../lib/collector/effects.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../lib/model/instant.ts";
import { facts } from "../store/given.ts";
import { START, type Stage, setStage } from "./stage.ts";

const QUARTER = 15 * MINUTE;

let stage: Stage | null = null;
afterEach(async () => {
  await stage?.close();
  stage = null;
});

/** A server that always answers, the collector's wall clock, and one that never steps. */
async function watched() {
  stage = await setStage();
  const { store, effects, practice, logged } = stage;
  const time = { elapsed: 0, wall: START };
  const now = () => time.wall + time.elapsed;
  const asked: Instant[] = [];
  const readInstance: Effects["readInstance"] = async () => {
    asked.push(slotOf(now(), 900));
    time.elapsed += 2 * SECOND;
    const values = { users: 838, active: 500, posts: 6460, servers: 5000 };
    return { ok: true, trouble: null, reading: { measuredAt: now(), values, from: {}, facts: facts() } };
  };
  const readActivity: Effects["readActivity"] = async () => ({ ok: false, hole: "switched-off", detail: "" });
  // The lease must not decide here: its time is of the same clock.
  const alone = { ...store, takeLease: async () => true };
  const mine = { ...effects, store: alone, readInstance, readActivity, now, elapsed: () => time.elapsed };
  const start = (owner: string) => createCollector([{ id: practice.host, pollSeconds: 900 }], owner, mine);
  return { store, host: practice.host, logged, time, now, asked, start };
}

type Watched = Awaited<ReturnType<typeof watched>>;

/** Wakes it every minute for so long. */
async function wake({ time }: Watched, collector: ReturnType<Watched["start"]>, ms: number) {
  for (const end = time.elapsed + ms; time.elapsed < end; time.elapsed += MINUTE) await collector.tick();
}

describe.each([
  ["while running", false],
  ["between two runs", true],
])("a clock that steps %s", (_, restarts) => {
  test.each([
    ["an hour back", -HOUR],
    ["an hour ahead", HOUR],
    ["a day back", -DAY],
    ["a day ahead", DAY],
    ["half an hour back", -30 * MINUTE],
    ["nineteen years back", -19 * 365 * DAY],
    ["thirty years ahead", 30 * 365 * DAY],
  ])("%s and right again: no slot twice or lost, none negative, at work at once", async (_, step) => {
    const scene = await watched();
    const { store, host, time, now, asked, start } = scene;
    let collector = start("one");
    const stepBy = async (ms: number, owner: string) => {
      if (restarts) await collector.stop();
      time.wall += ms;
      if (restarts) collector = start(owner);
    };
    await wake(scene, collector, 3 * HOUR);
    await stepBy(step, "two");
    await wake(scene, collector, 2 * HOUR);
    await stepBy(-step, "three");
    const right = now();
    await wake(scene, collector, 3 * HOUR);

    expect(new Set(asked).size).toBe(asked.length);
    const attempts = await store.attempts(host);
    expect(attempts.every(({ durationMs }) => durationMs >= 0 && durationMs < MINUTE)).toBe(true);
    for await (const { slot, measuredAt } of store.samples(host)) {
      expect(measuredAt - slot).toBeGreaterThanOrEqual(0);
      expect(measuredAt - slot).toBeLessThan(QUARTER + MINUTE);
    }
    const stored = new Set(attempts.map(({ slot }) => slot));
    for (let slot = slotOf(right, 900); slot < right + 2.9 * HOUR; slot += QUARTER) {
      expect([slot, stored.has(slot)]).toEqual([slot, true]);
    }
    for (let slot = slotOf(START, 900); slot < START + 2.9 * HOUR; slot += QUARTER) {
      expect(stored.has(slot)).toBe(true);
    }
  });
});

test("a clock that cannot be right stores nothing, and is told of once", async () => {
  const scene = await watched();
  const { store, host, time, logged, asked, start } = scene;
  time.wall = 5 * MINUTE;
  const collector = start("one");
  await wake(scene, collector, 2 * HOUR);
  expect(asked).toEqual([]);
  expect(await store.newestAttempt(host)).toBeNull();
  const told = "error: the clock cannot be right; nothing is recorded";
  expect(logged).toEqual([told]);
  time.wall = START;
  await collector.tick();
  expect(asked).toHaveLength(1);
  expect(logged).toEqual([told, "info: the clock is believed again", "debug: no activity"]);
});

test("a reading from the future holds polling up for an hour, not for ever", async () => {
  const scene = await watched();
  const { time, asked, start } = scene;
  time.wall += 400 * DAY;
  const early = start("one");
  await wake(scene, early, QUARTER);
  await early.stop();
  time.wall -= 400 * DAY;
  const { length } = asked;
  const collector = start("two");
  await wake(scene, collector, 55 * MINUTE);
  expect(asked).toHaveLength(length);
  await wake(scene, collector, HOUR);
  expect(asked.length).toBeGreaterThanOrEqual(length + 4);
});

describe("whether the clock is believed", () => {
  type Look = [wall: string, elapsedMinutes: number, newest: string | null, ClockTrouble | null];
  test.each<[string, Look[]]>([
    ["nothing stored", [["2026-11-22T10:00:00Z", 0, null, null]]],
    ["never set", [["1970-01-01T00:00:09Z", 0, null, "never-set"]]],
    ["before there was a Mastodon", [["2015-12-31T00:00:00Z", 0, null, "never-set"]]],
    ["thirty years on", [["2056-11-22T10:00:00Z", 0, null, "too-far-ahead"]]],
    ["a day behind", [["2026-11-22T10:00:00Z", 0, "2026-11-23T10:00:00Z", null]]],
    [
      "more than a day behind, evenly for an hour",
      [
        ["2026-11-22T10:00:00Z", 0, "2026-11-24T10:00:00Z", "behind-what-is-stored"],
        ["2026-11-22T10:59:00Z", 59, "2026-11-24T10:00:00Z", "behind-what-is-stored"],
        ["2026-11-22T11:00:00Z", 60, "2026-11-24T10:00:00Z", null],
      ],
    ],
    [
      "more than a day behind, and set again meanwhile",
      [
        ["2026-11-22T10:00:00Z", 0, "2026-11-24T10:00:00Z", "behind-what-is-stored"],
        ["2026-11-22T13:00:00Z", 60, "2026-11-24T10:00:00Z", "behind-what-is-stored"],
        ["2026-11-22T14:00:00Z", 120, "2026-11-24T10:00:00Z", null],
      ],
    ],
  ])("%s", (_, looks) => {
    const watch = createClockWatch();
    for (const [wall, minutes, newest, expected] of looks) {
      const newestSlot = newest === null ? null : Date.parse(newest);
      expect(watch(Date.parse(wall), minutes * MINUTE, newestSlot)).toBe(expected);
    }
  });
});
