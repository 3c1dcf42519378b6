import { formatDate } from "../i18n/format.ts";
import { type MessageKey, say } from "../i18n/say.ts";
import { addDays, boundaries, dayOf, startOfDay } from "../model/calendar.ts";
import { faultOf } from "../model/fault.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { accountForSlots, type Ends, endsWithin, type SlotEnd, type Stretch } from "../stats/polls.ts";
import { tellCauses } from "./gap-lines.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** Today is one of them. */
const DAYS = 30;
/** A cell is a day where there is little room, a quarter of one where there is more. */
const CELLS_PER_DAY = 4;

/** From which slot on the polls must be known, with a day to spare for days that are not ours. */
export function pollsSince(now: Instant): Instant {
  return now - (DAYS + 1) * DAY;
}

/** What can be seen of a slot at a glance: whether there are figures and, where not, whether it was for us to see to it. */
export const GLANCES = ["in-time", "late", "theirs", "ours"] as const;
export type Glance = (typeof GLANCES)[number];

/** The part of a cell in which we watched, and how much of it came to what; shares add up to 1, or there are none. */
export type PollCell = { from: Instant; to: Instant; shares: [Glance, number][] };

export type PollStrip = {
  language: Language;
  title: string;
  /** The same as the sentences beside it. */
  summary: string;
  domain: [Instant, Instant];
  days: PollCell[];
  quarters: PollCell[];
};

export type PollReport = {
  sentences: string[];
  /** `null` where no poll was ever due. */
  strip: PollStrip | null;
  /** The edges of the strip in words. */
  from: string;
  to: string;
  /** What its marks mean; empty where all came in time. */
  legend: { glance: Glance; text: string }[];
};

/** What became of every slot that is known of, up to now. */
export function slotsOf({ subject, polls }: SubjectData, now: Instant): Stretch[] {
  return accountForSlots(polls.runs, {
    pollSeconds: subject.pollSeconds,
    paused: subject.paused === true,
    now,
  });
}

/** When the first of the days told of began, in the subject's zone. */
export function firstOfDays({ subject }: SubjectData, now: Instant): Instant {
  const { timeZone } = subject;
  return startOfDay(addDays(dayOf(now, timeZone), 1 - DAYS), timeZone);
}

/** The polls of the last 30 days at a glance and in words. */
export function pollReport(data: SubjectData, { language, now }: Reader): PollReport {
  const { timeZone } = data.subject;
  const from = firstOfDays(data, now);
  const days = boundaries("day", from, now, timeZone);
  const to = days.at(-1) ?? now;
  const slots = slotsOf(data, now);
  const [ends = new Map()] = endsWithin(slots, [from, to]);
  const sentences = tellEnds(data, ends, from, { language, now });
  const watched = { from: data.polls.first ?? now, to: now };
  const seen = new Set([...ends.keys()].flatMap((end) => glanceOf(end) ?? []));
  const strip = {
    language,
    title: say(language, "polls.heading"),
    summary: sentences.join(" "),
    domain: [from, to] as [Instant, Instant],
    days: cellsOf(slots, days, watched),
    quarters: cellsOf(slots, quartersOf(days), watched),
  };
  return {
    sentences,
    strip: seen.size > 0 ? strip : null,
    from: formatDate(language, from, timeZone, "dayMonth"),
    to: formatDate(language, now, timeZone, "dayMonth"),
    legend:
      seen.size > 1 || !seen.has("in-time")
        ? GLANCES.filter((glance) => seen.has(glance)).map((glance) => ({
            glance,
            text: say(language, `polls.${glance}`),
          }))
        : [],
  };
}

function quartersOf(days: readonly Instant[]): Instant[] {
  return days.flatMap((day, index) => {
    const next = days[index + 1];
    if (next === undefined) return [day];
    return Array.from({ length: CELLS_PER_DAY }, (_, i) => day + ((next - day) * i) / CELLS_PER_DAY);
  });
}

function glanceOf(end: SlotEnd): Glance | null {
  if (end === "in-time" || end === "late") return end;
  if (end === "paused") return null;
  return faultOf(end) === "ours" ? "ours" : "theirs";
}

function cellsOf(
  slots: readonly Stretch[],
  edges: readonly Instant[],
  watched: { from: Instant; to: Instant },
): PollCell[] {
  return endsWithin(slots, edges).flatMap((ends, index) => {
    const from = Math.max(edges[index] ?? 0, watched.from);
    const to = Math.min(edges[index + 1] ?? 0, watched.to);
    return from < to ? [{ from, to, shares: sharesOf(ends) }] : [];
  });
}

function sharesOf(ends: Ends): [Glance, number][] {
  const all = [...ends.values()].reduce((sum, count) => sum + count, 0);
  return GLANCES.flatMap((glance): [Glance, number][] => {
    const count = [...ends].reduce((sum, [end, each]) => sum + (glanceOf(end) === glance ? each : 0), 0);
    return count > 0 ? [[glance, count / all]] : [];
  });
}

function tellEnds(data: SubjectData, ends: Ends, from: Instant, { language }: Reader): string[] {
  const { subject, polls, history } = data;
  const moments = momentsOf(history, language, subject.timeZone);
  const count = (end: SlotEnd) => ends.get(end) ?? 0;
  const due = [...ends].reduce((sum, [end, each]) => sum + (end === "paused" ? 0 : each), 0);
  const late = count("late");
  const brought = count("in-time") + late;
  const sentences: string[] = [];
  const add = (key: MessageKey, values = {}) => sentences.push(say(language, key, values));
  if (polls.first === null && !subject.paused) add("polls.notYet");
  if (due > 0 && brought === due) add("polls.all", { due });
  else if (due > 0) add("polls.some", { due, brought, causes: tellCauses(failed(ends), language) });
  if (late > 0) add("polls.lateOnes", { late });
  if (polls.first !== null && polls.first > from) add("polls.since", { since: moments.tell(polls.first) });
  if (subject.paused) add("polls.paused");
  return sentences;
}

function failed(ends: Ends) {
  return [...ends]
    .flatMap(([end, count]) =>
      end === "in-time" || end === "late" || end === "paused" ? [] : [{ cause: end, count }],
    )
    .sort((a, b) => b.count - a.count);
}
