import { formatInstant, HOUR, type Instant } from "../model/instant.ts";
import { createLife } from "./life.ts";
import { OUTAGES } from "./story.ts";

/**
 * The practice's past as a file for the normal import: `time,users,active,posts,servers`, hourly since the launch up to
 * and including the start of the practice, without the hours of its two outages.
 */
export function* pastLines({ seed, startedAt }: { seed: number; startedAt: Instant }): Generator<string> {
  const life = createLife({ seed, startedAt });
  const lost = OUTAGES.map(({ fromHours, hours }) => {
    const from = Math.floor(startedAt / HOUR) * HOUR + fromHours * HOUR;
    return { from, to: from + hours * HOUR };
  });
  yield "time,users,active,posts,servers\n";
  const times = function* () {
    for (let at = life.launchedAt; at < startedAt; at += HOUR) yield at;
    yield startedAt;
  };
  for (const at of times()) {
    if (lost.some(({ from, to }) => at > from && at < to)) continue;
    const { users, active, posts, servers } = life.countsAt(at);
    yield `${formatInstant(at)},${users},${active},${posts},${servers}\n`;
  }
}
