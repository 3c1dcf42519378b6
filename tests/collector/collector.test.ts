import { afterEach, describe, expect, test } from "vitest";
import { createCollector, LEASE_MS, MOST_AT_ONCE } from "../../lib/collector/collector.ts";
import { slotOf } from "../../lib/collector/due.ts";
import type { Effects } from "../../lib/collector/effects.ts";
import { collectOnce } from "../../lib/collector/once.ts";
import { parseHost } from "../../lib/model/host.ts";
import { DAY, formatInstant, HOUR, MINUTE, SECOND } from "../../lib/model/instant.ts";
import type { ReadOutcome } from "../../lib/model/reading.ts";
import { attempt, facts } from "../store/given.ts";
import { START, type Stage, setStage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

function collectorOf(
  { practice, effects }: Stage,
  change: Partial<Effects> = {},
  owner = "me",
  pollSeconds = 900,
) {
  return createCollector([{ id: practice.host, pollSeconds }], owner, { ...effects, ...change });
}

async function slotsOf({ store, practice }: Stage): Promise<string[]> {
  const attempts = await store.attempts(practice.host);
  return attempts.map(({ slot, cause }) => `${formatInstant(slot).slice(11, 16)} ${cause ?? "sample"}`);
}

/** The slot of START. */
const SLOT = slotOf(START, 900);

const silent: ReadOutcome = { ok: false, cause: "unreachable", detail: "connection refused" };

/** Reads that fail so often, then the real ones. */
function failing({ effects }: Stage, times: number): Effects["readInstance"] {
  let left = times;
  return (host) => (left-- > 0 ? Promise.resolve(silent) : effects.readInstance(host));
}

/** A read that ends only when it is let. */
function held() {
  const { promise, resolve } = Promise.withResolvers<ReadOutcome>();
  return { readInstance: () => promise, letGo: resolve };
}

describe("the collector", () => {
  test("stores one sample per slot, with facts and the weeks of activity", async () => {
    stage = await setStage();
    const collector = collectorOf(stage);
    for (const minutes of [0, 1, 4, 9, 11, 26, 27]) {
      stage.clock.now = START + minutes * MINUTE;
      await collector.tick();
    }
    const { store, practice } = stage;
    expect(await slotsOf(stage)).toEqual(["10:45 sample", "11:00 sample", "11:15 sample"]);
    const { at, values } = await store.history(practice.host);
    expect(at).toEqual([START, START + 11 * MINUTE, START + 26 * MINUTE]);
    expect(values.posts).toEqual([...values.posts].sort());
    const [answer, ...others] = await store.activity(practice.host);
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ fetchedAt: START, generatedAt: START });
    expect(answer?.rows).toHaveLength(12);
    const registrations = (await store.facts(practice.host)).filter(({ fact }) => fact === "registrations");
    expect(registrations.map(({ value, firstSeen }) => [value, firstSeen - START])).toEqual([
      ["approval", 0],
      ["open", 26 * MINUTE],
    ]);
    expect(stage.logged).toEqual([]);
  });

  test("fetches activity at first contact and each evening, and leaves a server that switched it off alone until tomorrow", async () => {
    stage = await setStage();
    const { practice, store, clock } = stage;
    const collector = collectorOf(stage, {}, "me", 3600);
    const asked = () => practice.requests.filter(({ path }) => path.endsWith("/activity")).length;
    const hours = async (count: number) => {
      for (let i = 0; i < count; i++) {
        await collector.tick();
        clock.now += HOUR;
      }
    };
    await hours(72);
    const generated = (await store.activity(practice.host)).map(({ generatedAt }) => generatedAt);
    const days = new Set(generated.map((at) => formatInstant(at).slice(0, 10)));
    expect([asked(), days.size]).toEqual([3, 3]);
    practice.setMisbehaviour("activityOff");
    await hours(48);
    expect(asked()).toBe(3 + 2);
    const told = (await store.facts(practice.host)).filter(({ fact }) => fact === "activity");
    expect(told.map(({ value }) => value)).toEqual(["offered", "switched-off"]);
  });

  test("after a restart in the same slot asks nothing again", async () => {
    stage = await setStage();
    const first = collectorOf(stage);
    await first.tick();
    await first.stop();
    const { length } = stage.practice.requests;
    stage.clock.now += MINUTE;
    await collectorOf(stage, {}, "another").tick();
    expect(stage.practice.requests).toHaveLength(length);
  });

  test.each<[string, number, string[]]>([
    ["back an hour: that slot has nothing yet", -HOUR, ["09:45 sample", "10:45 sample"]],
    ["back a minute: the same slot, nothing new", -MINUTE, ["10:45 sample"]],
    ["on by a day", DAY, ["10:45 sample", "10:45 sample"]],
  ])("with the clock set %s", async (_, step, slots) => {
    stage = await setStage();
    const { clock, store } = stage;
    // The lease must not decide here: its time is of the same clock.
    const collector = collectorOf(stage, { store: { ...store, takeLease: async () => true } });
    await collector.tick();
    clock.now += step;
    await collector.tick();
    await collector.tick();
    expect((await slotsOf(stage)).sort()).toEqual(slots);
  });

  test.each([
    [1, ["10:45 sample"], 0],
    [2, ["10:45 sample"], 0],
    [3, ["10:45 unreachable"], 1],
  ])("with a server that fails %d times in a row: %j", async (times, slots, warnings) => {
    stage = await setStage();
    await collectorOf(stage, { readInstance: failing(stage, times) }).tick();
    expect(await slotsOf(stage)).toEqual(slots);
    expect(stage.logged.filter((line) => line === "warn: poll failed")).toHaveLength(warnings);
  });

  test("tells of a failure once, and of the recovery", async () => {
    stage = await setStage();
    const collector = collectorOf(stage, { readInstance: failing(stage, 5) });
    for (const slot of [0, 1, 2, 3, 4]) {
      stage.clock.now = START + slot * 15 * MINUTE;
      await collector.tick();
    }
    expect(await slotsOf(stage)).toEqual([
      "10:45 unreachable",
      "11:00 unreachable",
      "11:15 unreachable",
      "11:30 sample",
      "11:45 sample",
    ]);
    expect(stage.logged.filter((line) => !line.startsWith("debug"))).toEqual([
      "warn: poll failed",
      "info: server answers again",
    ]);
  });

  test("tells of each reading once it is stored, and of nothing else", async () => {
    stage = await setStage();
    const { store, practice, clock } = stage;
    const stored: Promise<number>[] = [];
    const polled = () => void stored.push(store.history(practice.host).then(({ at }) => at.length));
    const collector = collectorOf(stage, { polled, readInstance: failing(stage, 4) });
    for (let slot = 0; slot < 5; slot++) {
      clock.now = START + slot * 15 * MINUTE + MINUTE;
      await collector.tick();
    }
    const { at } = await store.history(practice.host);
    expect(at.length).toBeGreaterThan(1);
    expect(await Promise.all(stored)).toEqual(at.map((_, index) => index + 1));
  });

  test("asks a slow server no second time while the first answer is awaited", async () => {
    stage = await setStage();
    const { readInstance, letGo } = held();
    let reads = 0;
    const counted = () => {
      reads++;
      return readInstance();
    };
    const collector = collectorOf(stage, { readInstance: counted });
    const ticks = [collector.tick()];
    for (const minutes of [5, 20, 40]) {
      stage.clock.now = START + minutes * MINUTE;
      ticks.push(collector.tick());
    }
    letGo({ ok: false, cause: "refused", detail: "403 from /api/v1/instance" });
    await Promise.all(ticks);
    expect(reads).toBe(1);
  });

  test("of several servers, all silent, is offline", async () => {
    stage = await setStage();
    const hosts = ["a.example", "b.example", "c.example"].map(parseHost);
    const effects = { ...stage.effects, readInstance: () => Promise.resolve(silent) };
    const subjects = hosts.map((id) => ({ id, pollSeconds: 60 }));
    const collector = createCollector(subjects, "me", effects);
    await collector.tick();
    stage.clock.now += 5 * MINUTE;
    await collector.tick();
    const causes = await Promise.all(
      hosts.map(async (host) => (await stage.store.newestAttempt(host))?.cause),
    );
    expect(causes).toEqual(["offline", "offline", "offline"]);
  });

  test("keeps polling the others when a reader breaks its word, and says so", async () => {
    stage = await setStage();
    const { practice, effects } = stage;
    const broken = parseHost("broken.example");
    const subjects = [broken, practice.host].map((id) => ({ id, pollSeconds: 900 }));
    const readInstance: Effects["readInstance"] = (host) =>
      host === broken ? Promise.reject(new TypeError("x is undefined")) : effects.readInstance(host);
    await createCollector(subjects, "me", { ...effects, readInstance }).tick();
    expect(await stage.store.newestAttempt(broken)).toMatchObject({
      cause: "internal",
      detail: "x is undefined",
    });
    expect(await slotsOf(stage)).toEqual(["10:45 sample"]);
    expect(stage.logged).toContain("error: reader threw");
  });
});

