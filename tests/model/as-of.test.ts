import { expect, test } from "vitest";
import { formatAsOf, parseAsOf } from "../../lib/model/as-of.ts";

test.each([
  ["2022-12-19", "2022-12-19"],
  ["2022-12-19T03:19:00Z", "2022-12-19T03:19:00Z"],
  ["2022-12-19T05:19+02:00", "2022-12-19T03:19:00Z"],
  ["2022-02-30", null],
  ["19.12.2022", null],
  ["yesterday", null],
  ["", null],
])("%j is %j", (text, told) => {
  const asOf = parseAsOf(text);
  expect(asOf && formatAsOf(asOf)).toBe(told);
});
