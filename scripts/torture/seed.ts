import { type Host, parseHost } from "#lib/model/host.ts";
import { HOUR, type Instant } from "#lib/model/instant.ts";
import type { Store } from "#lib/store/store.ts";

export const TRIED: Host = parseHost("tried.example");

/** Hourly polls from a slot on; the i-th says i accounts, so that a state that never was can be told. */
export async function pollsIn(
  store: Pick<Store, "recordPoll">,
  first: Instant,
  count: number,
  from = 0,
): Promise<void> {
  for (let i = from; i < from + count; i++) {
    const slot = first + i * HOUR;
    const values = { users: i, active: i, posts: i, servers: i };
    await store.recordPoll(
      TRIED,
      { slot, startedAt: slot, durationMs: 1, outcome: "sample", cause: null, detail: null },
      { slot, measuredAt: slot, source: "poll", values },
      null,
    );
  }
}
