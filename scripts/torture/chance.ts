import { chance } from "#lib/practice/random.ts";

/** Draws that are the same for the same seed and name, one after another. */
export type Draws = {
  /** From `from` up to, not including, `to`. */
  between: (from: number, to: number) => number;
  oneOf: <T>(things: readonly T[]) => T;
};

export function createDraws(seed: number, name: string): Draws {
  let drawn = 0;
  const next = () => chance(seed, `${name} ${drawn++}`);
  return {
    between: (from, to) => from + next() * (to - from),
    oneOf: (things) => {
      const thing = things[Math.floor(next() * things.length)];
      if (thing === undefined) throw new RangeError("There is nothing to choose from");
      return thing;
    },
  };
}
