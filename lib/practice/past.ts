import { DAY, formatInstant, HOUR, type Instant, MINUTE } from "../model/instant.ts";
import { createLife } from "./life.ts";
import { OUTAGES } from "./story.ts";

/** The newest days are told as closely as a board would have polled them: an hour's change needs a reading an hour ago. */
const CLOSE = { days: 3, step: 10 * MINUTE };

/**
 * The practice's past as a file for the normal import: `time,users,active,posts,servers`, hourly since the launch and
 * every ten minutes in the last three days, up to and including the start of the practice, without the hours of its
 * two outages.
 */
export function* pastLines({ seed, startedAt }: { seed: number; startedAt: Instant }): Generator<string> {
  const life = createLife({ seed, startedAt });
  const lost = OUTAGES.map(({ fromHours, hours }) => {
    const from = Math.floor(startedAt / HOUR) * HOUR + fromHours * HOUR;
    return { from, to: from + hours * HOUR };
  });
  yield "time,users,active,posts,servers\n";
  const times = function* () {
    const stepAt = (at: Instant) => (startedAt - at > CLOSE.days * DAY ? HOUR : CLOSE.step);
    for (let at = life.launchedAt; at < startedAt; at += stepAt(at)) yield at;
    yield startedAt;
  };
  for (const at of times()) {
    if (lost.some(({ from, to }) => at > from && at < to)) continue;
    const { users, active, posts, servers } = life.countsAt(at);
    yield `${formatInstant(at)},${users},${active},${posts},${servers}\n`;
  }
}
