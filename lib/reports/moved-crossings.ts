import type { Crossing } from "../model/milestone.ts";
import type { MovedCrossing } from "../model/revision.ts";
import { milestonesOf } from "./goals.ts";
import type { SubjectData } from "./subject-data.ts";

/** The milestones whose crossing, as far as it is certain, is another one than before. */
export function movedCrossings(before: SubjectData, now: SubjectData): MovedCrossing[] {
  const [then, since] = [crossingsOf(before), crossingsOf(now)];
  return [...new Set([...then.keys(), ...since.keys()])]
    .map((slug) => ({ slug, before: then.get(slug) ?? null, now: since.get(slug) ?? null }))
    .filter((moved) => !isSame(moved.before, moved.now));
}

function crossingsOf(data: SubjectData): Map<string, Crossing> {
  return new Map(
    milestonesOf(data).flatMap(({ milestone: { slug }, state: { crossing, borneOut } }) =>
      crossing && borneOut !== null ? [[slug, crossing]] : [],
    ),
  );
}

function isSame(one: Crossing | null, other: Crossing | null): boolean {
  return one?.after === other?.after && one?.by === other?.by && one?.fulfilled === other?.fulfilled;
}