describe("while the store fails", () => {
  const full = new Error("the disk is full");
  type Broken = Partial<Record<"recordPoll" | "takeLease" | "saveActivity" | "history", boolean>>;

  /** A store of which parts can be broken and mended. */
  function fragile({ store }: Stage, broken: Broken): Effects["store"] {
    const unless =
      <Arguments extends unknown[], Answer>(
        part: keyof Broken,
        work: (...given: Arguments) => Promise<Answer>,
      ) =>
      (...given: Arguments) =>
        broken[part] ? Promise.reject(full) : work(...given);
    return {
      ...store,
      recordPoll: unless("recordPoll", store.recordPoll),
      takeLease: unless("takeLease", store.takeLease),
      saveActivity: unless("saveActivity", store.saveActivity),
      history: unless("history", store.history),
    };
  }

  test.each<[string, Broken]>([
    ["nothing can be written", { recordPoll: true, takeLease: true, saveActivity: true }],
    ["the lease can still be renewed", { recordPoll: true, saveActivity: true }],
  ])("(%s) what is read waits, is asked for once, and is stored when it works again", async (_, wrong) => {
    stage = await setStage();
    const { practice, clock, logged } = stage;
    const broken: Broken = {};
    const collector = collectorOf(stage, { store: fragile(stage, broken) });
    await collector.tick();
    Object.assign(broken, wrong);
    for (let minutes = 1; minutes <= 41; minutes++) {
      clock.now = START + minutes * MINUTE;
      await collector.tick();
    }
    expect(await slotsOf(stage)).toEqual(["10:45 sample"]);
    const asked = () => practice.requests.filter(({ path }) => path === "/api/v1/instance").length;
    expect(asked()).toBe(4);
    expect(logged).toEqual(["error: the store fails; what is read waits in memory"]);
    for (const part of Object.keys(broken)) broken[part as keyof Broken] = false;
    for (const seconds of [1, 11, 16]) {
      clock.now = START + 41 * MINUTE + seconds * SECOND;
      await collector.tick();
    }
    expect(await slotsOf(stage)).toEqual(["10:45 sample", "11:00 sample", "11:15 sample", "11:30 sample"]);
    expect(asked()).toBe(4);
    const { at } = await stage.store.history(practice.host);
    expect(at).toEqual([0, 11, 26, 41].map((minutes) => START + minutes * MINUTE));
    expect(logged.slice(1)).toEqual(["info: the store works again"]);
  });

  test("a reading with a zero waits like any other, and the zero is not believed", async () => {
    stage = await setStage();
    const { practice, clock, store, logged } = stage;
    const readInstance: Effects["readInstance"] = async () => ({
      ok: true,
      trouble: null,
      reading: {
        measuredAt: clock.now,
        values: { users: 0, active: 5, posts: 70, servers: 9 },
        from: {},
        facts: facts(),
      },
    });
    const broken: Broken = { history: true, recordPoll: true };
    const collector = collectorOf(stage, { store: fragile(stage, broken), readInstance });
    await collector.tick();
    Object.assign(broken, { history: false, recordPoll: false });
    clock.now += 11 * SECOND;
    await collector.tick();
    expect((await store.newestSample(practice.host))?.values).toMatchObject({
      users: "not-believed",
      posts: 70,
    });
    expect(logged).toContain("error: no past to compare with; a zero is not believed");
  });

  test("a collector that never had the lease asks nobody", async () => {
    stage = await setStage();
    const broken: Broken = { takeLease: true };
    const collector = collectorOf(stage, { store: fragile(stage, broken) });
    await collector.tick();
    expect(stage.practice.requests).toEqual([]);
    broken.takeLease = false;
    stage.clock.now += 11 * SECOND;
    await collector.tick();
    expect(await slotsOf(stage)).toEqual(["10:45 sample"]);
  });

  test("a stop makes one more try, and tells what is lost", async () => {
    stage = await setStage();
    const broken: Broken = { recordPoll: true };
    const [lucky, unlucky] = ["lucky", "unlucky"].map((owner) =>
      collectorOf(stage, { store: fragile(stage, broken) }, owner),
    );
    await lucky?.tick();
    broken.recordPoll = false;
    await lucky?.stop();
    expect(await slotsOf(stage)).toEqual(["10:45 sample"]);
    broken.recordPoll = true;
    stage.clock.now += 15 * MINUTE;
    await unlucky?.tick();
    await unlucky?.stop();
    expect(stage.logged.at(-1)).toBe("error: polls were never stored and are lost");
  });
});

