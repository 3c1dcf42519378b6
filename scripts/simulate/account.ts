import { type Attempt, accountOf, type Cause } from "#lib/model/attempt.ts";
import type { Host } from "#lib/model/host.ts";
import { type Instant, MINUTE } from "#lib/model/instant.ts";
import { POLLED_METRICS } from "#lib/model/metric.ts";
import type { StoreReader } from "#lib/store/store.ts";
import type { World } from "./world.ts";

export type Account = {
  /** Of all servers together: those that the collector was there for. */
  slots: number;
  samples: number;
  /** Slots of healthy servers at whose beginning we were there and online, those in a pause after an outage left out. */
  due: number;
  /** Those of them whose sample was stored within a minute. */
  inTime: number;
  /** Slots without a sample, by the cause that accounts for them. */
  failures: Partial<Record<Cause, number>>;
  /** Slots that nothing accounts for. */
  unaccounted: number;
  /** Samples that differ from what the server said at that moment; a zero or a copy would be one. */
  untrue: number;
};

/** A slot that the collector was there for; `prompt`: from its beginning, and online. */
export type Watched = { slot: Instant; prompt: boolean };

/** Goes through every slot of every server, and holds each sample against what the server said. */
export async function accountFor(
  world: World,
  slots: readonly Watched[],
  store: StoreReader,
): Promise<Account> {
  const account: Account = {
    slots: 0,
    samples: 0,
    due: 0,
    inTime: 0,
    failures: {},
    unaccounted: 0,
    untrue: 0,
  };
  for (const host of world.hosts) {
    const attempts = await store.attempts(host);
    const isHealthy = world.isHealthy(host);
    for (const { slot, prompt } of slots) countSlot(account, slot, attempts, isHealthy && prompt);
    account.untrue += await countUntrue(world, host, attempts, store);
  }
  return account;
}

function countSlot(account: Account, slot: Instant, attempts: readonly Attempt[], isPrompt: boolean): void {
  account.slots++;
  const attempt = accountOf(slot, attempts);
  const isDue = isPrompt && attempt?.slot === slot;
  if (isDue) account.due++;
  if (attempt === null) account.unaccounted++;
  else if (attempt.cause === null) {
    account.samples++;
    if (isDue && attempt.startedAt + attempt.durationMs <= slot + MINUTE) account.inTime++;
  } else account.failures[attempt.cause] = (account.failures[attempt.cause] ?? 0) + 1;
}

/** A sample must be true, and there must be one for each attempt that brought one, and for no other. */
async function countUntrue(
  world: World,
  host: Host,
  attempts: readonly Attempt[],
  store: StoreReader,
): Promise<number> {
  const brought = new Set(attempts.filter(({ outcome }) => outcome === "sample").map(({ slot }) => slot));
  let untrue = 0;
  for await (const { slot, measuredAt, values } of store.samples(host)) {
    const users = world.usersOf(host, measuredAt);
    const expected = { users, active: users, posts: 10 * users, servers: "not-offered" };
    const isTrue = POLLED_METRICS.every((metric) => values[metric] === expected[metric]);
    if (!brought.delete(slot) || !isTrue) untrue++;
  }
  return untrue + brought.size;
}
