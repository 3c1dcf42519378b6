import { expect, test } from "vitest";
import { DAY, SECOND } from "../../lib/model/instant.ts";
import { emptyStore, hour } from "./given.ts";

const ORIGIN = "https://est.social";

test("keeps what each robots.txt said last, and nothing that is two days old", async () => {
  const store = await emptyStore();
  await store.keepRobots("https://passed.example", { text: "", fetchedAt: hour(0) });
  await store.keepRobots("https://fresh.example", { text: "", fetchedAt: hour(0) + SECOND });
  await store.keepRobots(ORIGIN, { text: "Disallow: /", fetchedAt: hour(1) });
  const newest = { text: "User-agent: *", fetchedAt: hour(0) + SECOND + 2 * DAY };
  await store.keepRobots(ORIGIN, newest);
  expect(await store.robots(ORIGIN)).toEqual(newest);
  expect(await store.robots("https://passed.example")).toBeNull();
  expect(await store.robots("https://fresh.example")).not.toBeNull();
});

test("leaves one that is very long to be asked for anew", async () => {
  const store = await emptyStore();
  await store.keepRobots(ORIGIN, { text: "#".repeat(100_000), fetchedAt: hour(0) });
  expect(await store.robots(ORIGIN)).toBeNull();
});
