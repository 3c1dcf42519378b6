import type { ActivityDoubt, ActivityDoubtKind } from "../../model/activity.ts";
import { dayOf } from "../../model/calendar.ts";
import { DAY, type Instant } from "../../model/instant.ts";
import type { DayNumber } from "./rows.ts";

/**
 * A doubt about the answer of this number: about rows that tell of days `from` to `to - 1`. Those of one cause are one; where none
 * is named, those about answers in a row.
 */
export type Doubted = {
  kind: ActivityDoubtKind;
  cause?: number;
  answer: number;
  generatedAt: Instant;
  from: DayNumber;
  to: DayNumber;
};

/** Days from the first of some windows to the end of the last; `null` without any. */
export function spanOf(windows: readonly { from: DayNumber; to: DayNumber }[]) {
  if (windows.length === 0) return null;
  return {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  };
}

export const nameOfDay = (day: DayNumber) => dayOf(day * DAY, "UTC");

export function gatherDoubts(doubted: readonly Doubted[]): ActivityDoubt[] {
  const gathered: (ActivityDoubt & { last: number; cause: number | undefined })[] = [];
  for (const { kind, cause, answer, generatedAt, from, to } of doubted) {
    const same = gathered.findLast(
      (doubt) =>
        doubt.kind === kind && doubt.cause === cause && (cause !== undefined || doubt.last >= answer - 1),
    );
    const [first, end] = [nameOfDay(from), nameOfDay(to - 1)];
    if (!same) {
      gathered.push({
        kind,
        from: first,
        to: end,
        answers: 1,
        since: generatedAt,
        until: generatedAt,
        last: answer,
        cause,
      });
      continue;
    }
    if (same.last !== answer) same.answers += 1;
    same.last = answer;
    same.until = generatedAt;
    if (first < same.from) same.from = first;
    if (end > same.to) same.to = end;
  }
  return gathered
    .toSorted((a, b) => a.since - b.since)
    .map(({ last: _last, cause: _cause, ...doubt }) => doubt);
}
