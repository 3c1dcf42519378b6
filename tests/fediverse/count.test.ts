import { describe, expect, test } from "vitest";
import { parseCount } from "../../lib/fediverse/count.ts";
import { parseJson } from "../../lib/fediverse/json.ts";

/** As it stands in an answer: hand-made, for no server was recorded at these. */
const counted = (literal: string) => parseCount(parseJson(literal), "not-offered");

describe("a count", () => {
  test.each([
    ["0", 0],
    ["-0", 0],
    ["838", 838],
    ["12.0", 12],
    ["1e3", 1000],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ['"12"', 12],
    ['"0012"', 12],
    ['"9007199254740991"', Number.MAX_SAFE_INTEGER],
  ])("%s is %d", (literal, value) => expect(counted(literal)).toBe(value));

  test.each(["null"])("%s is missing, for the caller's reason", (literal) =>
    expect(counted(literal)).toBe("not-offered"),
  );

  test.each([
    "-1",
    "-290",
    "1.5",
    "1e999",
    "-1e999",
    "9007199254740992",
    "9007199254740993",
    "1e21",
    "true",
    "false",
    "[]",
    "[12]",
    "{}",
    '{"all":3,"direct":1}',
    '""',
    '"-1"',
    '"+12"',
    '"1.5"',
    '"1e3"',
    '"0x10"',
    '" 12"',
    '"12 "',
    '"1,200"',
    '"١٢"',
    '"9007199254740993"',
    '"99999999999999999999"',
    '"many"',
  ])("%s is malformed", (literal) => expect(counted(literal)).toBe("malformed"));

  test("nothing at all is missing", () => expect(parseCount(undefined, "switched-off")).toBe("switched-off"));
});
