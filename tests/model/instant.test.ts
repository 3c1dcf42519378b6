import { describe, expect, test } from "vitest";
import { formatInstant, parseInstant, wholeSecond } from "../../lib/model/instant.ts";

const written = (text: string) => {
  const at = parseInstant(text);
  return at === null ? null : formatInstant(at);
};

describe("a moment", () => {
  test.each([
    ["2022-12-19T03:19:00Z", "2022-12-19T03:19:00Z"],
    ["2022-12-19t03:19:07z", "2022-12-19T03:19:07Z"],
    ["2022-12-19T03:19:00.999Z", "2022-12-19T03:19:00Z"],
    ["2022-12-19T03:19:00,5Z", "2022-12-19T03:19:00Z"],
    ["2022-12-19 03:19", "2022-12-19T03:19:00Z"],
    ["2022-12-19 03:19:00 UTC", "2022-12-19T03:19:00Z"],
    [" 2022-12-19 ", "2022-12-19T00:00:00Z"],
    ["2022-12-19T01:19+02:00", "2022-12-18T23:19:00Z"],
    ["2022-12-19T03:19:00-0530", "2022-12-19T08:49:00Z"],
    ["2024-02-29", "2024-02-29T00:00:00Z"],
    ["1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"],
  ])("%j is %s, wherever it is read", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    "",
    "now",
    "1671419940",
    "19.12.2022",
    "2022-12",
    "2022-12-19T03",
    "2023-02-29",
    "2022-02-30T10:00Z",
    "2022-13-01",
    "2022-00-10",
    "2022-01-00",
    "2022-12-19T25:00",
    "2022-12-19T03:60",
    "2022-12-19T03:19:00+25:00",
    "2022-12-19T03:19:00Z tail",
  ])("%j is none", (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  test("is a whole second, before 1970 too", () => {
    expect(wholeSecond(1999)).toBe(1000);
    expect(wholeSecond(-1)).toBe(-1000);
  });
});
