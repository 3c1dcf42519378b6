import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../../lib/model/instant.ts";
import { seriesOf } from "../../lib/model/sample.ts";
import { aroundEvent, changeSince } from "../../lib/stats/around-event.ts";
import { coverageOf } from "../../lib/stats/coverage.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";

const START = instant("2026-03-02 00:00");
const EVENT = START + 10 * DAY;

/** Two accounts an hour before the event, five after, twenty in the fourth hour after it; readings every hour for `days`. */
function hourly(days: number, skip: (hour: number) => boolean = () => false) {
  const rows: Parameters<typeof subjectData>[0] = [];
  let users = 100;
  for (let hour = 0; hour <= days * 24; hour++) {
    const since = hour - 240;
    users += since <= 0 ? 2 : since === 4 ? 20 : 5;
    if (!skip(hour)) rows.push([new Date(START + hour * HOUR).toISOString(), { users }]);
  }
  return seriesOf(subjectData(rows).history, "users");
}

describe("before and after an event", () => {
  test("growth is told per hour of the time between the readings, with the best hour and day after", () => {
    const { before, after, bestHour, bestDay } = aroundEvent(hourly(20), EVENT, "UTC");
    expect(before?.perHour).toBe(2);
    expect(after?.perHour).toBeCloseTo((7 * 24 * 5 + 15) / (7 * 24));
    expect(bestHour).toMatchObject({ from: EVENT + 4 * HOUR, value: 20 });
    expect(bestDay).toMatchObject({ from: EVENT, value: 5 * 24 + 15 - 3 });
  });

  test("what is known for less than a day, or not at all, is not told", () => {
    expect(aroundEvent(hourly(10.9), EVENT, "UTC").after).toBeNull();
    expect(aroundEvent(hourly(11), EVENT, "UTC").after?.perHour).toBeGreaterThan(5);
    expect(aroundEvent(hourly(20), START + 12 * HOUR, "UTC").before).toBeNull();
    expect(aroundEvent(hourly(20), START - DAY, "UTC").before).toBeNull();
    const silent = hourly(20, (hour) => hour > 200 && hour < 280);
    expect(aroundEvent(silent, EVENT, "UTC")).toMatchObject({ before: null, after: null });
  });

  test.each([
    [11, 1],
    [13.9, 3],
    [16.9, 6],
    [17, 7],
    [40, 7],
  ])("with readings of %d days, of the time after only whole days are compared: %d", (days, compared) => {
    const { before, after, bestDay } = aroundEvent(hourly(days), EVENT, "UTC");
    expect([before?.days, after?.days]).toEqual([7, compared]);
    expect(after?.to.at).toBe(EVENT + compared * DAY);
    expect(bestDay).toMatchObject({ from: EVENT });
  });

  test("of a time before that began lately, too", () => {
    const { before } = aroundEvent(hourly(20), START + 2.5 * DAY, "UTC");
    expect(before).toMatchObject({ days: 2, from: { at: START + 0.5 * DAY }, perHour: 2 });
  });

  test("an event still to come has nothing after it", () => {
    const none = { after: null, bestHour: null, bestDay: null };
    expect(aroundEvent(hourly(9), EVENT, "UTC")).toMatchObject(none);
    expect(changeSince(hourly(9), EVENT)).toBeNull();
  });

  test("the change since lasts up to the newest reading", () => {
    expect(changeSince(hourly(20), EVENT)?.change).toBe(240 * 5 + 15);
  });
});

describe("on how many days something was read", () => {
  test.each([
    ["every day since the first", 20, () => false, { measured: 21, days: 21 }],
    ["two days without", 20, (hour: number) => hour >= 48 && hour < 96, { measured: 19, days: 21 }],
    ["never more than a year", 400, () => false, { measured: 365, days: 365 }],
  ])("%s", (_, days, skip, coverage) => {
    const series = hourly(days, skip);
    expect(coverageOf(series, series.at.at(-1) ?? START, "UTC")).toEqual(coverage);
  });
});
