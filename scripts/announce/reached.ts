import type { Reached } from "#lib/collector/announcing.ts";
import { isReachedBy } from "#lib/model/milestone.ts";
import { isHole } from "#lib/model/reading.ts";
import type { Subject } from "#lib/model/subject.ts";
import { milestonesOf } from "#lib/reports/goals.ts";
import { roundMilestones } from "#lib/stats/milestones.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { readBelieved } from "../stored-subject.ts";

/**
 * The milestones that a subject has reached for certain, those of `decided` left out. Years of readings are read only where the newest
 * one shows a milestone that is not decided.
 */
export async function readReached(
  subject: Subject,
  decided: ReadonlySet<string>,
  reader: StoreReader,
): Promise<Reached[]> {
  const values = (await reader.newestSample(subject.id))?.values;
  if (!values) return [];
  const best = isHole(values.users) ? null : values.users;
  const milestones = subject.milestones.length > 0 ? subject.milestones : roundMilestones(best);
  const mayBeNew = milestones.some((milestone) => {
    const value = values[milestone.metric];
    return !decided.has(milestone.slug) && !isHole(value) && isReachedBy(milestone, value);
  });
  if (!mayBeNew) return [];
  return milestonesOf(await readBelieved(subject, reader)).flatMap(
    ({ milestone: { slug }, state: { crossing, borneOut } }) =>
      crossing && borneOut !== null && !decided.has(slug) ? [{ slug, crossing, borneOut }] : [],
  );
}
