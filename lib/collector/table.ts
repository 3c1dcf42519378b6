import { POLLED_METRICS } from "../model/metric.ts";
import { isHole, type Value } from "../model/reading.ts";
import type { Visited } from "./once.ts";

const HEADINGS = ["server", ...POLLED_METRICS, "software", "took"];
/** Words are set from the left, numbers and their reasons from the right. */
const LEFT = new Set(["server", "software"]);

const whole = new Intl.NumberFormat("en-GB");

function cell(value: Value): string {
  return isHole(value) ? `(${value})` : whole.format(value);
}

function took(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** What each server said, as lines of text with aligned columns; a failure takes the place of the numbers, and stands behind them where a part of the server failed. */
export function tableOf(visited: readonly Visited[]): string {
  const rows = visited.map(({ host, result: { attempt, reading } }) => {
    if (!reading)
      return {
        cells: [host],
        rest: `${attempt.cause}: ${attempt.detail ?? ""} (${took(attempt.durationMs)})`,
      };
    const { software, version } = reading.facts;
    const numbers = POLLED_METRICS.map((metric) => cell(reading.values[metric]));
    const name = [software, version].filter((part) => part !== null).join(" ") || "(unknown)";
    return { cells: [host, ...numbers, name, took(attempt.durationMs)], rest: attempt.detail ?? "" };
  });
  const widths = HEADINGS.map((heading, i) =>
    Math.max(heading.length, ...rows.map(({ cells }) => cells[i]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    cells
      .map((text, i) =>
        LEFT.has(HEADINGS[i] ?? "") ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0),
      )
      .join("  ");
  return [line(HEADINGS), ...rows.map(({ cells, rest }) => `${line(cells)}${rest && `  ${rest}`}`)]
    .map((text) => `${text.trimEnd()}\n`)
    .join("");
}
