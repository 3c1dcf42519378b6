import { STEPS, type Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { PERIOD_LENGTHS } from "../stats/changes.ts";
import { sliceSeries } from "../stats/series.ts";
import { stepsOf } from "../stats/steps.ts";

/** More columns than these, and more corners of a line, cannot be told apart. */
const MOST = { columns: 92, line: 600 };

/** The step asked for, or the finest that fits the time; coarser where the readings, or the picture, allow no finer one. */
export function pictureStep(
  kind: keyof typeof MOST,
  series: Series,
  domain: [Instant, Instant],
  asked: Step | null,
): Step {
  const possible = stepsOf(sliceSeries(series, ...domain));
  const fits = (step: Step) => (domain[1] - domain[0]) / PERIOD_LENGTHS[step] <= MOST[kind];
  const first = STEPS.indexOf(asked ?? (kind === "columns" ? "day" : "hour"));
  return STEPS.find((step, place) => place >= first && possible.includes(step) && fits(step)) ?? "month";
}
