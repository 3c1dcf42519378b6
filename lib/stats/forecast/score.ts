import { LEVELS, type Quantiles } from "../../model/forecast.ts";

/** The mean pinball loss over LEVELS, in the unit of the values: 0 is perfect, and no forecast gains by saying what it does not believe. */
export function pinballLoss(quantiles: Quantiles, truth: number): number {
  const losses = LEVELS.map((level) => {
    const above = truth - quantiles[level];
    return above >= 0 ? Number(level) * above : (Number(level) - 1) * above;
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / LEVELS.length;
}

/** Whether what came lies in the 80 % or the 95 % range, its edges included. */
export function isInside(quantiles: Quantiles, truth: number, range: 80 | 95): boolean {
  return range === 80
    ? truth >= quantiles["0.1"] && truth <= quantiles["0.9"]
    : truth >= quantiles["0.025"] && truth <= quantiles["0.975"];
}
