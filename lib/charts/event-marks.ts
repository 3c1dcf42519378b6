import type { ChartEvent } from "../reports/chart-report.ts";
import type { Ink } from "./ink.ts";
import { isWithin, overlap, type Rectangle, type Spot } from "./rectangle.ts";
import { type Axes, tenth, xOf, yOf } from "./scales.ts";

/** A numbered circle on a stem: the stem runs from the data at `foot` to the edge of the circle at `head`. */
export type EventMark = { number: number; x: number; y: number; foot: Spot; head: Spot };

export const EVENT_RADIUS = 10;

const AIR = 3;
const LIFTS = [32, 46, 60, 76, 92, 110, 130, 152, 176, 202, 230];
/** Under the data a mark hangs lower, and is a last resort. */
const DROPS = LIFTS.map((lift) => -lift - 40);
const SHIFTS = [0, -12, 12, -24, 24, -36, 36, -50, 50, -64, 64];

/** How far a place is from where a mark belongs: lifting a mark is cheaper than moving it aside. */
const wayTo = (shift: number, lift: number) => Math.abs(shift) + 0.4 * Math.abs(lift);

const TRIES = SHIFTS.flatMap((shift) => [...LIFTS, ...DROPS].map((lift) => ({ shift, lift }))).sort(
  (a, b) => wayTo(a.shift, a.lift) - wayTo(b.shift, b.lift),
);

const FOOT_AIR = 4;

const ON_MARK = 1_000;
const ON_LABEL = 800;
const STEM_ON_LABEL = 150;
const ON_DATA = 120;
const ON_STEM = 60;
const ON_GOAL_LINE = 20;

function around({ x, y }: Spot, radius: number): Rectangle {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function stemBox({ foot, head }: EventMark): Rectangle {
  return {
    left: Math.min(foot.x, head.x) - 1,
    top: Math.min(foot.y, head.y),
    right: Math.max(foot.x, head.x) + 1,
    bottom: Math.max(foot.y, head.y),
  };
}

function markAt(number: number, x: number, y: number, circle: Spot): EventMark {
  const up = circle.y <= y;
  const foot = { x, y: up ? y - FOOT_AIR : y + FOOT_AIR };
  const length = Math.hypot(circle.x - foot.x, circle.y - foot.y) || 1;
  const reach = (length - EVENT_RADIUS) / length;
  const head = { x: foot.x + (circle.x - foot.x) * reach, y: foot.y + (circle.y - foot.y) * reach };
  return { number, ...circle, foot, head };
}

function rounded({ number, x, y, foot, head }: EventMark): EventMark {
  const spot = (at: Spot): Spot => ({ x: tenth(at.x), y: tenth(at.y) });
  return { number, ...spot({ x, y }), foot: spot(foot), head: spot(head) };
}

/** The places to try, the nearest to the foot first. */
function placesAround({ x, y }: Spot, { plot }: Axes): Spot[] {
  const paper: Rectangle = { left: plot.left, top: 1, right: plot.right, bottom: plot.bottom - 1 };
  const inside = (value: number) =>
    Math.min(plot.right - EVENT_RADIUS, Math.max(plot.left + EVENT_RADIUS, value));
  return TRIES.map(({ shift, lift }) => ({ x: inside(x + shift), y: y - lift })).filter((spot) =>
    isWithin(around(spot, EVENT_RADIUS), paper),
  );
}

/**
 * One mark for each event within the time axis, above the data at its moment. A mark that would cover another, a label
 * or the data is lifted higher, moved aside or hung below; where all is full it takes the least bad place on the paper.
 */
export function eventMarks(
  events: readonly ChartEvent[],
  axes: Axes,
  ink: Ink,
  taken: readonly Rectangle[],
  goal: number | null,
): EventMark[] {
  const [from, to] = axes.time;
  const goalY = goal === null ? null : yOf(axes, goal);
  const placed: EventMark[] = [];
  const costOf = (mark: EventMark): number => {
    const box = around(mark, EVENT_RADIUS + AIR);
    const stem = stemBox(mark);
    const crossesStem = (other: EventMark) =>
      overlap(box, stemBox(other)) || overlap(stem, around(other, EVENT_RADIUS));
    return (
      ON_MARK * placed.filter((other) => overlap(box, around(other, EVENT_RADIUS))).length +
      ON_STEM * placed.filter(crossesStem).length +
      ON_LABEL * taken.filter((other) => overlap(box, other)).length +
      STEM_ON_LABEL * taken.filter((other) => overlap(stem, other)).length +
      ON_DATA * Math.min(3, ink.under(box)) +
      (goalY !== null && box.top < goalY && goalY < box.bottom ? ON_GOAL_LINE : 0)
    );
  };
  for (const { at, number } of [...events].sort((a, b) => a.at - b.at)) {
    if (at < from || at > to) continue;
    const foot = { x: xOf(axes, at), y: ink.heightAt(at) ?? axes.plot.bottom };
    let best: { mark: EventMark; cost: number } | null = null;
    for (const place of placesAround(foot, axes)) {
      const way = wayTo(place.x - foot.x, foot.y - place.y);
      // Already further off than the best place costs in all.
      if (best && way >= best.cost) continue;
      const mark = markAt(number, foot.x, foot.y, place);
      const cost = way + costOf(mark);
      if (!best || cost < best.cost) best = { mark, cost };
    }
    if (best) placed.push(best.mark);
  }
  return placed.map(rounded);
}
