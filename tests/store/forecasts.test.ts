import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { takeSteps } from "../../lib/store/migrate.ts";
import { MIGRATIONS } from "../../lib/store/schema.ts";
import { issued, issuedMilestone } from "../fixtures/issued.ts";
import { all, EST, emptyStore, folder, OTHER, readerOn } from "./given.ts";

test("what was issued is told again as it was, to a tenth", async () => {
  const store = await emptyStore();
  const told = issued("2022-12-19", {
    milestones: [issuedMilestone("2023-01-02", "2023-01-20"), issuedMilestone("2023-03-01", null, "later")],
  });
  await store.issueForecasts(EST, [told, issued("2022-12-19", { metric: "posts" })], []);
  const [posts, users] = await store.forecasts(EST);
  expect([posts?.metric, users]).toEqual(["posts", told]);
  expect(await store.toldMilestones(EST)).toEqual(
    told.milestones.map((milestone) => ({ ...milestone, metric: "users", day: "2022-12-19" })),
  );
  expect((await store.toldMilestones(EST, "later")).map(({ slug, p10 }) => [slug, p10])).toEqual([
    ["later", "2023-03-01"],
  ]);
  expect(await store.toldMilestones(EST, "unknown")).toEqual([]);
  expect(await store.newestIssue(EST)).toBe("2022-12-19");
  expect([await store.forecasts(OTHER), await store.newestIssue(OTHER)]).toEqual([[], null]);
});

test("a day's forecast is never changed, and a second one is not kept", async () => {
  const store = await emptyStore();
  const first = issued("2022-12-19", { milestones: [issuedMilestone("2023-01-02", "2023-01-20")] });
  await store.issueForecasts(EST, [first], []);
  const generation = await store.generation();
  const second = issued("2022-12-19", { last: { day: first.day, value: 9 }, milestones: [] });
  await store.issueForecasts(EST, [second], []);
  expect(await store.importForecasts(EST, [second])).toEqual({ added: 0, changed: 0, kept: 1 });
  expect(await store.forecasts(EST)).toEqual([first]);
  expect(await store.generation()).toBe(generation);
});

test("the newest of each metric is shown, every one is exported", async () => {
  const store = await emptyStore();
  const days = ["2022-12-17", "2022-12-18", "2022-12-19"];
  for (const day of days) await store.issueForecasts(EST, [issued(day)], []);
  expect((await store.forecasts(EST)).map(({ day }) => day)).toEqual(["2022-12-19"]);
  const every = await all(store.allForecasts(EST));
  expect(every).toEqual(days.map((day) => issued(day)));
  const copy = await emptyStore();
  expect(await copy.importForecasts(EST, every)).toEqual({ added: 3, changed: 0, kept: 0 });
  expect(await all(copy.allForecasts(EST))).toEqual(every);
});

test("a truth is added once, and the scores count it", async () => {
  const store = await emptyStore();
  await store.issueForecasts(EST, [issued("2022-12-19"), issued("2022-12-19", { metric: "posts" })], []);
  await store.issueForecasts(OTHER, [issued("2022-12-18")], []);
  expect(await store.firstTarget()).toBe("2022-12-24");
  expect(await store.forecastScores()).toEqual([]);
  const key = { metric: "users", horizon: 7 } as const;
  const inside = { ...key, day: issued("2022-12-19").day, truth: 903 };
  await store.issueForecasts(EST, [], [inside]);
  await store.issueForecasts(EST, [], [{ ...inside, truth: 1 }]);
  await store.issueForecasts(OTHER, [], [{ ...key, day: issued("2022-12-18").day, truth: 1000 }]);
  expect((await store.forecastTargets(EST, "users")).map(({ horizon, truth }) => [horizon, truth])).toEqual([
    [7, 903],
    [30, null],
    [90, null],
  ]);
  // The median said 908 and the line 922: 5 and 19 off 903, 92 and 78 off 1000.
  const [score, ...others] = await store.forecastScores();
  expect(others).toEqual([]);
  expect(score).toMatchObject({ ...key, judged: 2, inside: 1 });
  expect(score?.error).toBeCloseTo((5 / 903 + 92 / 1000) / 2);
  expect(score?.lineError).toBeCloseTo((19 / 903 + 78 / 1000) / 2);
});

test("a database from before there were any answers that there are none", async () => {
  const file = join(folder(), "mastoboard.db");
  const db = new Database(file);
  takeSteps(db, MIGRATIONS.slice(0, 6));
  db.close();
  const reader = await readerOn(file);
  expect([
    await reader.forecasts(EST),
    await all(reader.allForecasts(EST)),
    await reader.toldMilestones(EST),
    await reader.forecastTargets(EST, "users"),
    await reader.newestIssue(EST),
    await reader.forecastScores(),
    await reader.firstTarget(),
  ]).toEqual([[], [], [], [], null, [], null]);
});
