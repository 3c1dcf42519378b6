import { LRUCache } from "lru-cache";
import type { Shelf } from "./policy.ts";

/** One rendering; `bytes` counts every form in which it is held. */
export type Rendering<T> = { value: T; shelf: Shelf; failed: boolean; bytes: number };

export type PageCache<T> = {
  /** The newest answer for the key; `render` is called at most once at a time for each key and state of the data. */
  get(key: string, render: () => Promise<Rendering<T>>): Promise<{ value: T; stale: boolean }>;
};

export type PageCacheOptions<T> = {
  /** Equal numbers mean equal pages. */
  generation: () => Promise<number>;
  /** Milliseconds, of a clock that only goes forward. */
  now: () => number;
  /** Told once of every failure that the reader does not see. */
  report: (event: string, details: { key?: string; error: string }) => void;
  limits?: Limits;
  /** What an answer takes over from the one before it. */
  succeed?: (last: T, next: T) => T;
};

type Limits = { bytes: number; entries: number };

/** `restUntil` is 0 as long as nothing has failed since. */
type Kept<T> = { value: T; generation: number; madeAt: number; restUntil: number };

/** Pages tell their age in words ("3 minutes ago"), so they are made anew although the data stand still. */
const MAX_AGE_MS = 60_000;

/** After a failure the last good answer is given unasked for so long, so that a failing page is not asked for by everyone. */
const REST_MS = 5_000;

/** A state of the data that could not be read is asked for again after so long. */
const ASK_AGAIN_MS = 1_000;

const PAGES: Limits = { bytes: 48 * 2 ** 20, entries: 5_000 };
const VARIANTS: Limits = { bytes: 16 * 2 ** 20, entries: 1_000 };
const OUTSIDE: Limits = { bytes: 24 * 2 ** 20, entries: 2_000 };
const OTHERS: Limits = { bytes: 2 * 2 ** 20, entries: 500 };

export function createPageCache<T>(options: PageCacheOptions<T>): PageCache<T> {
  const { now, report } = options;
  const shelves = {
    pages: shelf<T>(options.limits ?? PAGES),
    variants: shelf<T>(VARIANTS),
    outside: shelf<T>(OUTSIDE),
    others: shelf<T>(OTHERS),
  };
  const flights = new Map<string, Promise<{ value: T; stale: boolean }>>();

  let unreadable: string | null = null;
  let askAgainAt = Number.NEGATIVE_INFINITY;

  // Every reader meets the same trouble: it is told once, and again when it has become another one.
  const currentGeneration = async (): Promise<number | null> => {
    // Asking a database that is locked takes a while, in which nobody is answered.
    if (unreadable !== null && now() < askAgainAt) return null;
    try {
      const generation = await options.generation();
      unreadable = null;
      return generation;
    } catch (error) {
      const trouble = messageOf(error);
      if (trouble !== unreadable) report("generation-unreadable", { error: trouble });
      unreadable = trouble;
      askAgainAt = now() + ASK_AGAIN_MS;
      return null;
    }
  };

  const lastOf = (key: string): Kept<T> | undefined => {
    for (const each of Object.values(shelves)) {
      const kept = each.get(key);
      if (kept) return kept;
    }
    return undefined;
  };

  const renew = async (
    key: string,
    generation: number,
    last: Kept<T> | undefined,
    render: () => Promise<Rendering<T>>,
  ) => {
    // Read before the data are: a change in between makes the answer old at once rather than wrong for a minute.
    const madeAt = now();
    let rendering: Rendering<T> | null = null;
    let failure: unknown = null;
    try {
      rendering = await render();
    } catch (error) {
      failure = error;
    }
    if (rendering && !rendering.failed) {
      // What was a page may have become a redirect, so the other shelves must forget it.
      for (const each of Object.values(shelves)) each.delete(key);
      const value = last && options.succeed ? options.succeed(last.value, rendering.value) : rendering.value;
      if (rendering.shelf !== "none") {
        shelves[rendering.shelf].set(
          key,
          { value, generation, madeAt, restUntil: 0 },
          { size: rendering.bytes },
        );
      }
      return { value, stale: false };
    }
    if (!last) {
      if (rendering) return { value: rendering.value, stale: false };
      throw failure;
    }
    if (last.restUntil === 0) {
      const error = failure === null ? "the page answered an error" : messageOf(failure);
      report("stale-served", { key, error });
    }
    last.restUntil = now() + REST_MS;
    return { value: last.value, stale: true };
  };

  return {
    async get(key, render) {
      const generation = await currentGeneration();
      const last = lastOf(key);
      if (last) {
        if (generation === last.generation && now() - last.madeAt < MAX_AGE_MS) {
          return { value: last.value, stale: false };
        }
        if (generation === null || now() < last.restUntil) return { value: last.value, stale: true };
      }
      // A flight that began before the data changed brings yesterday's paper.
      const flightKey = `${generation} ${key}`;
      const joined = flights.get(flightKey);
      if (joined) return joined;
      const flight = renew(key, generation ?? Number.NaN, last, render).finally(() =>
        flights.delete(flightKey),
      );
      flights.set(flightKey, flight);
      return flight;
    },
  };
}

/** Forgets what was not asked for the longest; what weighs over an eighth of the room is not taken at all. */
function shelf<T>({ bytes, entries }: Limits): LRUCache<string, Kept<T>> {
  return new LRUCache({ max: entries, maxSize: bytes, maxEntrySize: bytes / 8 });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
