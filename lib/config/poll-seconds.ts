const DAY_SECONDS = 86_400;
const CURE = 'write it like "*/15 * * * *"';

/** The numbers that a cron field of digits, `*`, lists, ranges and steps stands for; `null` where it is none. */
function expand(field: string, size: number): number[] | null {
  const numbers = new Set<number>();
  for (const part of field.split(",")) {
    const match = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (!match) return null;
    const [, star, first, last, stepText] = match;
    const from = star ? 0 : Number(first);
    const to = star || (stepText && !last) ? size - 1 : Number(last ?? first);
    const step = Number(stepText ?? 1);
    if (to >= size || from > to || step < 1) return null;
    for (let number = from; number <= to; number += step) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** The seconds of a day at which the cron text fires, `null` where it is not one that fires alike on every day. */
function firings(text: string): number[] | null {
  const fields = text.trim().split(/\s+/);
  if (fields.length === 5) fields.unshift("0");
  if (fields.length !== 6) return null;
  const [second = "", minute = "", hour = "", ...days] = fields;
  if (days.some((field) => field !== "*")) return null;
  const seconds = expand(second, 60);
  const minutes = expand(minute, 60);
  const hours = expand(hour, 24);
  if (!seconds || !minutes || !hours) return null;
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => (h * 60 + m) * 60 + s)));
}

/**
 * The seconds between polls that a cron text asks for, or what is wrong with it. Only texts that fire at one constant
 * interval, which divides a day, from midnight UTC are accepted: a slot is the poll time floored to that interval.
 */
export function pollSecondsOf(cron: string): number | { problem: string } {
  const times = firings(cron);
  if (!times) return { problem: `must be cron text that is the same on every day; ${CURE}` };
  const gaps = times.map((at, i) => (times[i + 1] ?? (times[0] ?? 0) + DAY_SECONDS) - at);
  const interval = gaps[0] ?? DAY_SECONDS;
  if (gaps.some((gap) => gap !== interval)) {
    return { problem: `must have one constant interval that divides a day; ${CURE}` };
  }
  if (times[0] !== 0) return { problem: `must start on the hour, at midnight UTC; ${CURE}` };
  return interval;
}
