import { type Day, nextStart, parseDay, startOfDay } from "../model/calendar.ts";
import type { BoardEvent } from "../model/event.ts";
import { type Host, parseHost } from "../model/host.ts";
import type { LocalText } from "../model/language.ts";
import type { Trust } from "../model/mark.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Subject } from "../model/subject.ts";
import { ConfigError } from "./config-error.ts";
import { pollSecondsOf } from "./poll-seconds.ts";
import type { InstanceEntry } from "./schema.ts";

/** What each server on the public network is spared: Mastodon's own caches make faster polls useless besides. */
const FASTEST_PUBLIC_POLL = 60;

/** A text without the languages that were left out. */
function localText(given: Partial<Record<keyof LocalText, string | undefined>>): LocalText {
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined));
}

function milestoneOf(entry: InstanceEntry["milestones"][number]): Milestone {
  const { days, label, consequence, decides, ...rule } = entry;
  return {
    ...rule,
    ...(days && { days }),
    ...(label && { label: localText(label) }),
    ...(consequence && { consequence: localText(consequence) }),
    ...(decides && { decides: localText(decides) }),
  };
}

/** Events at the start of their day in the board's zone, numbered within the day in the order of the file. */
export function eventsOn(
  entries: { date: Day; label: LocalText; url: string | null }[],
  timeZone: string,
): BoardEvent[] {
  const seen = new Map<Day, number>();
  return entries.map(({ date, label, url }) => {
    const number = (seen.get(date) ?? 0) + 1;
    seen.set(date, number);
    return {
      id: `${date}-${number}`,
      at: startOfDay(date, timeZone),
      kind: "note",
      label,
      detail: null,
      url,
    };
  });
}

function trustOf({ from, to, metrics }: InstanceEntry["trust"][number], timeZone: string): Trust {
  const [first, last] = [startOfDay(parseDay(from), timeZone), startOfDay(parseDay(to ?? from), timeZone)];
  return { from: first, to: nextStart("day", last, timeZone), metrics: metrics ?? POLLED_METRICS };
}

function firstRepeated(words: string[]): number {
  return words.findIndex((word, i) => words.indexOf(word) < i);
}

function pollSecondsFor(entry: InstanceEntry, path: string, allowPrivate: readonly string[]): number {
  const seconds = pollSecondsOf(entry.poll);
  if (typeof seconds !== "number") throw new ConfigError(`${path}.poll ${seconds.problem}`);
  if (seconds < FASTEST_PUBLIC_POLL && !allowPrivate.includes(parseHost(entry.domain))) {
    throw new ConfigError(`${path}.poll must leave a minute or more between polls, like "*/15 * * * *"`);
  }
  return seconds;
}

/** The subjects of the file, whose shape has been checked. Throws ConfigError on a repeated domain or slug. */
export function subjectsOf(
  entries: InstanceEntry[],
  timeZone: string,
  allowPrivate: readonly string[],
): Subject[] {
  const ids: Host[] = entries.map(({ domain }) => parseHost(domain));
  const twice = firstRepeated(ids);
  if (twice >= 0)
    throw new ConfigError(`instances[${twice}].domain stands there twice; keep one ${ids[twice]}`);
  return entries.map((entry, i) => {
    const path = `instances[${i}]`;
    const again = firstRepeated(entry.milestones.map(({ slug }) => slug));
    if (again >= 0) {
      throw new ConfigError(
        `${path}.milestones[${again}].slug stands there twice; a slug is an address, choose another`,
      );
    }
    return {
      kind: "instance",
      id: parseHost(entry.domain),
      name: entry.name ?? null,
      timeZone,
      launched: entry.launched === undefined ? null : parseDay(entry.launched),
      milestones: entry.milestones.map(milestoneOf),
      events: eventsOn(
        entry.events.map(({ date, label, url }) => ({
          date: parseDay(date),
          label: localText(label),
          url: url ?? null,
        })),
        timeZone,
      ),
      trust: entry.trust.map((each) => trustOf(each, timeZone)),
      pollSeconds: pollSecondsFor(entry, path, allowPrivate),
      practice: false,
      ...(entry.paused && { paused: true as const }),
    };
  });
}
