import type { ActivityDoubtKind, WindowKind } from "../../model/activity.ts";
import type { Length, Told } from "./claims.ts";
import { type Doubted, spanOf } from "./doubts.ts";
import type { Ledger } from "./ledger.ts";
import { createLengths } from "./lengths.ts";
import { type Look, lookAt } from "./look.ts";
import { type DayNumber, dayNumber, type ReadAnswer } from "./rows.ts";

/** The newest answer that is believed, how its windows are made, and those that tell nothing. */
export type Newest = { answer: ReadAnswer; kind: WindowKind; empty: readonly Told[] };

const KINDS = { 6: "six-days", 7: "seven-days", either: "six-or-seven" } as const;

const WEEK = 7;

/** The first Monday after a day. */
const mondayAfter = (day: DayNumber) => day + WEEK - ((((day - 4) % 7) + 7) % 7);

/**
 * Takes the answers one after the other, oldest first, and keeps in the ledger what is to be believed of them. Of one that
 * cannot be true together with those before, the next one tells what it is: a stray, which is left out, or the first after
 * something happened, from which on nothing is put together with days before.
 */
export function judgeAnswers(
  answers: readonly ReadAnswer[],
  launched: DayNumber | null,
  ledger: Ledger,
): { doubted: Doubted[]; newest: Newest | null } {
  const doubted: Doubted[] = [];
  let newest: Newest | null = null;
  let lengths = createLengths(ledger);
  let begin: { from: DayNumber; why: ActivityDoubtKind } = { from: -Infinity, why: "contradiction" };

  const emptied = { times: 0, until: -Infinity };

  function doubt(
    kind: ActivityDoubtKind,
    index: number,
    windows: readonly { from: DayNumber; to: DayNumber }[],
    cause?: number,
  ) {
    const span = spanOf(windows);
    const generatedAt = answers[index]?.generatedAt ?? 0;
    if (span)
      doubted.push({ kind, answer: index, generatedAt, ...span, ...(cause !== undefined && { cause }) });
  }

  const look = (answer: ReadAnswer) => lookAt(answer, begin.from, launched);

  function possible({ calendar }: ReadAnswer, { claims }: Look): Length | null {
    if (calendar) return ledger.allows(claims(7)) ? 7 : null;
    return lengths.possible(claims);
  }

  const isChange = (length: Length | null) => length === 7 && lengths.shown(6) && !lengths.shown(7);

  function isStray(answer: ReadAnswer, length: Length | null, next: ReadAnswer | undefined): boolean {
    if (length !== null && !isChange(length)) return false;
    if (!next || next.calendar !== answer.calendar) return length === null;
    const after = possible(next, look(next));
    return length === null ? after !== null && !isChange(after) : after === 6;
  }

  function beginAnew(from: DayNumber, why: ActivityDoubtKind): void {
    lengths.settle();
    lengths = createLengths(ledger);
    begin = { from, why };
  }

  function keep(answer: ReadAnswer, { claims, empty }: Look, length: Length): void {
    if (answer.calendar) ledger.keep(claims(7));
    else lengths.keep(claims, length);
    newest = { answer, kind: answer.calendar ? "calendar-week" : KINDS[length], empty };
  }

  /** Windows known to have held more have been forgotten; those that hold nothing after them belong to it. */
  function tellFaint(index: number, { faint, atMost, empty }: Look): void {
    const end = faint.at(-1)?.to ?? -Infinity;
    const isLess = !ledger.allows(atMost);
    // What was forgotten in the middle of a window ends within a week: a later one is of another time.
    if (isLess && end > emptied.until + WEEK) emptied.times += 1;
    if (isLess) emptied.until = Math.max(emptied.until, end);
    const newestEmpty = empty.at(-1);
    if (isLess || (newestEmpty && newestEmpty.to <= emptied.until))
      doubt("emptied", index, faint, emptied.times);
    else doubt("silent", index, empty);
  }

  for (const [index, answer] of answers.entries()) {
    const today = dayNumber(answer.generatedAt);
    const [before, next] = [answers[index - 1], answers[index + 1]];
    if (answer.leftOut > 0) doubt("implausible", index, [{ from: today, to: today + 1 }]);
    if (before && before.calendar !== answer.calendar) beginAnew(mondayAfter(today), "method");
    let seen = look(answer);
    let length = possible(answer, seen);
    if (isStray(answer, length, next)) {
      doubt("contradiction", index, seen.told);
      continue;
    }
    if (length === null && before) {
      beginAnew(dayNumber(before.generatedAt) + 1, "contradiction");
      seen = look(answer);
      length = possible(answer, seen);
    }
    doubt(begin.why, index, seen.before);
    if (length === null) {
      doubt("contradiction", index, seen.told);
      continue;
    }
    tellFaint(index, seen);
    if (isChange(length)) {
      doubt("length", index, [{ from: dayNumber(before?.generatedAt ?? 0), to: today + 1 }]);
      // One answer alone does not prove it.
      if (!next) length = "either";
    }
    keep(answer, seen, length);
  }
  lengths.settle();
  return { doubted, newest };
}
