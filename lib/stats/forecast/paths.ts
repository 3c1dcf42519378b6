import type { Paths } from "../../model/forecast.ts";
import { type KnownPast, sumFrom } from "./known-past.ts";
import { randomFrom } from "./random.ts";
import { type Unseen, unseenChanges } from "./unseen.ts";

/** How many futures are simulated: so many that another seed moves the end of a range by a few days at most. */
const COUNT = 500;

/** The past is repeated in stretches of so many days, so that busy days stay together and weekdays even out. */
const STRETCH = 7;

/** The shortest past that a future is drawn from is a quarter of what is known, but within these; the longest is all of it. */
const SHORTEST = [7, 28] as const;

/**
 * A series slows down as it grows older: t days on, to 1 / (1 + t / age) of its pace. Its age is not what the board knows of
 * it, but a part of the days in which it would have come to where it stands at its pace: a surge is young, slow growth old.
 */
const AGE = 0.3;

/**
 * What lasted for W days lasts for about as long again: the rate of a future drawn from the last W days has moved by
 * (1 + t / W) ** e, with e spread about 0 like Student's t with two degrees of freedom, more widely downwards. For a rise
 * W is at least RISE days, so that a surge of days does not breed one of months, and no rate grows beyond FASTEST times
 * what it was. These were chosen by pinball loss and coverage: see docs/forecast.md.
 */
const SPREAD = { up: 0.9, down: 2.6 };
const RISE = 60;
const FASTEST = 4;

/** What one future believes, in days: the span of the past it is drawn from, the age of the series, and how its rate changes. */
type Belief = { span: number; age: number; lasted: number; exponent: number };

/**
 * Simulated futures of a series, `ahead` days after its newest value and later. Each believes in a past of another length
 * and repeats stretches of it drawn at random. So the rate of growth, and how unsure it is, come from the past itself: pasts
 * that disagree make the range wide.
 */
export function simulatePaths(past: KnownPast, ahead: number, days: number, seed: number): Paths {
  const random = randomFrom(seed);
  const unseen = unseenChanges(past.changes, random);
  const values = new Float64Array(COUNT * days);
  for (let p = 0; p < COUNT; p++) {
    const belief = beliefOf((p + 0.5) / COUNT, past);
    const path = values.subarray(p * days, (p + 1) * days);
    fillPath(path, { past, ahead, belief, random, unseen });
  }
  return { count: COUNT, days, values };
}

type Ground = { past: KnownPast; ahead: number; belief: Belief; random: () => number; unseen: Unseen };

function fillPath(path: Float64Array, { past, ahead, belief, random, unseen }: Ground): void {
  const { changes, last } = past;
  const { span, age, lasted, exponent } = belief;
  const end = ahead + path.length;
  let value = last.value;
  for (let t = 0; t < end; t += STRETCH) {
    const from = changes.length - span + Math.floor(random() * (span - STRETCH + 1));
    const middle = t + STRETCH / 2;
    const factor = Math.min(FASTEST, (1 + middle / lasted) ** exponent / (1 + middle / age));
    value += unseen(STRETCH / span);
    for (let step = 0; step < STRETCH && t + step < end; step++) {
      value = Math.max(0, value + (changes[from + step] ?? 0) * factor);
      if (t + step >= ahead) path[t + step - ahead] = value;
    }
  }
}

/** `place` in (0, 1) is the future's place among all. */
function beliefOf(place: number, { changes, grown }: KnownPast): Belief {
  const longest = changes.length;
  const shortest = Math.min(SHORTEST[1], Math.max(SHORTEST[0], longest / 4));
  const span = Math.round(shortest * (longest / shortest) ** place);
  // Multiples of the golden ratio: evenly spread, and unrelated to the place itself.
  const luck = (place * COUNT * 0.618033988749895) % 1;
  const student = (2 * luck - 1) / Math.sqrt(2 * luck * (1 - luck));
  const exponent = student * (student > 0 ? SPREAD.up : SPREAD.down);
  const pace = Math.abs(sumFrom(longest - span, changes)) / span;
  return {
    span,
    exponent,
    lasted: exponent > 0 ? Math.max(span, RISE) : span,
    age: Math.max(1, (AGE * grown) / Math.max(pace, 1e-9)),
  };
}
