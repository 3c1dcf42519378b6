import type { Outburst } from "../../model/outburst.ts";
import type { Series } from "../../model/sample.ts";
import { fallBar, riseBar, unlikelyOn } from "./bars.ts";
import { type Certainty, closeOf, findFall, findRise, spanOf } from "./certain.ts";
import type { Day } from "./days.ts";
import { type Usual, usualOn } from "./usual.ts";

/** A surge lasts while growth is at least twice the usual; it, and a purge, is over after so many days without. */
const STILL_RAISED = 2;
const CALM_DAYS = 2;

/** An outburst that more days may belong to. */
type Episode = { outburst: Outburst; usual: number; calm: number };

/**
 * The days that stand out, by time; of days in a row the first is told, with the end and the peak of all. A day is judged
 * at each of its readings, by those before it alone: what is found never goes away, however calm the rest of the day.
 */
export function findDaily(series: Series, days: readonly Day[]): Outburst[] {
  const found: Outburst[] = [];
  const isCalm: boolean[] = [];
  let surge: Episode | null = null;
  let purge: Episode | null = null;
  days.forEach((day, index) => {
    const usual = usualOn(days, index);
    if (!usual) return;
    const begin = (certainty: Certainty): Episode => {
      const outburst = outburstOf(series, day, usual, certainty, index === days.length - 1);
      found.push(outburst);
      return { outburst, usual: usual.change, calm: 0 };
    };
    const growth = Math.max(0, usual.change);
    const bar = riseBar(days, isCalm, index, usual);
    const fall = findFall(series, day, fallBar(usual, day.opening?.value ?? 0));
    // Eight weeks are looked at only for a day that stands out of two.
    const rise =
      !fall && findRise(series, day, growth, bar)
        ? findRise(series, day, growth, Math.max(bar, unlikelyOn(days, index) - growth))
        : null;
    if (surge) surge = goOn(surge, day, isStillRaised(surge, day, usual), changeOf(series, day));
    if (purge) purge = goOn(purge, day, isStillFalling(day, fall), changeOf(series, day));
    if (fall) purge ??= begin(fall);
    const fresh = rise && !surge ? begin(rise) : null;
    if (fresh?.outburst.kind === "surge") surge = fresh;
    isCalm[index] = !surge && !rise;
  });
  return found.map((outburst) => ({ ...outburst, to: isOpen(outburst, surge, days) ? null : outburst.to }));
}

/** Its last day is not over, or was the newest that is known. */
function isOpen(outburst: Outburst, surge: Episode | null, days: readonly Day[]): boolean {
  return (outburst === surge?.outburst && surge.calm === 0) || outburst.to === days.at(-1)?.to;
}

/** `null` where the day is not known as a whole. What a surge has lasted long enough to make usual is no surge any more. */
function isStillRaised(surge: Episode, { whole }: Day, usual: Usual): boolean | null {
  return whole === null ? null : whole >= STILL_RAISED * Math.max(1, surge.usual, usual.change);
}

function isStillFalling({ whole }: Day, fall: Certainty | null): boolean | null {
  if (fall) return true;
  return whole === null ? null : false;
}

/** Takes a day into the episode or counts it as calm; `null` once it is over. */
function goOn(episode: Episode, day: Day, isRaised: boolean | null, change: number): Episode | null {
  const { outburst, calm } = episode;
  if (isRaised === false) return calm + 1 >= CALM_DAYS ? null : { ...episode, calm: calm + 1 };
  if (Math.abs(change) > Math.abs(outburst.peak.change)) outburst.peak = { at: day.from, change };
  if (isRaised === null) return episode;
  outburst.to = day.to;
  return { ...episode, calm: 0 };
}

function changeOf(series: Series, day: Day): number {
  return day.whole ?? (closeOf(series, day)?.value ?? 0) - (day.opening?.value ?? 0);
}

function outburstOf(
  series: Series,
  day: Day,
  usual: Usual,
  { kind, detectedAt, seen }: Certainty,
  isRunning: boolean,
): Outburst {
  const change = changeOf(series, day);
  const span = Math.max(1, spanOf(day, closeOf(series, day)?.at ?? day.to));
  return {
    kind,
    at: day.from,
    to: day.to,
    detectedAt,
    days: 1,
    change,
    usual: span * usual.change,
    weekday: span === 1 ? usual.weekday : null,
    before: day.opening?.value ?? 0,
    seen,
    settled: !isRunning,
    peak: { at: day.from, change },
  };
}
