import { DAY, HOUR, type Instant, MINUTE, parseInstant, SECOND } from "../model/instant.ts";

/** Where a server asks us to wait for the first time, and does not say until when in a way that can be right. */
const FALLBACK = 5 * MINUTE;
const LONGEST_WAIT = DAY;
/** Mastodon's own windows last five or fifteen minutes. */
const LONGEST_RESET = HOUR;

type Headers = Readonly<Record<string, string>>;

/**
 * Until when an answer of 429 or 503 asks us to leave the server alone; `null` where it does not. `Retry-After` wins over
 * `X-RateLimit-Reset`, and is obeyed within a second and a day, the reset within an hour. Behind a CDN both may be those of
 * an answer long past: then it is five minutes, and twice as long with each 429 in a row before it, up to a day.
 */
export function retryMoment(status: number, headers: Headers, now: number, inARow = 0): Instant | null {
  if (status !== 429 && status !== 503) return null;
  const fallback = Math.min(LONGEST_WAIT, FALLBACK * 2 ** inARow);
  const told = waitOf(headers, now) ?? resetWait(status, headers, now) ?? (status === 429 ? "unsaid" : null);
  const wait = told === "unsaid" ? fallback : told;
  return wait === null ? null : Math.ceil((now + wait) / SECOND) * SECOND;
}

function within(longest: number, ms: number): number {
  return Math.min(longest, Math.max(SECOND, ms));
}

/** `unsaid`: it asks us to wait, but not for how long. */
type Wait = number | "unsaid" | null;

function waitOf(headers: Headers, now: number): Wait {
  const text = headers["retry-after"]?.trim() ?? "";
  const age = ageOf(headers);
  const seconds = /^[+-]?\d+$/.test(text) ? Number(text) * SECOND - age : null;
  const left = seconds ?? untilDate(text, now);
  if (left === null) return null;
  return age > 0 && left <= 0 ? "unsaid" : within(LONGEST_WAIT, left);
}

function untilDate(text: string, now: number): number | null {
  const isDate = /^(mon|tue|wed|thu|fri|sat|sun)/i.test(text);
  const at = isDate ? Date.parse(text) : (parseInstant(text) ?? Number.NaN);
  return Number.isNaN(at) ? null : at - now;
}

function ageOf(headers: Headers): number {
  const age = headers.age?.trim() ?? "";
  return /^\d{1,9}$/.test(age) ? Number(age) * SECOND : 0;
}

/** Mastodon tells the end of its window with every answer; only where nothing remains is that a wish. */
function resetWait(status: number, headers: Headers, now: number): Wait {
  if (status !== 429 && headers["x-ratelimit-remaining"]?.trim() !== "0") return null;
  const text = headers["x-ratelimit-reset"]?.trim() ?? "";
  const at = /^\d{9,11}(\.\d+)?$/.test(text) ? Number(text) * SECOND : parseInstant(text);
  if (at === null) return null;
  return at <= now ? "unsaid" : within(LONGEST_RESET, at - now);
}
