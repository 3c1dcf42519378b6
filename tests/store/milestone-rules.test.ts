import { expect, test } from "vitest";
import type { Milestone } from "../../lib/model/milestone.ts";
import { EST, emptyStore, hour, OTHER } from "./given.ts";

const HANDOVER: Milestone = {
  slug: "handover",
  metric: "users",
  threshold: 1000,
  when: "exceeds",
  label: { en: "Hand-over", et: "Üleandmine" },
};
const POSTS: Milestone = { slug: "posts", metric: "posts", threshold: 5000, when: "reaches" };

test("what the configuration says is recorded when it changes, and when it is gone", async () => {
  const store = await emptyStore();
  await store.recordMilestones(EST, [HANDOVER, POSTS], hour(0));
  const before = await store.generation();
  const reordered = { ...HANDOVER, label: { et: "Üleandmine", en: "Hand-over" } };
  await store.recordMilestones(EST, [POSTS, reordered], hour(1));
  expect(await store.generation()).toBe(before);
  const stricter: Milestone = { ...HANDOVER, days: 7 };
  await store.recordMilestones(EST, [stricter], hour(2));
  await store.recordMilestones(EST, [stricter], hour(3));
  await store.recordMilestones(EST, [stricter, POSTS], hour(4));
  expect(await store.milestoneRules(EST)).toEqual([
    { slug: "handover", at: hour(0), rule: HANDOVER },
    { slug: "handover", at: hour(2), rule: stricter },
    { slug: "posts", at: hour(0), rule: POSTS },
    { slug: "posts", at: hour(2), rule: null },
    { slug: "posts", at: hour(4), rule: POSTS },
  ]);
  expect(await store.milestoneRules(OTHER)).toEqual([]);
});

test("an import adds what was said before, and changes nothing that stands", async () => {
  const store = await emptyStore();
  await store.recordMilestones(EST, [HANDOVER], hour(5));
  const earlier = { slug: "handover", at: hour(1), rule: { ...HANDOVER, threshold: 500 } };
  const same = { slug: "handover", at: hour(5), rule: null };
  expect(await store.importRules(EST, [earlier, same])).toEqual({ added: 1, changed: 0, kept: 1 });
  expect(await store.milestoneRules(EST)).toEqual([
    earlier,
    { slug: "handover", at: hour(5), rule: HANDOVER },
  ]);
});
