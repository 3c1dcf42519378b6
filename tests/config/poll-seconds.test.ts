import { describe, expect, test } from "vitest";
import { pollSecondsOf } from "../../lib/config/poll-seconds.ts";

describe("cron text as seconds between polls", () => {
  test.each([
    ["*/15 * * * *", 900],
    ["* * * * *", 60],
    ["0 * * * *", 3600],
    ["0,15,30,45 * * * *", 900],
    ["0-59/20 * * * *", 1200],
    ["0/10 * * * *", 600],
    ["0 */6 * * *", 21_600],
    ["0 0 * * *", 86_400],
    ["  */5   *  * * * ", 300],
    ["*/30 * * * * *", 30],
    ["0 */10 * * * *", 600],
  ])("%s is %d", (cron, seconds) => {
    expect(pollSecondsOf(cron)).toBe(seconds);
  });

  test.each([
    ["*/7 * * * *", /one constant interval/],
    ["0 9-17 * * *", /one constant interval/],
    ["*/15 8 * * *", /one constant interval/],
    ["7 * * * *", /start on the hour/],
    ["5-59/15 * * * *", /start on the hour/],
    ["0 0 1 * *", /the same on every day/],
    ["0 * * * 1-5", /the same on every day/],
    ["60 * * * *", /the same on every day/],
    ["*/0 * * * *", /the same on every day/],
    ["every 15 minutes", /the same on every day/],
    ["@hourly", /the same on every day/],
    ["", /the same on every day/],
  ])("%j is refused: %s", (cron, problem) => {
    expect(pollSecondsOf(cron)).toEqual({ problem: expect.stringMatching(problem) });
    expect(pollSecondsOf(cron)).toEqual({ problem: expect.stringContaining('"*/15 * * * *"') });
  });
});
