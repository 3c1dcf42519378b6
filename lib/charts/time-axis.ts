import { formatDate, type Precision } from "../i18n/format.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { directed } from "./bidi.ts";
import { calendarTicks, lengthOf, TICK_STEPS, type TickStep } from "./calendar-ticks.ts";
import { type Axes, tenth, xOf } from "./scales.ts";
import type { Sizes } from "./shape.ts";
import { textWidth } from "./text-width.ts";

/** A label of the time axis, from `labelX` rightwards; `x` is where its moment lies. */
export type TimeTick = {
  at: Instant;
  x: number;
  labelX: number;
  /** Empty where there is no room: the tick alone is drawn. */
  label: string;
  /** The second line: the year, or the day of an hour, where it changes. */
  sub: string | null;
};

type Zone = { language: Language; timeZone: string };
type Ask = Zone & { axes: Axes; sizes: Sizes };

/** Between a tick and its label, which stands beside it: the label names what begins here. */
const BESIDE = 5;

function labelPrecisions({ unit }: TickStep): Precision[] {
  if (unit === "minute") return ["time"];
  if (unit === "year") return ["year"];
  if (unit === "month") return ["month", "monthShort"];
  return ["dayMonth"];
}

function subPrecisions({ unit }: TickStep): Precision[] {
  if (unit === "minute") return ["day", "dayMonth"];
  return unit === "year" ? [] : ["year"];
}

function startTick(step: TickStep, { axes, language, timeZone }: Ask): TimeTick {
  const [at] = axes.time;
  const x = xOf(axes, at);
  const precision: Precision = step.unit === "minute" ? "time" : step.unit === "year" ? "year" : "dayMonth";
  return {
    at,
    x,
    labelX: x + BESIDE,
    label: formatDate(language, at, timeZone, precision),
    sub: null,
  };
}

/** Whether two neighbours in one of the two lines of text come closer than the shape allows. */
function collide(left: { x: number; text: string }, right: { x: number }, sizes: Sizes): boolean {
  return left.x + textWidth(left.text, sizes.axisText) + sizes.timeTickAir > right.x;
}

function labelsCollide(left: TimeTick, right: TimeTick, sizes: Sizes): boolean {
  return collide({ x: left.labelX, text: left.label }, { x: right.labelX }, sizes);
}

/** Writes the year, or the day, under the first label and under each at which it changes. */
function withSubs(
  ticks: TimeTick[],
  precision: Precision | undefined,
  { language, timeZone }: Zone,
): TimeTick[] {
  if (precision === undefined) return ticks;
  let before = "";
  return ticks.map((tick) => {
    const sub = formatDate(language, tick.at, timeZone, precision);
    const changed = sub !== before;
    before = sub;
    return changed ? { ...tick, sub } : tick;
  });
}

/** The labels of one step, in one wording, each with its second line; the label of the start only where it has room. */
function labelled(
  step: TickStep,
  moments: readonly Instant[],
  label: Precision,
  sub: Precision | undefined,
  ask: Ask,
): TimeTick[] {
  const { axes, sizes, language, timeZone } = ask;
  const ticks = moments.map((at): TimeTick => {
    const x = xOf(axes, at);
    return { at, x, labelX: x + BESIDE, label: formatDate(language, at, timeZone, label), sub: null };
  });
  const withStart = withSubs([startTick(step, ask), ...ticks], sub, ask);
  const [start, first] = withStart;
  const crowded = start && first && (labelsCollide(start, first, sizes) || start.label === first.label);
  return crowded ? withSubs(ticks, sub, ask) : withStart;
}

/** A label that would reach past the plot is left out; its tick stays. */
function withinPlot(ticks: TimeTick[], { axes, sizes: { axisText } }: Ask): TimeTick[] {
  const inside = ({ labelX, label, sub }: TimeTick) =>
    labelX + Math.max(textWidth(label, axisText), textWidth(sub ?? "", axisText)) <= axes.plot.right;
  return ticks.map((tick) => (inside(tick) ? tick : { ...tick, label: "", sub: null }));
}

function withoutCollisions(ticks: TimeTick[], sizes: Sizes): TimeTick[] {
  const kept: TimeTick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || !labelsCollide(last, tick, sizes)) kept.push(tick);
  }
  return kept;
}

function anyCollision(ticks: TimeTick[], sizes: Sizes): boolean {
  const lines = [
    ticks.map(({ labelX, label }) => ({ x: labelX, text: label })),
    ticks.flatMap(({ labelX, sub }) => (sub === null ? [] : { x: labelX, text: sub })),
  ];
  return lines.some((line) =>
    line.some((left, index) => {
      const right = line[index + 1];
      return right !== undefined && collide(left, right, sizes);
    }),
  );
}

const named = (ticks: TimeTick[]) => ticks.filter(({ label }) => label !== "").length;

/** The labels of one step in each of its wordings, the longest first. */
function wordings(step: TickStep, moments: readonly Instant[], ask: Ask): TimeTick[][] {
  const subs: (Precision | undefined)[] = subPrecisions(step);
  if (subs.length === 0) subs.push(undefined);
  return labelPrecisions(step).flatMap((label) =>
    subs.map((sub) => withinPlot(labelled(step, moments, label, sub, ask), ask)),
  );
}

/** A step with more labels than fit. */
type Crowd = { step: TickStep; moments: readonly Instant[] };

/**
 * Ticks at boundaries of the calendar in the zone: the finest step whose labels fit beside each other. The year, or the
 * day of an hour, stands under the first label and wherever it changes. No two labels overlap. Of a step's wordings the
 * longest that leaves no label out for want of room.
 */
export function timeAxis(ask: Ask): TimeTick[] {
  const { axes, sizes, timeZone } = ask;
  const most = sizes.mostTimeTicks;
  if (most === 0) return [];
  const [start, end] = axes.time;
  let finer: Crowd | undefined;
  for (const step of TICK_STEPS) {
    // A step that would give many more than fit is not worth its dates.
    if ((end - start) / lengthOf(step) > 3 * most) continue;
    const moments = calendarTicks(step, start, end, timeZone);
    if (moments.filter((at) => at !== start).length <= most) {
      const fitting = wordings(step, moments, ask).filter((ticks) => !anyCollision(ticks, sizes));
      const ticks = fitting.toSorted((a, b) => named(b) - named(a))[0];
      if (ticks) return (finer ? tellingMore(ticks, finer, ask) : ticks).map(toPaper);
    }
    finer = { step, moments };
  }
  return finer ? thinned(finer, ask).map(toPaper) : [];
}

/** Where hardly anything would be named, the finer step that does not fit says more with what of it does. */
function tellingMore(ticks: TimeTick[], finer: Crowd, ask: Ask): TimeTick[] {
  if (named(ticks) >= 2) return ticks;
  const instead = thinned(finer, ask);
  return named(instead) > named(ticks) ? instead : ticks;
}

/** The step in its shortest wording, without the labels that collide. */
function thinned({ step, moments }: Crowd, ask: Ask): TimeTick[] {
  return withoutCollisions(wordings(step, moments, ask).at(-1) ?? [], ask.sizes);
}

function toPaper(tick: TimeTick): TimeTick {
  return {
    ...tick,
    x: tenth(tick.x),
    labelX: tenth(tick.labelX),
    label: directed(tick.label),
    sub: tick.sub === null ? null : directed(tick.sub),
  };
}
