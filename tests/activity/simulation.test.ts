import { expect, test } from "vitest";
import type { ActivityDoubtKind, Bounds } from "../../lib/model/activity.ts";
import { daysBetween, parseDay } from "../../lib/model/calendar.ts";
import { reconstructActivity } from "../../lib/stats/activity/reconstruct.ts";
import { caseOf, type Kind } from "./cases.ts";
import { randomOf } from "./server.ts";

const CASES = 10_000;
const EPOCH = parseDay("1970-01-01");

/** These servers are odd, but none of them lies: of each only this is in doubt, and rows that hold nothing. */
const DOUBTED: Partial<Record<Kind, ActivityDoubtKind>> = {
  "six days, emptied": "emptied",
  "calendar, emptied": "emptied",
  "six, then seven days": "length",
  "calendar, then six days": "method",
};

/** Where bounds do not hold what happened, as a line of text. */
function wrongIn(seed: number): string[] {
  const { answers, launched, truth, kind } = caseOf(seed);
  const found = reconstructActivity(answers, launched);
  const wrong: string[] = [];
  const check = (what: string, said: Bounds, count: number) => {
    const { low, high } = said;
    const isRight = Number.isInteger(low) && low >= 0 && low <= count && (high === null || high >= count);
    if (!isRight) wrong.push(`${seed} (${kind}) ${what}: ${count} is not within ${JSON.stringify(said)}`);
  };
  for (const doubt of found.doubts) {
    if (doubt.kind !== "silent" && doubt.kind !== DOUBTED[kind])
      wrong.push(`${seed} (${kind}) ${doubt.kind}`);
  }
  const days = found.days.map((day) => ({ ...day, index: daysBetween(EPOCH, day.day) - truth.first }));
  for (const count of ["signups", "posts"] as const) {
    for (const day of days) check(`${count} on ${day.day}`, day[count], truth[count][day.index] ?? 0);
    const random = randomOf(seed);
    for (let i = 0; i < 4 && days.length > 0; i++) {
      const from = Math.floor(random() * days.length);
      const to = Math.min(days.length - 1, from + Math.floor(random() ** 2 * 30));
      const [first, last] = [days[from], days[to]];
      if (!first || !last) continue;
      const sum = truth[count].slice(first.index, last.index + 1).reduce((total, each) => total + each, 0);
      check(`${count} from ${first.day} to ${last.day}`, found.between(count, first.day, last.day), sum);
    }
  }
  return wrong;
}

test(`of ${CASES} servers, what happened is within the bounds on every day and over any days`, () => {
  const wrong: string[] = [];
  for (let seed = 0; seed < CASES && wrong.length < 20; seed++) wrong.push(...wrongIn(seed));
  expect(wrong).toEqual([]);
});
