import { wishIn } from "#lib/collector/wish.ts";
import type { Host } from "#lib/model/host.ts";
import { DAY, formatInstant, type Instant } from "#lib/model/instant.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { type Finding, warn } from "./finding.ts";

/** What the store knows of a server that bears on whether it is asked. */
export type Memory = Pick<StoreReader, "attempts" | "failures" | "isGone" | "robots">;

/** Why the collector would not ask the server now: it said that it is gone, or when to come again. `null`: it would. */
export async function leftAlone(host: Host, store: Memory, now: Instant): Promise<Finding | null> {
  if (await store.isGone(host)) {
    const word = (await store.failures(host)).findLast(({ cause }) => cause === "gone");
    const when = word ? ` on ${formatInstant(word.startedAt)}` : "";
    return warn(
      host,
      `said 410 (gone)${when}, so it is not asked: npm run collect -- --once ${host} asks it by hand`,
    );
  }
  const wish = wishIn(await store.attempts(host, { from: now - DAY }), now);
  if (!wish) return null;
  const until = formatInstant(wish.until);
  return warn(host, `${wish.cause}: it asked to be left alone until ${until}, so it is not asked now`);
}
