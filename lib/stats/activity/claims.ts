import { DAY, HOUR } from "../../model/instant.ts";
import { type DayNumber, dayNumber, type ReadAnswer, type Row } from "./rows.ts";

/** What a row says of its counts in the UTC days `from` to `to - 1`. */
export type Claim = { from: DayNumber; to: DayNumber; says: "exactly" | "at most" | "at least"; row: Row };

/** The same claims of windows of which something may have been forgotten. */
export function atLeast(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ says }) => says !== "at most").map((claim) => ({ ...claim, says: "at least" }));
}

/** How many days a window that slides sums up, `either` where that is not known. */
export type Length = 6 | 7 | "either";

/** A row whose window was over when the answer was made, and what it says if it is to be believed. */
export type Told = { row: Row; from: DayNumber; to: DayNumber; claims: (length: Length) => Claim[] };

/** What an answer says: whole windows, oldest first, and what has only begun. */
export type Saying = { told: Told[]; begun: Claim[]; today: DayNumber };

/** So old may what a server keeps be when it is answered, on top of what the headers say. */
const KEPT = 48 * HOUR;

export function sayingOf(answer: ReadAnswer): Saying {
  return answer.calendar ? calendarSaying(answer) : slidingSaying(answer);
}

/** Six days from a week before today on, from two weeks before and so on (seven, should that be mended), and today so far. */
function slidingSaying({ rows }: ReadAnswer): Saying {
  const today = dayNumber(rows[0]?.at ?? 0);
  const isOver = (row: Row) => dayNumber(row.at) <= today - 7;
  return {
    today,
    told: rows.filter(isOver).map(slidingTold).toReversed(),
    begun: rows
      .filter((row) => !isOver(row))
      .map((row) => ({ from: dayNumber(row.at), to: today + 1, says: "at least", row })),
  };
}

function slidingTold(row: Row): Told {
  const from = dayNumber(row.at);
  return {
    row,
    from,
    to: from + 6,
    claims: (length) =>
      length === "either"
        ? [
            { from, to: from + 6, says: "at most", row },
            { from, to: from + 7, says: "at least", row },
          ]
        : [{ from, to: from + length, says: "exactly", row }],
  };
}

/** Weeks from one Monday’s midnight to the next: where that is not UTC’s, days at both ends belong to them in part. */
function calendarSaying({ rows, generatedAt, fetchedAt }: ReadAnswer): Saying {
  const today = dayNumber(fetchedAt);
  const weeks = rows.map((row, index) => weekOf(row, rows[index - 1]));
  const [begun, ...over] = weeks;
  // What was kept for longer than that may have been made at any moment of its newest week.
  const madeAfter = Math.min(generatedAt, fetchedAt) - KEPT;
  const surelyOver = begun && madeAfter < begun.row.at + 7 * DAY ? dayNumber(madeAfter) : -Infinity;
  return {
    today,
    told: over.toReversed().map((week) => ({
      row: week.row,
      from: week.from,
      to: week.to,
      claims: () => claimsOf(week),
    })),
    begun: begun
      ? claimsOf({
          ...begun,
          to: Math.min(begun.to, today + 1),
          innerTo: Math.min(begun.innerTo, surelyOver),
        })
      : [],
  };
}

type Week = { row: Row; from: DayNumber; to: DayNumber; innerFrom: DayNumber; innerTo: DayNumber };

/** `next` is the row after it in time: where clocks change, the week is an hour longer or shorter than seven days. */
function weekOf(row: Row, next: Row | undefined): Week {
  const usual = row.at + 7 * DAY;
  const end = next && Math.abs(next.at - usual) < 2 * HOUR ? next.at : usual;
  const from = dayNumber(row.at);
  return {
    row,
    from,
    to: Math.min(from + 8, Math.ceil(Math.max(end, usual) / DAY)),
    innerFrom: Math.ceil(row.at / DAY),
    innerTo: Math.floor(Math.min(end, usual) / DAY),
  };
}

function claimsOf({ row, from, to, innerFrom, innerTo }: Week): Claim[] {
  const claims: Claim[] = [];
  if (to > from) claims.push({ from, to, says: "at least", row });
  if (innerTo > innerFrom) claims.push({ from: innerFrom, to: innerTo, says: "at most", row });
  return claims;
}
