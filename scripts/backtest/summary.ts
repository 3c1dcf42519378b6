import { daysBetween } from "#lib/model/calendar.ts";
import { HORIZONS, type Horizon } from "#lib/model/forecast.ts";
import { isInside, pinballLoss } from "#lib/stats/forecast/score.ts";
import type { Scored } from "./lines.ts";

type ValueScore = {
  domain: string;
  horizon: Horizon;
  in80: boolean;
  in95: boolean;
  loss: number;
  line28: number;
};

/**
 * Early: the milestone came before P10. Late: it had not come by P90. Open: the file ends between the two, without it.
 * Untold: the file ends before P10.
 */
const OUTCOMES = ["early", "inside", "late", "open", "untold"] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Of a range of a milestone; `hasEnd`: its P90 lies within the days that were looked at. */
type RangeScore = { outcome: Outcome; hasEnd: boolean };

/** Where a crossing is called soon. */
const SOON = 30;

/** Gathers scores, line by line, and tells them together. */
export function startSummary() {
  const values: ValueScore[] = [];
  const ranges: RangeScore[] = [];
  const soon = { crossings: 0, deniedCrossings: 0 };
  const origins = new Set<string>();

  function add(scored: Scored): void {
    const { domain, origin } = scored.line;
    origins.add(`${domain} ${origin}`);
    if ("truth" in scored) {
      const { line, truth, line28 } = scored;
      values.push({
        domain,
        horizon: line.horizon,
        in80: isInside(line.quantiles, truth, 80),
        in95: isInside(line.quantiles, truth, 95),
        loss: pinballLoss(line.quantiles, truth),
        line28: pinballLoss(line28, truth),
      });
      return;
    }
    const { line, crossed } = scored;
    if (line.verdict === "range") ranges.push({ outcome: outcomeOf(scored), hasEnd: line.p90 !== null });
    if (crossed === null || daysBetween(origin, crossed) > SOON) return;
    soon.crossings++;
    if (line.verdict === "not-at-this-pace") soon.deniedCrossings++;
  }

  function tell() {
    return {
      servers: new Set(values.map(({ domain }) => domain)).size,
      origins: origins.size,
      horizons: Object.fromEntries(
        HORIZONS.map((horizon) => [horizon, told(values.filter((value) => value.horizon === horizon))]),
      ),
      milestones: {
        ranges: ranges.length,
        ...outcomesOf(ranges),
        held: judged(ranges).held,
        withEnd: judged(ranges.filter(({ hasEnd }) => hasEnd)),
        withoutEnd: judged(ranges.filter(({ hasEnd }) => !hasEnd)),
        crossingsWithin30Days: soon.crossings,
        notAtThisPaceWrong: share(soon.deniedCrossings, soon.crossings),
      },
    };
  }

  return { add, tell };
}

function told(values: ValueScore[]) {
  const byServer = Map.groupBy(values, ({ domain }) => domain);
  const ratios = [...byServer.values()]
    .map((scores) => total(scores, "loss") / total(scores, "line28"))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return {
    forecasts: values.length,
    coverage80: share(values.filter(({ in80 }) => in80).length, values.length),
    coverage95: share(values.filter(({ in95 }) => in95).length, values.length),
    pinballToStraightLine: rounded(ratios[Math.floor(ratios.length / 2)] ?? Number.NaN),
    pinballToStraightLinePooled: rounded(total(values, "loss") / total(values, "line28")),
  };
}

function total(scores: ValueScore[], key: "loss" | "line28"): number {
  return scores.reduce((sum, score) => sum + score[key], 0);
}

function outcomeOf({ line, crossed, end }: Extract<Scored, { crossed: unknown }>): Outcome {
  const { p10, p90 } = line;
  if (crossed !== null && p10 !== null && crossed < p10) return "early";
  if (crossed !== null) return p90 === null || crossed <= p90 ? "inside" : "late";
  if (p90 !== null && end > p90) return "late";
  return p10 !== null && end < p10 ? "untold" : "open";
}

function outcomesOf(ranges: readonly RangeScore[]): Record<Outcome, number> {
  const count = (outcome: Outcome) => ranges.filter((range) => range.outcome === outcome).length;
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>;
}

/** How many can be judged by now, and the share of them that held. */
function judged(ranges: readonly RangeScore[]) {
  const { early, inside, late, open } = outcomesOf(ranges);
  const count = early + inside + late + open;
  return { judged: count, held: share(inside + open, count) };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole);
}

/** Three decimals; `null` where there is no number. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null;
}
