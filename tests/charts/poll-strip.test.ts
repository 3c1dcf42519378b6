import { describe, expect, test } from "vitest";
import { drawPollStrip } from "../../lib/charts/poll-strip.ts";
import { DAY, HOUR } from "../../lib/model/instant.ts";
import type { PollCell, PollStrip } from "../../lib/reports/poll-report.ts";
import { elementsOf } from "./well-formed.ts";

const FROM = Date.UTC(2026, 9, 24);

function strip(...days: PollCell["shares"][]): PollStrip {
  const cells = days.map((shares, i) => ({ from: FROM + i * DAY, to: FROM + (i + 1) * DAY, shares }));
  return {
    language: "en",
    title: "Polls <of> the last 30 days",
    summary: 'All "well" & good',
    domain: [FROM, FROM + 4 * DAY],
    days: cells,
    quarters: cells.slice(0, 1).map((cell) => ({ ...cell, to: cell.from + 6 * HOUR })),
  };
}

/** Each bar as its left edge, width and height, by what it stands for. */
function barsOf(svg: string) {
  return elementsOf(svg).flatMap(({ attributes }) =>
    [...(attributes.d ?? "").matchAll(/M([\d.]+) [\d.]+h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map(
      ([, x, width, height]) => [attributes.class, Number(x), Number(width), Number(height)],
    ),
  );
}

describe("the strip of polls", () => {
  test("draws a bar for what a cell came to, higher where there were no figures", () => {
    const svg = drawPollStrip(
      strip(
        [["in-time", 1]],
        [
          ["in-time", 0.5],
          ["ours", 0.5],
        ],
        [],
        [
          ["late", 0.25],
          ["theirs", 0.75],
        ],
      ),
      "narrow",
    );
    // 328 px for four days, and a pixel of air after each.
    expect(barsOf(svg)).toEqual([
      ["ch-poll-in-time", 0, 81, 7],
      ["ch-poll-in-time", 82, 40.5, 7],
      ["ch-poll-late", 246, 20.3, 14],
      ["ch-poll-theirs", 266.3, 60.8, 28],
      ["ch-poll-ours", 122.5, 40.5, 28],
    ]);
  });

  test("lets one failed poll among hundreds be seen", () => {
    const bars = barsOf(
      drawPollStrip(
        strip([
          ["in-time", 0.999],
          ["theirs", 0.001],
        ]),
        "narrow",
      ),
    );
    expect(bars).toEqual([
      ["ch-poll-in-time", 0, 78.5, 7],
      ["ch-poll-theirs", 78.5, 2.5, 28],
    ]);
  });

  test("is finer where there is room, and tells itself to who cannot see it", () => {
    const svg = drawPollStrip(strip([["in-time", 1]]), "wide");
    expect(barsOf(svg)).toEqual([["ch-poll-in-time", 0, 61.3, 7]]);
    expect(svg).toContain('role="img" aria-labelledby="cpolls-wide-t" aria-describedby="cpolls-wide-d"');
    expect(svg).toContain(">Polls &lt;of&gt; the last 30 days</title>");
    expect(svg).toContain(">All &quot;well&quot; &amp; good</desc>");
  });
});
