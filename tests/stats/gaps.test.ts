import { describe, expect, test } from "vitest";
import type { Cause } from "../../lib/model/attempt.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../../lib/model/instant.ts";
import type { Series } from "../../lib/model/sample.ts";
import { findGaps, type GapContext } from "../../lib/stats/gaps.ts";
import { estSocial, every, failed, hasHistory, joined, moment, series, written } from "./given.ts";

const QUARTER = 15 * MINUTE;

function gaps(of: Series, { now = of.at.at(-1) as Instant, ...context }: Partial<GapContext> = {}) {
  return findGaps(of, { attempts: [], pollSeconds: 900, ...context, now }).map(
    ({ from, to, cause, open }) =>
      `${written(from)} to ${written(to)?.slice(11)} ${cause}${open ? ", open" : ""}`,
  );
}

/** Polls every 15 minutes from midnight, with the given words after ten quiet ones. */
function polled(words: string): Series {
  return every(QUARTER, "2026-03-01 00:00", `1 1 1 1 1 1 1 1 1 1 ${words}`);
}

describe("a gap between readings", () => {
  test.each<[string, string, string[]]>([
    ["no missed poll", "1 1 1 1 1 1 1", []],
    ["one missed poll is noise", "1 . 1 1 1 1 1 1", []],
    ["two missed polls", "1 . . 1 1 1 1 1 1", ["2026-03-01 02:30 to 03:15 not-running"]],
    ["a malformed answer", "1 ? 1 1 1 1", ["2026-03-01 02:30 to 03:00 malformed"]],
    ["a run of them is one gap", "1 ? ? ? 1 1", ["2026-03-01 02:30 to 03:30 malformed"]],
    [
      "a run that meets a silence is two, each with its cause",
      "1 . . . ? ? 1 1 1 1 1 1",
      ["2026-03-01 02:30 to 03:30 not-running", "2026-03-01 03:30 to 04:00 malformed"],
    ],
    [
      "and the other way round",
      "1 ? ? . . . 1 1 1 1 1 1",
      ["2026-03-01 02:30 to 03:00 malformed", "2026-03-01 03:00 to 04:00 not-running"],
    ],
    [
      "two silences close to each other and to the end",
      "1 . . . . 1 . . . . 1",
      ["2026-03-01 02:30 to 03:45 not-running", "2026-03-01 03:45 to 05:00 not-running"],
    ],
  ])("%s", (_, words, expected) => {
    expect(gaps(polled(words))).toEqual(expected);
  });

  test("holes before the first reading are told from the first row on", () => {
    expect(gaps(every(QUARTER, "2026-03-01 00:00", "? ? 1 1 1"))).toEqual([
      "2026-03-01 00:00 to 00:30 malformed",
    ]);
  });

  test("two readings alone: polls know their interval, imported points have none", () => {
    const twoDays = [
      ["2026-03-01", 1],
      ["2026-03-02", 1],
    ] as const;
    expect(gaps(series(twoDays))).toEqual(["2026-03-01 00:00 to 00:00 not-running"]);
    expect(gaps(series(twoDays, "import:a"))).toEqual([]);
    expect(gaps(series([]))).toEqual([]);
  });
});

describe("the cadence around a spacing", () => {
  const daily = every(DAY, "2026-02-01 00:00", "1 1 1 1 1 1 1 1 1 1 1 1 1 1", "import:a");

  test("the seam between a daily import and polls is no gap", () => {
    const polls = every(QUARTER, "2026-02-15 10:00", "1 1 1 1 1 1 1 1");
    expect(gaps(joined(daily, polls))).toEqual([]);
  });

  test("a seam of a month is", () => {
    const polls = every(QUARTER, "2026-03-15 10:00", "1 1 1 1 1 1 1 1");
    expect(gaps(joined(daily, polls))).toEqual(["2026-02-14 00:00 to 10:00 not-running"]);
    expect(gaps(joined(daily, polls), { firstPoll: moment("2026-03-15 10:00") })).toEqual([
      "2026-02-14 00:00 to 10:00 not-watching",
    ]);
  });

  test("soon after the seam an hour without polls is a gap, whatever the import's cadence", () => {
    const polls = every(QUARTER, "2026-02-15 10:00", "1 1 . . . 1 1 1 1 1 1 1");
    expect(gaps(joined(daily, polls))).toEqual(["2026-02-15 10:15 to 11:15 not-running"]);
  });

  test("a missing week in an import is the source's", () => {
    const later = every(DAY, "2026-02-22 00:00", "1 1 1 1 1 1 1", "import:a");
    expect(gaps(joined(daily, later))).toEqual(["2026-02-14 00:00 to 00:00 source-gap"]);
  });

  test("a slower schedule that has just begun is no gap", () => {
    const hourly = every(HOUR, "2026-03-01 04:00", "1 1 1");
    expect(gaps(joined(polled("1 1 1 1 1"), hourly), { pollSeconds: 3600 })).toEqual([]);
    expect(gaps(joined(polled("1 1 1 1 1"), hourly), { pollSeconds: 900 })).toHaveLength(2);
  });
});

