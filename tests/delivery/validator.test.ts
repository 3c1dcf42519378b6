import { expect, test } from "vitest";
import { entityTag, fingerprintOf, isKnown } from "../../lib/delivery/validator.ts";

const mark = fingerprintOf(Buffer.from("838"));

test.each([
  [undefined, false],
  ["", false],
  ["*", true],
  [entityTag(mark, "identity"), true],
  [entityTag(mark, "br"), true],
  [`W/${entityTag(mark, "gzip")}`, true],
  [`"other", ${entityTag(mark, "br")}`, true],
  ['"other"', false],
  [mark, false],
])("If-None-Match: %s → %s", (header, expected) => {
  expect(isKnown(header, mark)).toBe(expected);
});

test("each encoding has a tag of its own", () => {
  expect(new Set([entityTag(mark, "identity"), entityTag(mark, "br"), entityTag(mark, "gzip")]).size).toBe(3);
});