describe("two collectors on one database", () => {
  test("only one asks; the other takes over when the first is gone", async () => {
    stage = await setStage();
    const one = collectorOf(stage, {}, "one");
    const two = collectorOf(stage, {}, "two");
    await one.tick();
    stage.clock.now += 5 * SECOND;
    await two.tick();
    const { length } = stage.practice.requests;
    expect(stage.logged).toEqual(["info: another collector is at work; waiting"]);

    stage.clock.now = START + 10 * MINUTE;
    await two.tick();
    expect(stage.practice.requests.length).toBeGreaterThan(length);
    expect(stage.logged.at(-1)).toBe("info: collecting");
    expect(await slotsOf(stage)).toEqual(["10:45 sample", "11:00 sample"]);
  });

  test("one that was asleep meanwhile begins nothing that was still to be begun", async () => {
    stage = await setStage();
    const { store, clock, effects } = stage;
    const hosts = Array.from({ length: MOST_AT_ONCE + 2 }, (_, i) => parseHost(`server-${i}.example`));
    const asked: string[] = [];
    const starting = (owner: string) => {
      const { readInstance, letGo } = held();
      const ask: Effects["readInstance"] = (host) => {
        asked.push(`${owner} ${host}`);
        return readInstance();
      };
      const subjects = hosts.map((id) => ({ id, pollSeconds: 900 }));
      const collector = createCollector(subjects, owner, { ...effects, readInstance: ask });
      return { ticked: collector.tick(), letGo };
    };
    const sleeper = starting("sleeper");
    await expect.poll(() => asked.length).toBe(MOST_AT_ONCE);
    clock.now += MINUTE;
    for (const host of hosts.slice(0, MOST_AT_ONCE)) await store.recordPoll(host, attempt(SLOT), null, null);
    const next = starting("next");
    await expect.poll(() => asked.length).toBe(MOST_AT_ONCE + 2);
    sleeper.letGo({ ok: false, cause: "no-statistics", detail: "it counts nothing" });
    await sleeper.ticked;
    expect(asked.slice(MOST_AT_ONCE)).toEqual(hosts.slice(MOST_AT_ONCE).map((host) => `next ${host}`));
    next.letGo(silent);
    await next.ticked;
  });

  test("a stop gives the lease back at once", async () => {
    stage = await setStage();
    const one = collectorOf(stage, {}, "one");
    await one.tick();
    expect(await stage.store.takeLease("collector", "two", START, LEASE_MS)).toBe(false);
    await one.stop();
    expect(await stage.store.takeLease("collector", "two", START, LEASE_MS)).toBe(true);
  });
});

