import { expect, test } from "vitest";
import { afterTry, beforeTry, decide, isDue, keyOf, NEWS_FOR } from "../../lib/collector/announcing.ts";
import type { Channel } from "../../lib/model/announcement.ts";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import { EST, hour, OTHER } from "../store/given.ts";

const CHANNEL: Channel = {
  kind: "webhook",
  id: "webhook-1",
  url: "https://example.org",
  language: "en",
  about: ["milestones"],
};
const NOW = hour(0);

test.each([
  ["just now", NOW - HOUR, NOW, "due"],
  ["in an outage of weeks that ended now", NOW - 30 * DAY, NOW, "due"],
  ["a week ago", NOW - NEWS_FOR - HOUR, NOW - NEWS_FOR, "due"],
  ["longer ago", NOW - NEWS_FOR - HOUR, NOW - NEWS_FOR - 1000, "old"],
  ["before the first reading", null, NOW, "old"],
] as const)("reached %s", (_, after, by, state) => {
  const announcement = decide(
    EST,
    { slug: "a", crossing: { after, by, fulfilled: by }, borneOut: by },
    CHANNEL,
    NOW,
  );
  expect([announcement.state, isDue(announcement, NOW)]).toEqual([state, state === "due"]);
});

test("what had to be held is news when it counts, not when it began", () => {
  const crossing = { after: NOW - 31 * DAY, by: NOW - 30 * DAY, fulfilled: NOW };
  expect(decide(EST, { slug: "a", crossing, borneOut: NOW }, CHANNEL, NOW).state).toBe("due");
});

test("what was reached in one leap is news when a later reading bears it out", () => {
  const crossing = { after: NOW - 31 * DAY, by: NOW - 30 * DAY, fulfilled: NOW - 30 * DAY };
  expect(decide(EST, { slug: "a", crossing, borneOut: NOW }, CHANNEL, NOW).state).toBe("due");
});

test("a key is one for a server, milestone and channel, for ever", () => {
  expect(keyOf(EST, "handover", "webhook-1")).toBe("msg_l3ZWm3aUaiLS7Kl1hCQyPhHsfFLHm-oK");
  const keys = [
    keyOf(EST, "handover", "webhook-1"),
    keyOf(EST, "handover", "webhook-2"),
    keyOf(EST, "handover2", "webhook-1"),
    keyOf(OTHER, "handover", "webhook-1"),
  ];
  expect(new Set(keys).size).toBe(4);
});

test("tries come later and later, and end after a day", () => {
  const crossing = { after: NOW - HOUR, by: NOW, fulfilled: NOW };
  let announcement = decide(EST, { slug: "a", crossing, borneOut: NOW }, CHANNEL, NOW);
  const tries: number[] = [];
  while (announcement.state === "due") {
    const at = announcement.nextTry ?? NOW;
    tries.push((at - NOW) / MINUTE);
    announcement = afterTry(beforeTry(announcement, at), { ok: false, detail: "500" }, at);
  }
  expect(tries).toEqual([0, 1, 6, 26, 86, 266, 446, 626, 806, 986, 1166, 1346]);
  expect(announcement.state).toBe("given-up");
});
