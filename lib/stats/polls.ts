import { type Cause, pauseAfter } from "../model/attempt.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import type { PollRun } from "../model/poll-run.ts";

/** What became of a slot: a sample in time or late, a named cause, or nobody asked. */
export type SlotEnd = "in-time" | "late" | SlotFailure;
export type SlotFailure = Cause | "not-running" | "paused";

/** Slots in a row, evenly spaced, that came to the same end. `asked`: how many of them had a poll of their own. */
export type Stretch = { from: Instant; to: Instant; slots: number; asked: number; end: SlotEnd };

export type PollContext = { pollSeconds: number; now: Instant; paused: boolean };

/** A step between polls that is met so often in a row was the schedule then, whatever it is now. */
const A_SCHEDULE = 3;

/**
 * Accounts for every slot from the first run to now: each has a poll of its own, lies in the pause that a dead server is
 * given (then it has that server's cause), or was missed, by us or by our operator's wish. A slot is missed only once it
 * and the one after it are over.
 */
export function accountForSlots(runs: readonly PollRun[], context: PollContext): Stretch[] {
  const interval = context.pollSeconds * SECOND;
  const stretches: Stretch[] = [];
  let isGone = false;

  function fill(after: Instant, before: Instant, cause: Cause | null, rest: SlotEnd | null): void {
    const missing = Math.ceil((before - after) / interval) - 1;
    const covered = Math.min(missing, Math.ceil(pauseAfter(cause) / interval) - 1);
    const add = (first: number, slots: number, end: SlotEnd | null) => {
      if (slots <= 0 || end === null) return;
      const from = after + first * interval;
      stretches.push({ from, to: from + (slots - 1) * interval, slots, asked: 0, end });
    };
    add(1, covered, cause);
    // That it is gone accounts for every slot until it is read again, whatever else was met since.
    const end = rest === "not-running" && isGone ? "gone" : rest;
    add(1 + Math.max(0, covered), missing - Math.max(0, covered), end);
  }

  for (const [index, run] of runs.entries()) {
    const { from, to, polls, step, cause } = run;
    const end = cause ?? (run.late ? "late" : "in-time");
    const isRegular = step === null || step <= interval;
    const missed = isRegular || isSchedule(runs, index) ? null : "not-running";
    const before = index > 0 ? (runs[index - 1]?.cause ?? null) : null;
    isGone = before === "gone" || (isGone && before !== null);
    if (isRegular || (missed === null && pauseAfter(cause) === 0)) {
      stretches.push({ from, to, slots: polls, asked: polls, end });
      continue;
    }
    for (let poll = 0, at = from; poll < polls; poll++, at += step) {
      fill(at - step, at, poll === 0 ? before : cause, missed);
      stretches.push({ from: at, to: at, slots: 1, asked: 1, end });
    }
  }
  const last = runs.at(-1);
  if (last && context.now - last.to > 2 * interval) {
    isGone &&= last.cause !== null;
    const over = last.to + Math.floor((context.now - last.to) / interval) * interval;
    fill(last.to, over, last.cause, context.paused ? "paused" : "not-running");
  }
  return stretches;
}

function isSchedule(runs: readonly PollRun[], index: number): boolean {
  const step = runs[index]?.step;
  let [first, last] = [index, index];
  while (runs[first - 1]?.step === step && first > 0) first--;
  while (last + 1 < runs.length && runs[last + 1]?.step === step) last++;
  const polls = runs.slice(first, last + 1).reduce((sum, run) => sum + run.polls, 0);
  return polls >= A_SCHEDULE;
}

/** How many slots came to which end. */
export type Ends = Map<SlotEnd, number>;

/** The ends of the slots from each boundary up to, not including, the next one: one fewer than there are boundaries. */
export function endsWithin(stretches: readonly Stretch[], boundaries: readonly Instant[]): Ends[] {
  const cells = boundaries.slice(1).map((): Ends => new Map());
  for (const stretch of stretches) {
    const { from, slots, end } = stretch;
    const step = slots > 1 ? (stretch.to - from) / (slots - 1) : 1;
    const before = (at: Instant) => Math.min(slots, Math.max(0, Math.ceil((at - from) / step)));
    for (const [index, cell] of cells.entries()) {
      const count = before(boundaries[index + 1] ?? 0) - before(boundaries[index] ?? 0);
      if (count > 0) cell.set(end, (cell.get(end) ?? 0) + count);
    }
  }
  return cells;
}

export type FailedStretch = Stretch & { end: SlotFailure };

/** The failures since a moment, by time; those of the same cause are one where no sample lies between them. */
export function failuresIn(stretches: readonly Stretch[], from: Instant): FailedStretch[] {
  const failures: FailedStretch[] = [];
  let isParted = true;
  for (const { end, ...stretch } of stretches) {
    if (end === "in-time" || end === "late") {
      isParted = true;
      continue;
    }
    if (stretch.to < from) continue;
    const last = failures.at(-1);
    if (last?.end === end && !isParted) {
      last.to = stretch.to;
      last.slots += stretch.slots;
      last.asked += stretch.asked;
    } else {
      failures.push({ ...stretch, end });
    }
    isParted = false;
  }
  return failures;
}