describe("stopping", () => {
  test("breaks off a read that does not end, and says so in its row; the slot stays open", async () => {
    stage = await setStage();
    const { readInstance } = held();
    const collector = collectorOf(stage, { readInstance });
    const tick = collector.tick();
    // The read is under way once the lease and the attempts have been asked for.
    await stage.store.attempts(stage.practice.host);
    await new Promise((resolve) => setImmediate(resolve));
    await collector.stop();
    await tick;
    expect(await slotsOf(stage)).toEqual(["10:45 stopped"]);
    await collectorOf(stage, {}, "next").tick();
    expect(await slotsOf(stage)).toEqual(["10:45 sample"]);
  });

  test("starts nothing more", async () => {
    stage = await setStage();
    const collector = collectorOf(stage);
    await collector.stop();
    await collector.tick();
    await collector.stop();
    expect(stage.practice.requests).toEqual([]);
  });
});

describe("collecting once", () => {
  test("asks each server once, without a lease and without a second try", async () => {
    stage = await setStage();
    const { practice, effects, store } = stage;
    await store.takeLease("collector", "a collector at work", START, HOUR);
    let reads = 0;
    const dead = parseHost("dead.example");
    const readInstance: Effects["readInstance"] = (host) => {
      reads++;
      return host === dead ? Promise.resolve(silent) : effects.readInstance(host);
    };
    const subjects = [practice.host, dead].map((id) => ({ id, pollSeconds: 900 }));
    const visited = await collectOnce(subjects, { ...effects, readInstance }, new AbortController().signal);
    expect(
      visited.map(({ host, result }) => [host, result.attempt.cause, result.reading?.values.users]),
    ).toEqual([
      [practice.host, null, 906],
      [dead, "unreachable", undefined],
    ]);
    expect(reads).toBe(2);
    expect(await slotsOf(stage)).toEqual(["10:45 sample"]);
    expect(await store.activity(practice.host)).toHaveLength(1);
  });
});
