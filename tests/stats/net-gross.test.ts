import { expect, test } from "vitest";
import type { Series } from "../../lib/model/sample.ts";
import { netAgainstGross } from "../../lib/stats/net-gross.ts";
import { activityOf, day, type Known } from "../fixtures/activity.ts";
import { instant } from "../fixtures/subject-data.ts";

type Users = [time: string, users: number | null][];

const seriesOf = (users: Users): Series => ({
  at: users.map(([time]) => instant(time)),
  value: users.map(([, count]) => count),
  source: users.map(() => "poll"),
  holes: new Map(),
});

/** A week of these sign-ups from 2 November on, beside these readings: gross, net, gone. */
function week(signups: Known[], users: Users) {
  const { gross, net, gone } = netAgainstGross(activityOf("2026-11-02", signups), seriesOf(users), [
    day("2026-11-02"),
    day("2026-11-08"),
  ]);
  const told = (bounds: typeof gone) => (bounds === null ? null : `${bounds.low}..${bounds.high ?? ""}`);
  return [told(gross), net, told(gone)];
}

const ONES: Known[] = [1, 1, 1, 1, 1, 1, 1];
const FROM_MIDNIGHT: Users = [
  ["2026-11-02 00:00", 100],
  ["2026-11-09 00:00", 104],
];

test.each<[string, Known[], Users, ReturnType<typeof week>]>([
  ["who did not stay has left", ONES, FROM_MIDNIGHT, ["7..7", 4, "3..3"]],
  ["bounds of one are bounds of the other", [1, 1, 1, 1, 1, 1, [1, 5]], FROM_MIDNIGHT, ["7..11", 4, "3..7"]],
  ["what nothing bounds stays so", [1, 1, 1, 1, 1, 1, [1, null]], FROM_MIDNIGHT, ["7..", 4, "3.."]],
  [
    "of what nobody knows who signed up, nobody knows who left",
    [null, null, null, null, null, null, null],
    FROM_MIDNIGHT,
    ["0..", 4, null],
  ],
  ["more came than signed up", [0, 0, 0, 1, 0, 0, 0], FROM_MIDNIGHT, ["1..1", 4, "-3..-3"]],
  [
    "a reading within three hours of midnight stands for it",
    ONES,
    [
      ["2026-11-01 21:10", 100],
      ["2026-11-09 02:50", 107],
    ],
    ["7..7", 7, "0..0"],
  ],
  [
    "without one near the end nothing is said",
    ONES,
    [
      ["2026-11-02 00:00", 100],
      ["2026-11-08 20:00", 107],
    ],
    ["7..7", null, null],
  ],
  [
    "a hole is no reading",
    ONES,
    [
      ["2026-11-02 00:00", null],
      ["2026-11-09 00:00", 107],
    ],
    ["7..7", null, null],
  ],
])("%s", (_, signups, users, expected) => {
  expect(week(signups, users)).toEqual(expected);
});
