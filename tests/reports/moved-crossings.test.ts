import { expect, test } from "vitest";
import { DAY } from "../../lib/model/instant.ts";
import type { Crossing } from "../../lib/model/milestone.ts";
import type { CertainCrossing } from "../../lib/model/revision.ts";
import { movedCrossings } from "../../lib/reports/moved-crossings.ts";

const crossing = (after: number | null, by: number): Crossing => ({
  after: after === null ? null : after * DAY,
  by: by * DAY,
  fulfilled: by * DAY,
});

const of = (found: Crossing | null): CertainCrossing[] =>
  found ? [{ slug: "handover", crossing: found }] : [];

test.each<[string, Crossing | null, Crossing | null, boolean]>([
  ["that stayed is not moved", crossing(4, 5), crossing(4, 5), false],
  ["of which more is known is moved", crossing(null, 5), crossing(2, 3), true],
  ["that is gone is moved", crossing(4, 5), null, true],
  ["found in what was imported is moved", null, crossing(8, 9), true],
  ["whose later reading was polled is moved", null, crossing(9, 11), true],
  ["by readings that came after all of it is news", null, crossing(10, 11), false],
])("by an import up to the tenth day a crossing %s", (_, before, now, isMoved) => {
  const moved = movedCrossings({ to: 10 * DAY, crossings: of(before) }, of(now));
  expect(moved).toEqual(isMoved ? [{ slug: "handover", before, now }] : []);
});
