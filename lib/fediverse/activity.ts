import type { ActivityRow } from "../model/activity.ts";
import { DAY, HOUR, type Instant, SECOND, wholeSecond } from "../model/instant.ts";
import { parseCount } from "./count.ts";
import { fieldOf } from "./json.ts";

const MAX_ROWS = 100;

/**
 * The rows as answered; numbers, as Takahe and Mastodon 2.1 betas send them, become text. `null` where anything in them is not
 * a count: the windows overlap and build on each other, so a broken answer is better asked for again than kept in part.
 */
export function parseActivityRows(data: unknown): ActivityRow[] | null {
  if (!Array.isArray(data) || data.length > MAX_ROWS) return null;
  const rows = data.map(parseRow);
  return rows.every((row) => row !== null) ? rows : null;
}

function parseRow(item: unknown): ActivityRow | null {
  const week = countText(fieldOf(item, "week"));
  const statuses = countText(fieldOf(item, "statuses"));
  const logins = countText(fieldOf(item, "logins"));
  const registrations = countText(fieldOf(item, "registrations"));
  if (week === null || statuses === null || logins === null || registrations === null) return null;
  return { week, statuses, logins, registrations };
}

function countText(value: unknown): string | null {
  return typeof parseCount(value, "malformed") === "number" ? String(value) : null;
}

/**
 * When the server computed the rows: it keeps them for up to a day. From Mastodon 3.5 on windows slide, and the newest
 * row's `week` is that moment. Before, and in Takahe, it is a Monday's midnight; then the answer's Date less its Age.
 */
export function generatedAt(
  rows: readonly ActivityRow[],
  headers: Readonly<Record<string, string>>,
  fetchedAt: Instant,
): Instant {
  const newest = Math.max(...rows.map(({ week }) => Number(week))) * SECOND;
  const stamp = isMondayMidnight(newest) ? sentAt(headers) : newest;
  return stamp === null || stamp > fetchedAt ? fetchedAt : wholeSecond(stamp);
}

/** Whether it is a Monday 00:00 in some time zone: those lie between UTC-12 and UTC+14, on quarters of an hour. */
function isMondayMidnight(at: Instant): boolean {
  // 1970-01-05 was a Monday.
  const sinceMonday = (((at - 4 * DAY) % (7 * DAY)) + 7 * DAY) % (7 * DAY);
  const local = sinceMonday <= 12 * HOUR || sinceMonday >= 7 * DAY - 14 * HOUR;
  return local && at % (HOUR / 4) === 0;
}

function sentAt(headers: Readonly<Record<string, string>>): Instant | null {
  const date = Date.parse(headers.date ?? "");
  const age = /^\d{1,9}$/.test(headers.age ?? "") ? Number(headers.age) * SECOND : 0;
  return Number.isNaN(date) ? null : date - age;
}
