import type { Claim, Length } from "./claims.ts";
import type { Ledger } from "./ledger.ts";

/** The claims of one answer under each length that its windows may have. */
export type Claims = (length: Length) => Claim[];

/**
 * How long the windows are that a server answers with, as its answers show: six days, until some day perhaps seven. Where
 * both could be true together with all that is known, an answer is open, and counts for what both have in common, until a
 * later one settles it.
 */
export type Lengths = {
  /** The only length with which an answer can be true, `either`, or `null` where neither can. */
  possible: (claims: Claims) => Length | null;
  /** Keeps an answer of that length. */
  keep: (claims: Claims, length: Length) => void;
  /** Looks once more at the open answers. */
  settle: () => void;
  /** Whether windows of this length have been seen. */
  shown: (length: 6 | 7) => boolean;
};

export function createLengths(ledger: Ledger): Lengths {
  const seen = { 6: false, 7: false };
  let open: Claims[] = [];

  /** Answers whose length is known after all; a later one may have left no room for it. */
  function close(settled: readonly Claims[], length: 6 | 7): void {
    for (const claims of settled) if (ledger.allows(claims(length))) ledger.keep(claims(length));
  }

  /** Once one answer has seven days, all after it have; before one with six, all have six. */
  function settle(): void {
    const seven = seen[7] ? open.findIndex((claims) => !ledger.allows(claims(6))) : -1;
    if (seven >= 0) close(open.splice(seven), 7);
    const six = open.findLastIndex((claims) => !ledger.allows(claims(7)));
    if (six >= 0) close(open.splice(0, six + 1), 6);
  }

  return {
    possible(claims) {
      const six = !seen[7] && ledger.allows(claims(6));
      const seven = ledger.allows(claims(7));
      if (six && seven) return "either";
      if (six) return 6;
      return seven ? 7 : null;
    },
    keep(claims, length) {
      ledger.keep(claims(length));
      if (length === "either") {
        open.push(claims);
        return;
      }
      const isFirst = !seen[length];
      seen[length] = true;
      if (length === 7) {
        if (isFirst) settle();
        return;
      }
      close(open, 6);
      open = [];
    },
    settle,
    shown: (length) => seen[length],
  };
}
