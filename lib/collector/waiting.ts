import type { Attempt } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import type { CollectorStore } from "./effects.ts";
import type { StoreTrouble } from "./store-trouble.ts";

/** Some 1 MB of memory; ten days of one server's quarters of an hour. */
const MOST_WAITING = 1_000;

type RecordPoll = CollectorStore["recordPoll"];

/** The polls that could not be stored: they wait in memory, so that no reading is lost and no server asked again. */
export type Waiting = {
  /** Stores the poll, or keeps it until it can be stored. Never rejects. */
  recordPoll: RecordPoll;
  /** Stores what waits, up to the first that cannot be. Never rejects. */
  storeAll: () => Promise<void>;
  attemptsOf: (host: Host) => Attempt[];
  count: () => number;
};

export function createWaiting(store: Pick<CollectorStore, "recordPoll">, trouble: StoreTrouble): Waiting {
  const polls: Parameters<RecordPoll>[] = [];

  async function isStored(poll: Parameters<RecordPoll>): Promise<boolean> {
    try {
      await store.recordPoll(...poll);
      return true;
    } catch (error) {
      trouble.met("polls", error);
      return false;
    }
  }

  return {
    async recordPoll(...poll) {
      if (polls.length === 0 && !trouble.isResting() && (await isStored(poll))) return;
      polls.push(poll);
      if (polls.length > MOST_WAITING) polls.shift();
    },
    async storeAll() {
      for (let poll = polls[0]; poll; poll = polls[0]) {
        const stored = await isStored(poll);
        polls.splice(polls.indexOf(poll), 1);
        if (stored) continue;
        // To the end of the line: one that can never be stored must not stand before the others.
        polls.push(poll);
        return;
      }
      trouble.over("polls");
    },
    attemptsOf: (host) => polls.filter(([whose]) => whose === host).map(([, attempt]) => attempt),
    count: () => polls.length,
  };
}
