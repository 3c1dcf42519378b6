import { expect, test } from "vitest";
import type { Revising } from "../../lib/model/revision.ts";
import { EST, emptyStore, hour, OTHER, sample } from "./given.ts";

const old = (count: number, users: number) => sample(hour(count), { users, source: "import:old" });
const revising: Revising = { at: hour(100), source: "import:old", until: hour(10), crossings: [] };

test("what an import changes of the time told already is one revision, in however many batches it comes", async () => {
  const store = await emptyStore();
  await store.importSamples(EST, [old(0, 800), old(10, 838)]);
  expect(await store.revisions(EST)).toEqual([]);
  await store.importSamples(EST, [old(0, 800), old(3, 810)], { revising });
  await store.importSamples(EST, [old(10, 840), old(20, 850)], { revising });
  const [told] = await store.revisions(EST);
  expect(told).toEqual({
    ...{ at: hour(100), source: "import:old", from: hour(3), to: hour(10) },
    ...{ added: 1, changed: 1, moved: [] },
  });
  expect(await store.revisions(OTHER)).toEqual([]);
});

test("an import that changes nothing, only goes on, or is dry is none", async () => {
  const store = await emptyStore();
  await store.importSamples(EST, [old(0, 800), old(10, 838)]);
  await store.importSamples(EST, [old(0, 800)], { revising });
  await store.importSamples(EST, [old(11, 840)], { revising });
  await store.importSamples(EST, [old(5, 840)], { revising, dryRun: true });
  expect(await store.revisions(EST)).toEqual([]);
});

test("what came of it for milestones is kept with it, and pages are told", async () => {
  const store = await emptyStore();
  await store.importSamples(EST, [old(0, 800), old(10, 838)]);
  await store.importSamples(EST, [old(5, 999)], { revising });
  const generation = await store.generation();
  const crossing = { after: hour(0), by: hour(5), fulfilled: hour(5) };
  const moved = [{ slug: "handover", before: null, now: crossing }];
  expect(await store.openRevisions(EST)).toEqual([{ at: hour(100), to: hour(5), crossings: [] }]);
  await store.putMoved(EST, revising.at, moved);
  expect((await store.revisions(EST)).map((revision) => revision.moved)).toEqual([moved]);
  expect(await store.openRevisions(EST)).toEqual([]);
  expect(await store.generation()).toBeGreaterThan(generation);
});
