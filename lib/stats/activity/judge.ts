import type { WindowKind } from "../../model/activity.ts";
import { type Claim, type Length, sayingOf, type Told } from "./claims.ts";
import type { Doubted } from "./doubts.ts";
import type { Ledger } from "./ledger.ts";
import { type DayNumber, dayNumber, type ReadAnswer } from "./rows.ts";

/** An answer whose windows may be of six days or of seven. */
type Open = { index: number; told: Told[] };

export type Judged = {
  doubted: Doubted[];
  windowKind: WindowKind | null /** Rows of the newest answer that tell nothing. */;
  silent: Set<number>;
};

/**
 * Takes the answers one after the other, oldest first, and keeps in the ledger what is to be believed of them.
 *
 * Windows that slide are six days long as long as nothing is known to the contrary; a server whose windows are seven days long
 * keeps them so. How long they are is told by the answers alone: where only one length can be true together with all before,
 * it is that one; where both can, the answer is taken for what both have in common.
 */
export function judgeAnswers(
  answers: readonly ReadAnswer[],
  launched: DayNumber | null,
  ledger: Ledger,
): Judged {
  const doubted: Doubted[] = [];
  let open: Open[] = [];
  let sevenShown = false;
  let trustedFrom: DayNumber = -Infinity;
  let newestKind: WindowKind | null = null;
  let silent = new Set<number>();

  const doubt = (
    kind: Doubted["kind"],
    answer: number,
    days: readonly { from: DayNumber; to: DayNumber }[],
  ) => {
    if (days.length === 0) return;
    const from = Math.min(...days.map((day) => day.from));
    const to = Math.max(...days.map((day) => day.to));
    doubted.push({ kind, answer, generatedAt: answers[answer]?.generatedAt ?? 0, from, to });
  };

  function sort(index: number) {
    const answer = answers[index] as ReadAnswer;
    const { told, begun, today } = sayingOf(answer);
    const usable = told.filter(({ from }) => from >= trustedFrom);
    const { sure, faint, unknown } = remembered(usable, begun, today, launched);
    return {
      answer,
      told,
      begun: begun.filter(({ from }) => from >= trustedFrom),
      usable,
      sure,
      faint,
      unknown,
      today,
    };
  }

  function take(answer: ReadAnswer, index: number): void {
    const before = answers[index - 1];
    if (before && before.calendar !== answer.calendar) {
      const today = dayNumber(answer.generatedAt);
      trustedFrom = today - ((((today - 4) % 7) + 7) % 7) + 7;
      open = [];
    }
    const sorted = sort(index);
    doubt(
      "method",
      index,
      sorted.told.filter(({ from }) => from < trustedFrom),
    );
    if (answer.leftOut > 0) {
      const day = dayNumber(answer.generatedAt);
      doubt("implausible", index, [{ from: day, to: day + 1 }]);
    }
    const atLeast = sorted.faint.flatMap(({ claims, row }) =>
      claims(answer.calendar || !sevenShown ? "either" : 7)
        .filter(({ says }) => says === "at least")
        .map((c) => ({ ...c, row })),
    );
    const others = [...sorted.begun, ...atLeast];
    const claimsAt = (length: Length): Claim[] => [
      ...sorted.sure.flatMap(({ claims }) => claims(length)),
      ...others,
    ];
    const contradicts = () => doubt("contradiction", index, sorted.usable);
    doubt("silent", index, sorted.unknown);
    silent = new Set(sorted.unknown.map(({ row }) => row.at));
    if (answer.calendar) {
      newestKind = "calendar-week";
      if (ledger.allows(claimsAt(7))) ledger.keep(claimsAt(7));
      else contradicts();
      return;
    }
    const can6 = !sevenShown && ledger.allows(claimsAt(6));
    const can7 = ledger.allows(claimsAt(7));
    if (!can6 && !can7) {
      contradicts();
      return;
    }
    if (can6 && can7) {
      newestKind = "six-or-seven";
      ledger.keep(claimsAt("either"));
      open.push({ index, told: sorted.sure });
      return;
    }
    if (can6) {
      newestKind = "six-days";
      ledger.keep(claimsAt(6));
      for (const { told } of open) {
        const claims = told.flatMap((one) => one.claims(6));
        if (ledger.allows(claims)) ledger.keep(claims);
      }
      open = [];
      return;
    }
    newestKind = "seven-days";
    sevenShown = true;
    ledger.keep(claimsAt(7));
    for (let last = open.at(-1); last; last = open.at(-1)) {
      if (ledger.allows(last.told.flatMap((one) => one.claims(6)))) break;
      const claims = last.told.flatMap((one) => one.claims(7));
      if (ledger.allows(claims)) ledger.keep(claims);
      open.pop();
    }
  }

  for (const [index, answer] of answers.entries()) take(answer, index);
  return { doubted, windowKind: newestKind, silent };
}

/**
 * What a server remembers it keeps in memory, which can be emptied: then the rows before are zero, and the one in which it
 * happened tells too little. So the oldest row that holds anything, and those before it, say no more than "at least",
 * unless the known launch explains the zeros.
 */
function remembered(
  told: readonly Told[],
  begun: readonly Claim[],
  today: DayNumber,
  launched: DayNumber | null,
) {
  const holds = ({ row }: { row: Told["row"] }) => row.signups + row.posts + row.logins > 0;
  const oldest = told.findIndex(holds);
  const from = told[oldest]?.from ?? begun.find(holds)?.from ?? today;
  if (launched !== null && launched >= from - 1) return { sure: [...told], faint: [], unknown: [] };
  const end = oldest < 0 ? told.length : oldest + 1;
  return {
    sure: told.slice(end),
    faint: told.slice(0, end),
    unknown: oldest < 0 ? [...told] : told.slice(0, oldest),
  };
}
