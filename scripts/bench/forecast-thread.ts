import { parentPort } from "node:worker_threads";
import { addDays, parseDay } from "#lib/model/calendar.ts";
import { forecastSeries } from "#lib/stats/forecast/forecast.ts";
import { forecastMilestone } from "#lib/stats/forecast/milestone.ts";

const SERIES = 1000;
const DAYS = 730;
const FIRST = parseDay("2024-01-01");
/** As it is once earlier forecasts have been scored. */
const SCALES = { 7: 1.1, 30: 1.2, 90: 1.1 };

const dates = Array.from({ length: DAYS }, (_, index) => addDays(FIRST, index));
const asOf = addDays(FIRST, DAYS - 1);
const began = performance.now();
for (let seed = 1; seed <= SERIES; seed++) {
  const days = dates.map((day, index) => ({ day, value: 100 + (seed % 7) * index + ((index * 7) % 5) }));
  const forecast = forecastSeries({ days, asOf, seed, scales: SCALES });
  forecastMilestone(forecast, { threshold: 5000, when: "reaches" });
}
parentPort?.postMessage((performance.now() - began) / SERIES);
