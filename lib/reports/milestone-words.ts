import { formatDuration, formatNumber } from "../i18n/format.ts";
import { type Phrase, phrase, say } from "../i18n/say.ts";
import { DAY } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { seriesOf } from "../model/sample.ts";
import { valueNear } from "../stats/series.ts";
import type { StandingMilestone } from "./goals.ts";
import type { MomentTeller } from "./moments.ts";
import type { SubjectData } from "./subject-data.ts";

/** "109 to go: 891 of 1,000." or "Reached between … and … EET": posted, fed and quoted, so with the zone. */
export function tellCrossing(
  { milestone, state }: StandingMilestone,
  moments: MomentTeller,
  language: Language,
): Phrase {
  const { threshold, days } = milestone;
  if (state.crossing === null) {
    if (state.current === null) return phrase(language, "milestone.unknown");
    if (state.heldSince !== null) {
      const { from: since, to: until } = moments.tellBetween(
        state.heldSince,
        state.heldSince + (days ?? 0) * DAY,
      );
      return phrase(language, "milestone.holding", { since, until });
    }
    const current = state.current.value;
    return phrase(language, "milestone.toGo", { remaining: state.remaining ?? 0, current, threshold });
  }
  const { after, by, fulfilled } = state.crossing;
  const reached = moments.tell(fulfilled, "dayTimeZone");
  if (after === null) {
    const when = { by: moments.tell(by, "dayTimeZone"), fulfilled: reached };
    return phrase(language, days ? "milestone.heldAtFirst" : "milestone.atFirst", when);
  }
  const { from, to } = moments.tellBetween(after, by);
  const when = { after: from, by: to, fulfilled: reached };
  return phrase(language, days ? "milestone.heldBetween" : "milestone.between", when);
}

/** Where it stands today, once it was reached. */
export function tellToday({ state }: StandingMilestone, language: Language): string | null {
  if (state.crossing === null || state.current === null) return null;
  return state.status === "fallen-back"
    ? say(language, "milestone.fallenBack", { current: state.current.value, remaining: state.remaining ?? 0 })
    : say(language, "milestone.stillThere", { current: state.current.value });
}

/** How often it fell back since it was reached, and for how long; a fall that lasts is counted up to the newest reading. */
export function tellFalls({ state }: StandingMilestone, language: Language): string | null {
  const { crossing, falls, current } = state;
  if (crossing === null || current === null || current.at <= crossing.fulfilled) return null;
  if (falls.length === 0) return say(language, "milestone.noFall");
  const longest = Math.max(...falls.map(({ from, to }) => (to ?? current.at) - from));
  return say(language, "milestone.falls", {
    count: falls.length,
    longest: formatDuration(language, longest),
  });
}

export type EvidenceLine = { what: string; when: string; count: string };

/** The readings that prove it: the last before, the first that shows it and, where it had to be held, the one that completes the days. */
export function tellEvidence(
  data: SubjectData,
  { milestone, state }: StandingMilestone,
  moments: MomentTeller,
  language: Language,
): EvidenceLine[] {
  if (state.crossing === null) return [];
  const series = seriesOf(data.history, milestone.metric);
  const { after, by, fulfilled } = state.crossing;
  const readings = [
    { what: say(language, "milestone.lastBefore"), at: after },
    { what: say(language, "milestone.firstAfter"), at: by },
    { what: say(language, "milestone.fulfilledBy"), at: milestone.days ? fulfilled : null },
  ];
  return readings.flatMap(({ what, at }) => {
    if (at === null) return [];
    const count = formatNumber(language, valueNear(series, at, 0)?.value ?? 0);
    return [{ what, when: moments.tell(at, "dayTimeZone"), count }];
  });
}
