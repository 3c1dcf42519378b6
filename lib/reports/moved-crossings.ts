import type { Crossing } from "../model/milestone.ts";
import type { CertainCrossing, MovedCrossing, OpenRevision } from "../model/revision.ts";
import { milestonesOf } from "./goals.ts";
import type { SubjectData } from "./subject-data.ts";

/** The milestones whose crossing, as far as it is certain, is another one than before the revision. */
export function movedCrossings(
  { crossings, to }: Pick<OpenRevision, "crossings" | "to">,
  now: readonly CertainCrossing[],
): MovedCrossing[] {
  const [then, since] = [bySlug(crossings), bySlug(now)];
  return [...new Set([...then.keys(), ...since.keys()])]
    .map((slug) => ({ slug, before: then.get(slug) ?? null, now: since.get(slug) ?? null }))
    .filter((moved) => !isSame(moved.before, moved.now) && !isNews(moved, to));
}

/** Those of the milestones that stand. */
export function certainCrossings(data: SubjectData): CertainCrossing[] {
  return milestonesOf(data).flatMap(({ milestone: { slug }, state: { crossing, borneOut } }) =>
    crossing && borneOut !== null ? [{ slug, crossing }] : [],
  );
}

const bySlug = (crossings: readonly CertainCrossing[]) =>
  new Map(crossings.map(({ slug, crossing }) => [slug, crossing]));

function isSame(one: Crossing | null, other: Crossing | null): boolean {
  return one?.after === other?.after && one?.by === other?.by && one?.fulfilled === other?.fulfilled;
}

/** Reached after all that the import changed: by readings that came meanwhile. */
function isNews({ before, now }: MovedCrossing, to: number): boolean {
  return before === null && now !== null && now.after !== null && now.after >= to;
}