describe("the cause of a gap", () => {
  const silent = polled("1 . . . . 1 1 1 1 1 1");

  test("is the most frequent cause of the polls that failed in it", () => {
    const attempts = [
      failed("2026-03-01 02:30", "internal"),
      failed("2026-03-01 02:45", "no-such-host"),
      failed("2026-03-01 03:00", "server-error"),
      failed("2026-03-01 03:15", "server-error"),
      failed("2026-03-01 03:45", "internal"),
    ];
    expect(gaps(silent, { attempts })).toEqual(["2026-03-01 02:30 to 03:45 server-error"]);
  });

  test.each<[string, Cause[], string[]]>([
    [
      "all are told, the most frequent first",
      ["offline", "gone", "offline", "internal"],
      ["2 offline", "1 gone", "1 internal"],
    ],
    [
      "a server that is gone in the end is gone",
      ["unreachable", "unreachable", "gone"],
      ["1 gone", "2 unreachable"],
    ],
    ["where none was asked, none is counted", [], ["null not-running"]],
  ])("%s", (_, words, expected) => {
    const attempts = words.map((cause, i) => failed(moment("2026-03-01 02:45") + i * QUARTER, cause));
    const [gap] = findGaps(silent, { attempts, pollSeconds: 900, now: moment("2026-03-01 04:00") });
    expect(gap?.causes.map(({ cause, count }) => `${count} ${cause}`)).toEqual(expected);
    expect(gap?.cause).toBe(expected[0]?.split(" ")[1]);
  });

  test("two failed polls are a gap even where so many fail that the cadence is slow", () => {
    const flaky = every(45 * MINUTE, "2026-03-01 00:00", "1 1 1 1 1 1 1 1 1 1 1 1");
    const slots = [15, 30, 60].map((minutes) => moment("2026-03-01 00:00") + minutes * MINUTE);
    const attempts = slots.map((slot) => failed(slot, "rate-limited"));
    expect(gaps(flaky, { attempts })).toEqual(["2026-03-01 00:00 to 00:45 rate-limited"]);
  });

  test("polls that failed while an import knows better make no gap", () => {
    const daily = every(DAY, "2026-02-01 00:00", "1 1 1 1 1 1 1 1", "import:a");
    const attempts = [1, 2, 3].map((hour) => failed(moment("2026-02-03 00:00") + hour * HOUR, "offline"));
    expect(gaps(daily, { attempts })).toEqual([]);
  });
});

describe("an open gap", () => {
  const quiet = polled("1");

  test.each<[string, string[]]>([
    ["2026-03-01 02:31", []],
    ["2026-03-01 03:00", []],
    ["2026-03-01 03:07", []],
    ["2026-03-01 03:08", ["2026-03-01 02:30 to 03:08 not-running, open"]],
  ])("at %s, the newest reading being of 02:30", (now, expected) => {
    expect(gaps(quiet, { now: moment(now) })).toEqual(expected);
  });

  test("opens with the second failed poll, and has its cause", () => {
    const attempts = [failed("2026-03-01 02:45", "gone"), failed("2026-03-01 03:00", "gone")];
    const now = moment("2026-03-01 03:01");
    expect(gaps(quiet, { attempts: attempts.slice(0, 1), now })).toEqual([]);
    expect(gaps(quiet, { attempts, now })).toEqual(["2026-03-01 02:30 to 03:01 gone, open"]);
  });

  test("is our operator's wish where nothing is to be asked", () => {
    const attempts = [failed("2026-03-01 02:45", "unreachable")];
    const now = moment("2026-03-01 09:00");
    expect(gaps(quiet, { attempts, now, paused: true })).toEqual(["2026-03-01 02:30 to 09:00 paused, open"]);
  });

  test("holes up to now are one, up to now", () => {
    expect(gaps(polled("1 ? ?"), { now: moment("2026-03-01 03:05") })).toEqual([
      "2026-03-01 02:30 to 03:05 malformed, open",
    ]);
    expect(gaps(polled("1 ? ?"), { now: moment("2026-03-01 09:00") })).toEqual([
      "2026-03-01 02:30 to 03:00 malformed",
      "2026-03-01 03:00 to 09:00 not-running, open",
    ]);
  });

  test("a metric never told is one open gap", () => {
    expect(gaps(every(QUARTER, "2026-03-01", "? ? ?"), { now: moment("2026-03-01 00:31") })).toEqual([
      "2026-03-01 00:00 to 00:31 malformed, open",
    ]);
  });

  test("after a daily import nothing is missed for two days and a half", () => {
    const daily = every(DAY, "2026-02-01 00:00", "1 1 1 1 1 1 1 1", "import:a");
    expect(gaps(daily, { now: moment("2026-02-10 11:00") })).toEqual([]);
    expect(gaps(daily, { now: moment("2026-02-10 13:00") })).toEqual([
      "2026-02-08 00:00 to 13:00 not-running, open",
    ]);
  });
});

describe.skipIf(!hasHistory)("est.social's first weeks, every three hours", () => {
  // The next longest spacings, 6.2, 5.9 and 4.6 hours, are one missed run each or the nightly drift of the schedule.
  test("have two gaps: 7.9 and 16.2 hours", () => {
    expect(gaps(estSocial("users"))).toEqual([
      "2022-12-16 01:26 to 09:17 source-gap",
      "2022-12-19 09:18 to 01:28 source-gap",
    ]);
  });
});
