import { describe, expect, test } from "vitest";
import type { Cause } from "../../lib/model/attempt.ts";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import type { PollRun } from "../../lib/model/poll-run.ts";
import { accountForSlots, endsWithin, failuresIn, type Stretch } from "../../lib/stats/polls.ts";
import { moment } from "./given.ts";

const QUARTER = 15 * MINUTE;
const START = moment("2026-03-01 00:00");

/** Runs as a line of words: `8` polls in time, `2:unreachable`, `1:late`, `1:gone+5h` five hours after the one before. */
function runs(words: string, step = QUARTER): PollRun[] {
  let at = START - step;
  return words.split(" ").map((word) => {
    const [, polls = "1", end, wait] = /^(\d+)(?::([\w-]+?))?(?:\+(\d+)h)?$/.exec(word) ?? [];
    const own = wait ? Number(wait) * HOUR : step;
    const from = at + own;
    at += Number(polls) * own;
    const cause = end && end !== "late" ? (end as Cause) : null;
    return { from, to: at, polls: Number(polls), step: own, cause, late: end === "late" };
  });
}

const told = (stretches: Stretch[]) =>
  stretches.map(({ slots, asked, end }) => `${slots} ${end}${asked < slots ? `, ${asked} asked` : ""}`);

function account(of: PollRun[], { after = 0, pollSeconds = 900, paused = false } = {}) {
  return accountForSlots(of, { pollSeconds, now: (of.at(-1)?.to ?? START) + after, paused });
}

describe("every slot is accounted for", () => {
  test.each<[string, string, string[]]>([
    ["as it was polled", "8 1:late 2:unreachable 4", ["8 in-time", "1 late", "2 unreachable", "4 in-time"]],
    ["missed by us", "8 1+2h 8", ["8 in-time", "7 not-running, 0 asked", "1 in-time", "8 in-time"]],
    [
      "left in peace since the server was dead",
      "8 1:unreachable 1:unreachable+2h 1+3h",
      [
        "8 in-time",
        "1 unreachable",
        "7 unreachable, 0 asked",
        "1 unreachable",
        "11 unreachable, 0 asked",
        "1 in-time",
      ],
    ],
    [
      "but no longer than such a pause lasts",
      "4 1:unreachable 1+30h",
      ["4 in-time", "1 unreachable", "93 unreachable, 0 asked", "26 not-running, 0 asked", "1 in-time"],
    ],
    [
      "the word that it is gone outlives another silence",
      "4 1:gone 1:unreachable+1h 1+30h 1+1h",
      [
        "4 in-time",
        "1 gone",
        "3 gone, 0 asked",
        "1 unreachable",
        "93 unreachable, 0 asked",
        "26 gone, 0 asked",
        "1 in-time",
        "3 not-running, 0 asked",
        "1 in-time",
      ],
    ],
    [
      "a server that asked us to wait is no dead one",
      "4 1:rate-limited 1+1h",
      ["4 in-time", "1 rate-limited", "3 not-running, 0 asked", "1 in-time"],
    ],
  ])("%s", (_, words, expected) => {
    expect(told(account(runs(words)))).toEqual(expected);
  });

  test.each<[string, string, number, boolean, string[]]>([
    ["the present slot is not over", "4", 29 * MINUTE, false, ["4 in-time"]],
    ["nobody asks any more", "4", 2 * HOUR + MINUTE, false, ["4 in-time", "7 not-running, 0 asked"]],
    ["we were told not to", "4", 2 * HOUR + MINUTE, true, ["4 in-time", "7 paused, 0 asked"]],
    [
      "it is gone for good",
      "4 1:gone",
      40 * DAY + MINUTE,
      false,
      ["4 in-time", "1 gone", "3839 gone, 0 asked"],
    ],
  ])("up to now: %s", (_, words, after, paused, expected) => {
    expect(told(account(runs(words), { after, paused }))).toEqual(expected);
  });

  test("a slower schedule of the past missed nothing", () => {
    const hourly = runs("20 1:rate-limited 30", HOUR);
    const [first] = hourly;
    const since = hourly.at(-1)?.to ?? START;
    const quarters = [
      { from: since + QUARTER, to: since + 10 * QUARTER, polls: 10, step: QUARTER, cause: null, late: false },
    ];
    expect(
      told(account([...(first ? [{ ...first, step: null }] : []), ...hourly.slice(1), ...quarters])),
    ).toEqual(["20 in-time", "1 rate-limited", "30 in-time", "10 in-time"]);
  });

  test("nothing was due before the first poll", () => {
    expect(account([])).toEqual([]);
  });
});

describe("in cells of time", () => {
  test("each slot counts where it begins, once", () => {
    const stretches = account(runs("8 1:late 2:unreachable 5 1+2h"));
    const edges = Array.from({ length: 7 }, (_, hour) => START + hour * HOUR);
    expect(endsWithin(stretches, edges).map((ends) => Object.fromEntries(ends))).toEqual([
      { "in-time": 4 },
      { "in-time": 4 },
      { late: 1, unreachable: 2, "in-time": 1 },
      { "in-time": 4 },
      { "not-running": 4 },
      { "not-running": 3, "in-time": 1 },
    ]);
  });
});

describe("failures", () => {
  test("of one cause in a row are one, a sample between them parts them", () => {
    const stretches = account(runs("4 2:unreachable 1:unreachable+2h 1:server-error 3 1:server-error"));
    expect(told(failuresIn(stretches, START))).toEqual([
      "10 unreachable, 3 asked",
      "1 server-error",
      "1 server-error",
    ]);
    expect(told(failuresIn(stretches, START + 3.5 * HOUR))).toEqual(["1 server-error", "1 server-error"]);
  });
});
