import type { Hole, Value } from "../model/reading.ts";

/**
 * The one parser through which every number passes before it is stored. Accepts non-negative safe integers, and
 * strings of digits as some old servers send them; all else is `malformed`. `null` and nothing are the `missing` hole.
 */
export function parseCount(value: unknown, missing: Hole): Value {
  if (value === null || value === undefined) return missing;
  const number = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
  // Adding zero makes a plain 0 of -0.
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number + 0 : "malformed";
}
