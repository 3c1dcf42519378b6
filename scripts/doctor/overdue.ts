import { formatInstant, type Instant } from "#lib/model/instant.ts";
import type { Subject } from "#lib/model/subject.ts";
import { freshnessOf } from "#lib/stats/freshness.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

/** Whether each server's newest reading is younger than two slots; the newest of all is handed back for the clock. */
export async function checkOverdue(
  subjects: readonly Subject[],
  reader: StoreReader,
  now: Instant,
): Promise<{ findings: Finding[]; newest: Instant | null }> {
  const findings: Finding[] = [];
  let newest: Instant | null = null;
  let fresh = 0;
  const asked = subjects.filter(({ paused }) => paused !== true);
  for (const { id, pollSeconds } of asked) {
    const newestAt = (await reader.newestSample(id))?.measuredAt ?? null;
    const newestAttempt = await reader.newestAttempt(id);
    const freshness = freshnessOf({ newestAt, newestAttempt, pollSeconds, now });
    if (newestAt !== null && (newest === null || newestAt > newest)) newest = newestAt;
    if (await reader.isGone(id)) {
      const cure = `if it is back: npm run collect -- --once ${id}`;
      findings.push(warn("overdue", `${id} said that it is gone, so it is asked no more; ${cure}`));
    } else if (freshness.state === "fresh") fresh++;
    else if (freshness.state === "never") {
      const why =
        freshness.cause === null
          ? `it has not been asked yet: npm run collect -- --once ${id}`
          : `${freshness.cause}: see its line above`;
      findings.push(warn("overdue", `${id} has no reading, ${why}`));
    } else if (freshness.state === "late") {
      const since = formatInstant(freshness.at);
      findings.push(
        fail("overdue", `${id} has not been asked since ${since}: start the collector with npm start`),
      );
    } else {
      const since = formatInstant(freshness.since);
      findings.push(
        fail("overdue", `${id} has had no reading since ${since}, ${freshness.cause}: see its line above`),
      );
    }
  }
  if (fresh > 0) {
    findings.unshift(ok("overdue", `${fresh} of ${asked.length} have a reading of their last two slots`));
  }
  return { findings, newest };
}
