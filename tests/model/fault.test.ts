import { expect, test } from "vitest";
import { FAULTS, type Fault, faultOf } from "../../lib/model/fault.ts";
import { GAP_CAUSES, type GapCause } from "../../lib/model/gap.ts";

const BLAMED: Record<Fault, GapCause[]> = {
  theirs: [
    "unreachable",
    "no-such-host",
    "server-error",
    "gone",
    "malformed",
    "too-large",
    "refused",
    "rate-limited",
    "refused-redirect",
    "not-believed",
  ],
  ours: ["offline", "blocked-address", "stopped", "internal", "not-running", "paused"],
  "switched-off": ["forbidden-by-robots", "switched-off", "limited"],
  "not-offered": ["no-statistics", "not-offered"],
  before: ["not-watching", "source-gap", "not-in-source"],
};

test.each(FAULTS)("to be blamed as %s", (fault) =>
  expect(GAP_CAUSES.filter((cause) => faultOf(cause) === fault).sort()).toEqual(BLAMED[fault].sort()),
);

test("every cause is named once", () => expect(new Set(GAP_CAUSES).size).toBe(GAP_CAUSES.length));
