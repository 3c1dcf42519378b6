import { describe, expect, test } from "vitest";
import { retryMoment } from "../../lib/fediverse/retry-after.ts";

const NOW = Date.parse("2026-09-01T12:00:00Z");
const DAY = 86_400;
const wish = (seconds: string) => ({ "retry-after": seconds });
const reset = (text: string, remaining = "0") => ({
  "x-ratelimit-reset": text,
  "x-ratelimit-remaining": remaining,
});

/** Seconds to wait; `null`: no wish. */
describe.each([429, 503])("after %d", (status) => {
  test.each<[string, Record<string, string>, number]>([
    ["seconds", wish("120"), 120],
    ["seconds with space around", wish(" 30 "), 30],
    ["none", wish("0"), 1],
    ["negative", wish("-120"), 1],
    ["absurd", wish("1000000000"), DAY],
    ["beyond any number", wish("9".repeat(400)), DAY],
    ["a date", wish("Tue, 01 Sep 2026 12:10:00 GMT"), 600],
    ["a date in ISO 8601", wish("2026-09-01T12:10:00Z"), 600],
    ["a date now", wish("Tue, 01 Sep 2026 12:00:00 GMT"), 1],
    ["a date past", wish("Mon, 31 Aug 2026 12:00:00 GMT"), 1],
    ["a date in a hundred years", wish("Tue, 01 Sep 2126 12:00:00 GMT"), DAY],
    ["seconds that the answer spent in a cache", { ...wish("120"), age: "60" }, 60],
    ["seconds that were over in a cache", { ...wish("120"), age: "27000" }, 300],
    ["a date that was over in a cache", { ...wish("Mon, 31 Aug 2026 12:00:00 GMT"), age: "9" }, 300],
    ["an age that is none", { ...wish("120"), age: "old" }, 120],
    ["a reset", reset("2026-09-01T12:03:00.514816Z"), 180],
    ["a reset in seconds since 1970", reset(String(NOW / 1000 + 90)), 90],
    ["a reset 7.5 hours past", reset("2026-09-01T04:30:00.000000Z"), 300],
    ["a reset tomorrow", reset("2026-09-02T12:00:00.000000Z"), 3600],
    ["both: the wish wins", { ...wish("20"), ...reset("2026-09-01T12:03:00Z") }, 20],
    ["a wish that is none, and a reset", { ...wish("soon"), ...reset("2026-09-01T12:03:00Z") }, 180],
  ])("%s", (_, headers, seconds) =>
    expect(((retryMoment(status, headers, NOW) ?? 0) - NOW) / 1000).toBe(seconds),
  );
});

test.each<[string, number, Record<string, string>, number | null]>([
  ["429 without a word", 429, {}, 300],
  ["429 with nonsense", 429, wish("soon"), 300],
  ["429 with a number that is no date", 429, wish("1.5"), 300],
  ["429 with a reset that is none", 429, reset("tomorrow"), 300],
  ["503 without a word", 503, {}, null],
  ["503 with Mastodon's usual headers", 503, reset("2026-09-01T12:03:00Z", "299"), null],
  ["200 with a wish", 200, wish("120"), null],
  ["200 with nothing remaining", 200, reset("2026-09-01T12:03:00Z"), null],
  ["502 with a wish", 502, wish("120"), null],
])("%s", (_, status, headers, seconds) => {
  const moment = retryMoment(status, headers, NOW);
  expect(moment === null ? null : (moment - NOW) / 1000).toBe(seconds);
});

describe("429 after so many in a row", () => {
  test.each([
    [0, 5],
    [1, 10],
    [3, 40],
    [8, 1280],
    [9, 1440],
    [2000, 1440],
  ])("%d, without a word: %d minutes", (inARow, minutes) =>
    expect(((retryMoment(429, {}, NOW, inARow) ?? 0) - NOW) / 60_000).toBe(minutes),
  );

  test.each([
    ["a wish of its own is kept to", wish("120"), 120],
    ["one that was over in a cache is none", { ...wish("120"), age: "27000" }, 1200],
    ["nor is a reset long past", reset("2026-09-01T04:30:00Z"), 1200],
  ])("%s", (_, headers, seconds) =>
    expect(((retryMoment(429, headers, NOW, 2) ?? 0) - NOW) / 1000).toBe(seconds),
  );
});
