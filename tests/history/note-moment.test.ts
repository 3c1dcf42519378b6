import { describe, expect, test } from "vitest";
import { formatInstant, parseInstant } from "../../lib/model/instant.ts";
import { noteMoment } from "../../scripts/note/note-moment.ts";

// Half past one on the 23rd in Tallinn.
const now = parseInstant("2026-11-22T23:30:00Z") ?? 0;
const told = (date: string, timeZone: string) => formatInstant(noteMoment(date, timeZone, now));

describe("the moment of a note", () => {
  test.each([
    ["2022-12-16", "Europe/Tallinn", "2022-12-15T22:00:00Z"],
    ["2022-12-16T20:30Z", "Europe/Tallinn", "2022-12-16T20:30:00Z"],
    [" 2022-12-16 ", "UTC", "2022-12-16T00:00:00Z"],
    ["1970-01-01", "UTC", "1970-01-01T00:00:00Z"],
    ["2026-11-24", "Europe/Tallinn", "2026-11-23T22:00:00Z"],
    ["2026-11-24T21:59:59Z", "Europe/Tallinn", "2026-11-24T21:59:59Z"],
    ["2026-11-23", "America/Lima", "2026-11-23T05:00:00Z"],
  ])("%s in %s is %s", (date, timeZone, at) => {
    expect(told(date, timeZone)).toBe(at);
  });

  test.each([
    ["2999-01-01", "Europe/Tallinn", "2026-11-24"],
    ["2026-11-25", "Europe/Tallinn", "2026-11-24"],
    ["2026-11-24T22:00Z", "Europe/Tallinn", "2026-11-24"],
    ["2026-11-24", "America/Lima", "2026-11-23"],
  ])("%s in %s is refused: tomorrow, %s, is the last", (date, timeZone, last) => {
    expect(() => told(date, timeZone)).toThrow(
      `${date} is still to come: note it once it happens; the last day is ${last}, tomorrow`,
    );
  });

  test.each(["16.12.2022", "2026-02-30", "tomorrow"])("%s is no date", (date) => {
    expect(() => told(date, "UTC")).toThrow(
      `not a date: "${date}"; write it like 2022-12-16 or 2022-12-16T20:30Z`,
    );
  });
});
