import { afterEach, describe, expect, test } from "vitest";
import { createCollector } from "../../lib/collector/collector.ts";
import type { Cause } from "../../lib/model/attempt.ts";
import { DAY, MINUTE } from "../../lib/model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../../lib/model/metric.ts";
import type { Value } from "../../lib/model/reading.ts";
import { createLife } from "../../lib/practice/life.ts";
import { isMisbehaviour, MISBEHAVIOURS, type Misbehaviour } from "../../lib/practice/misbehaviour.ts";
import { START, type Stage, setStage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

const truth = createLife({ seed: 6, startedAt: START }).countsAt(START);

type Tale =
  | { sample: Partial<Record<PolledMetric, Value>>; activity: boolean; trouble?: string }
  | { cause: Cause; requests: number };

/** What one poll of a server in each mood leaves behind; numbers that are not named are the true ones. */
const TALES: Record<Misbehaviour, Tale> = {
  activityOff: { sample: {}, activity: false },
  limitedFederation401: { sample: { servers: "limited" }, activity: false },
  limitedFederation: { sample: {}, activity: false },
  "429api": {
    sample: { servers: "refused" },
    activity: false,
    trouble: "429 from /api/v1/instance",
  },
  wrongType: { sample: {}, activity: true },
  strings: { sample: {}, activity: true },
  nodeinfoOnly: { sample: { servers: "not-offered" }, activity: false },
  v1Only: { sample: { active: "not-offered" }, activity: true },
  redirectSame: { sample: {}, activity: true },
  frozen: { sample: {}, activity: true },
  backendDown: { sample: {}, activity: true, trouble: "502 from /.well-known/nodeinfo" },
  flipFlop: { sample: {}, activity: true },
  baffle: {
    sample: { users: 477_214, active: 469_107, posts: 7_407_312 },
    activity: true,
  },
  baffleRobots: { cause: "forbidden-by-robots", requests: 0 },
  html200: { cause: "malformed", requests: 3 },
  empty404: { cause: "no-statistics", requests: 3 },
  "401": { cause: "refused", requests: 3 },
  "403": { cause: "refused", requests: 3 },
  "410": { cause: "gone", requests: 3 },
  "429": { cause: "rate-limited", requests: 1 },
  "429stale": { cause: "rate-limited", requests: 1 },
  "500": { cause: "server-error", requests: 4 },
  "502html": { cause: "server-error", requests: 4 },
  drip: { cause: "unreachable", requests: 4 },
  hang: { cause: "unreachable", requests: 4 },
  reset: { cause: "unreachable", requests: 4 },
  truncated: { cause: "malformed", requests: 3 },
  zero: { cause: "no-statistics", requests: 3 },
  negative: { cause: "malformed", requests: 4 },
  gzipBomb: { cause: "too-large", requests: 3 },
  deepJson: { cause: "malformed", requests: 3 },
  redirectPrivate: { cause: "refused-redirect", requests: 3 },
};

const moods = Object.keys(MISBEHAVIOURS).filter(isMisbehaviour);

describe("one poll of a server in the mood", () => {
  test.each(moods)("%s leaves a sample or a named cause, in one row", async (mood) => {
    stage = await setStage(mood);
    const { practice, store, effects } = stage;
    await createCollector([{ id: practice.host, pollSeconds: 900 }], "me", effects).tick();
    const attempts = await store.attempts(practice.host);
    const sample = await store.newestSample(practice.host);
    const answers = await store.activity(practice.host);
    const tale = TALES[mood];

    expect(attempts).toHaveLength(1);
    if ("sample" in tale) {
      expect(attempts[0]).toMatchObject({ outcome: "sample", cause: null, detail: tale.trouble ?? null });
      expect(await store.partialAnswers(practice.host)).toEqual(tale.trouble ? attempts : []);
      const expected = { ...truth, ...tale.sample };
      for (const metric of POLLED_METRICS)
        expect([metric, sample?.values[metric]]).toEqual([metric, expected[metric]]);
      expect(answers).toHaveLength(tale.activity ? 1 : 0);
    } else {
      expect(attempts[0]).toMatchObject({ outcome: "failed", cause: tale.cause });
      expect(attempts[0]?.detail).toMatch(/\S/);
      expect(sample).toBeNull();
      expect(answers).toEqual([]);
      expect(practice.requests.filter(({ path }) => path !== "/robots.txt")).toHaveLength(tale.requests);
    }
  });
});

describe("a server that said 906 people before", () => {
  test.each<[Misbehaviour, string]>([
    ["zero", "null"],
    ["negative", "null"],
    ["html200", "null"],
    ["502html", "null"],
    ["strings", "906"],
  ])("and then turns to %s is stored as %s", async (mood, stored) => {
    stage = await setStage();
    const { practice, store, effects, clock } = stage;
    const collector = createCollector([{ id: practice.host, pollSeconds: 900 }], "me", effects);
    await collector.tick();
    practice.setMisbehaviour(mood);
    clock.now += 15 * MINUTE;
    await collector.tick();
    const { users } = (await store.history(practice.host, { from: START + 1 })).values;
    expect(String(users.at(-1) ?? null)).toBe(stored);
    expect(await store.attempts(practice.host)).toHaveLength(2);
  });

  test("and freezes goes on being stored, for flat is normal", async () => {
    stage = await setStage();
    const { practice, store, effects, clock } = stage;
    const collector = createCollector([{ id: practice.host, pollSeconds: 86_400 }], "me", effects);
    practice.setMisbehaviour("frozen");
    for (const _ of [1, 2, 3]) {
      await collector.tick();
      clock.now += DAY;
    }
    expect((await store.history(practice.host)).values.users).toEqual([906, 906, 906]);
  });

  test("and whose back-end goes down is stored as the cache has it, and which part of it is down is told", async () => {
    stage = await setStage();
    const { practice, store, effects, clock } = stage;
    const collector = createCollector([{ id: practice.host, pollSeconds: 900 }], "me", effects);
    await collector.tick();
    practice.setMisbehaviour("backendDown");
    for (const _ of [1, 2]) {
      clock.now += 15 * MINUTE;
      await collector.tick();
    }
    practice.setMisbehaviour(null);
    clock.now += 15 * MINUTE;
    await collector.tick();
    const { posts } = (await store.history(practice.host)).values;
    expect(posts).toEqual([truth.posts, truth.posts, truth.posts, expect.any(Number)]);
    expect(posts[3]).toBeGreaterThan(truth.posts);
    const told = (await store.attempts(practice.host)).map(({ detail }) => detail);
    const trouble = "502 from /.well-known/nodeinfo";
    expect(told).toEqual([null, trouble, trouble, null]);
  });
});
