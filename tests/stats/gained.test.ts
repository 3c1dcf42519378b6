import { describe, expect, test } from "vitest";
import { parseDay } from "../../lib/model/calendar.ts";
import { DAY, HOUR } from "../../lib/model/instant.ts";
import type { Series } from "../../lib/model/sample.ts";
import { compareGains, gainsIn, movedTo } from "../../lib/stats/gained.ts";
import { every, joined, moment, written } from "./given.ts";

const MARCH = { first: parseDay("2026-03-01"), count: 31 };
const FEBRUARY = { first: parseDay("2026-02-01"), count: 28 };

describe("what is gained day by day", () => {
  test.each<[string, Series, string]>([
    ["a reading a day", every(DAY, "2026-03-01 00:10", "100 103 109"), "0 3 9"],
    ["the last reading of each day", every(8 * HOUR, "2026-03-01 00:10", "100 101 102 104 104 107"), "2 7"],
    ["from the reading nearest to the beginning", every(DAY, "2026-02-28 20:00", "95 99 104"), "4 9"],
    ["a hole is no zero", every(DAY, "2026-03-01 00:10", "100 ? 109"), "0 . 9"],
    ["below zero", every(DAY, "2026-03-01 00:10", "100 97 90"), "0 -3 -10"],
    ["up to the end of the days", every(DAY, "2026-03-30 00:10", "100 103 109 120"), `${". ".repeat(29)}0 3`],
  ])("%s", (_, given, expected) => {
    const told = gainsIn(given, MARCH, "UTC")?.days.map(({ gained }) => gained ?? ".");
    expect(told?.join(" ")).toBe(expected);
  });

  test.each<[string, Series, boolean | undefined]>([
    ["measured from the beginning", every(DAY, "2026-02-28 20:00", "95 99"), true],
    ["a board that is younger", every(DAY, "2026-03-05 00:10", "95 99"), false],
    ["nothing in them", every(DAY, "2026-01-05 00:10", "95 99"), undefined],
  ])("%s", (_, given, isWhole) => {
    expect(gainsIn(given, MARCH, "UTC")?.isWhole).toBe(isWhole);
  });
});

describe("a month beside the one before", () => {
  const february = every(
    DAY,
    "2026-02-01 00:10",
    Array.from({ length: 28 }, (_, day) => 100 + 2 * day).join(" "),
  );
  const compare = (given: Series) => {
    const found = compareGains(given, "UTC", MARCH, FEBRUARY);
    return found && [found.gained, found.gainedThen, found.earlier?.days.length ?? null];
  };

  test.each<[string, Series, unknown]>([
    ["by the same day", joined(february, every(DAY, "2026-03-01 00:10", "160 165 172")), [12, 4, 28]],
    [
      "longer than it: against all of it",
      joined(february, every(DAY, "2026-03-01 00:10", Array.from({ length: 30 }, () => 160).join(" "))),
      [0, 60, 28],
    ],
    ["of which nothing is known", every(DAY, "2026-03-01 00:10", "160 165"), [5, null, null]],
    [
      "that was not measured from its beginning",
      joined(every(DAY, "2026-02-10 00:10", "100 102"), every(DAY, "2026-03-01 00:10", "160 165")),
      [5, null, null],
    ],
    [
      "that was not measured at this place",
      joined(
        every(DAY, "2026-02-01 00:10", "100 . . . . . . 120"),
        every(DAY, "2026-03-01 00:10", "160 161 162 163"),
      ),
      [3, null, 28],
    ],
    [
      "that cannot be compared with a month begun late",
      joined(february, every(DAY, "2026-03-09 00:10", "160 165")),
      [5, null, null],
    ],
    ["and nothing in this one", february, null],
  ])("%s", (_, given, expected) => {
    expect(compare(given)).toEqual(expected);
  });

  test.each([
    ["2026-03-12 10:30", "2026-02-12 10:30"],
    ["2026-03-29 03:30", "2026-03-01 03:30"],
  ])("a moment is moved by whole days: %s to %s", (at, expected) => {
    expect(written(movedTo(moment(at), MARCH.first, FEBRUARY.first, "UTC"))).toBe(expected);
  });

  test("daylight saving keeps the time of day", () => {
    const at = movedTo(
      moment("2026-04-02 07:00"),
      parseDay("2026-04-01"),
      parseDay("2026-03-01"),
      "Europe/Tallinn",
    );
    expect(written(at)).toBe("2026-03-02 08:00");
  });
});
