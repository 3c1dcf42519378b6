import { describe, expect, test } from "vitest";
import { fieldOf, parseJson } from "../../lib/fediverse/json.ts";

describe("JSON of others", () => {
  test.each([
    ["a byte order mark before it", '\uFEFF{"a":1}', { a: 1 }],
    ["brackets within a string", `{"a":"${"[".repeat(100)}"}`, { a: "[".repeat(100) }],
    ["quotes within a string", `{"a":"\\"${"[".repeat(100)}"}`, { a: `"${"[".repeat(100)}` }],
    ["many beside each other", `[${Array(100).fill("[]").join()}]`, Array(100).fill([])],
  ])("%s is read", (_case, body, value) => expect(parseJson(body)).toEqual(value));

  test("64 levels are read, 65 are not", () => {
    expect(parseJson("[".repeat(64) + "]".repeat(64))).toBeDefined();
    expect(parseJson("[".repeat(65) + "]".repeat(65))).toBeUndefined();
  });

  test("100,000 values are read, one more is not", () => {
    expect(parseJson(`[${"0,".repeat(99_999)}0]`)).toHaveLength(100_000);
    expect(parseJson(`[${"0,".repeat(100_000)}0]`)).toBeUndefined();
    expect(parseJson(`["${"0,".repeat(100_000)}"]`)).toBeDefined();
  });

  test.each([
    ["a million levels", "[".repeat(1_000_000)],
    ["a truncated answer", '{"stats":{"user_count":12'],
    ["a page", "<!doctype html>"],
    ["nothing", ""],
    ["words", "Too many requests"],
    ["compressed bytes", "\u001f\u008b\u0008"],
    ["a comma too many", '{"a":1,}'],
  ])("%s is not", (_case, body) => expect(parseJson(body)).toBeUndefined());
});

describe("a field", () => {
  test.each([
    [{ stats: { user_count: 1 } }, 1],
    [{ stats: { userCount: 1 } }, 1],
    [{ stats: [] }, undefined],
    [{ stats: null }, undefined],
    [{ stats: "user_count" }, undefined],
    [null, undefined],
    [[], undefined],
    [JSON.parse('{"stats":{"__proto__":{"user_count":1}}}'), undefined],
  ])("in %j is %s", (value, found) => expect(fieldOf(value, "stats", "user_count")).toBe(found));

  test("that every object inherits is not one of its own", () =>
    expect(fieldOf({}, "constructor")).toBeUndefined());
});
