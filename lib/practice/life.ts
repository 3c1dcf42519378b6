import { DAY, type Instant, MINUTE } from "../model/instant.ts";
import { chance, eventCount } from "./random.ts";
import { STORY } from "./story.ts";

/** Days since 1970 in UTC. */
export type DayNumber = number;

export type Counts = { users: number; active: number; posts: number; servers: number };

/** What happened in the community on one day. */
export type DayOfLife = { signups: number; departures: number; postsWritten: number; postsRemoved: number };

/** An invented community: every number follows from its seed and the moment at which the practice began. */
export type Life = {
  startedAt: Instant;
  launchedAt: Instant;
  countsAt: (at: Instant) => Counts;
  /** The day up to the instant given, whole without one. Nothing happened before the launch. */
  dayOf: (day: DayNumber, until?: Instant) => DayOfLife;
};

/** When the practice opens its registrations, counted from its start: soon enough to be seen by whoever tries it. */
export const OPENS_AFTER = 12 * MINUTE;

/** 0 is 1 January 1970, a Thursday. */
const SIGNUPS_BY_WEEKDAY = [1, 0.95, 0.8, 0.9, 1.2, 1.1, 1.05];
const POSTS_BY_WEEKDAY = [1, 1.05, 0.95, 0.9, 1, 1, 1.1];
const ACTIVE_DAYS = 28;
const USERS_AT_START = 904;
const FEWEST_FOUNDERS = 30;

export function dayNumber(at: Instant): DayNumber {
  return Math.floor(at / DAY);
}

/** The share of a day's life that has passed at a share of the day: least at 02:24 UTC, most at 14:24. */
function lifePassed(share: number): number {
  const wave = (x: number) => Math.sin(2 * Math.PI * (x - 0.1));
  return share - (0.35 / (2 * Math.PI)) * (wave(share) - wave(0));
}

export function createLife({ seed, startedAt }: { seed: number; startedAt: Instant }): Life {
  const startDay = dayNumber(startedAt);
  const launchDay = startDay + STORY.launched;

  /** How many of a day's events have come by a share of its life; each falls somewhere in its own part of the day. */
  function soFar(total: number, key: string, passed: number): number {
    const due = total * passed;
    const whole = Math.floor(due);
    return whole + (whole < total && chance(seed, `${key}/${whole}`) < due - whole ? 1 : 0);
  }

  function signupsOn(day: DayNumber): number {
    const rel = day - startDay;
    const surge = STORY.surges
      .filter(({ day: first }) => rel >= first)
      .reduce((sum, { day: first, signups }) => sum + signups * 0.5 ** ((rel - first) / 1.5), 0);
    // Now and then the future has its surges too.
    const month = Math.floor(rel / 30);
    const later = rel - month * 30 - Math.floor(chance(seed, `surge ${month}`) * 20);
    const future = rel > 0 && later >= 0 ? 18 * 0.5 ** later : 0;
    const ordinary = (rel >= 0 ? 9 : 3) * (SIGNUPS_BY_WEEKDAY[day % 7] ?? 1);
    return eventCount(
      seed,
      `signups ${day - startDay}`,
      (ordinary + surge + future) * (STORY.quiet.get(rel) ?? 1),
    );
  }

  function departuresOn(day: DayNumber): number {
    const rel = day - startDay;
    const ordinary = eventCount(
      seed,
      `departures ${day - startDay}`,
      (rel >= 0 ? 4.4 : 1.1) * (STORY.quiet.get(rel) ?? 1),
    );
    return ordinary + (rel === STORY.purge.day ? STORY.purge.users : 0);
  }

  function removedOn(day: DayNumber): number {
    const swept =
      chance(seed, `sweep ${day - startDay}`) < 0.3
        ? 12 + Math.floor(chance(seed, `swept ${day - startDay}`) * 90)
        : 0;
    return swept + (day - startDay === STORY.purge.day ? STORY.purge.posts : 0);
  }

  function writtenOn(day: DayNumber, users: number): number {
    const rel = day - startDay;
    const habit = 0.4 + 0.42 * Math.min(1, (day - launchDay) / -STORY.launched);
    const mood = 0.85 + 0.3 * chance(seed, `mood ${day - startDay}`);
    const share = (POSTS_BY_WEEKDAY[day % 7] ?? 1) * mood * (STORY.quiet.get(rel) ?? 1);
    return Math.round(users * habit * share);
  }

  function happenings(day: DayNumber, users: number): DayOfLife {
    return {
      signups: signupsOn(day),
      departures: departuresOn(day),
      postsWritten: writtenOn(day, users),
      postsRemoved: removedOn(day),
    };
  }

  function serversAt(at: Instant): number {
    const age = at / DAY - launchDay;
    const met = 1650 + 3300 * (1 - Math.exp(-age / 120)) + 6 * age;
    const list = at / DAY >= startDay + STORY.blockList.day + 0.6 ? STORY.blockList.servers : 0;
    return Math.floor(met) + list;
  }

  // The founders are as many as it takes for the community to stand just under its milestone when the practice begins.
  let founders = USERS_AT_START;
  for (let day = launchDay; day < startDay; day++) founders -= signupsOn(day) - departuresOn(day);

  founders = Math.max(FEWEST_FOUNDERS, founders);

  // Mornings, by days since the launch, made as far as they are asked for.
  const mornings: { users: number; posts: number; signups: number[] }[] = [
    { users: founders, posts: founders * 9, signups: [] },
  ];

  function morningOf(day: DayNumber) {
    for (let i = mornings.length; i <= day - launchDay; i++) {
      const before = mornings[i - 1];
      if (!before) throw new Error(`No morning before day ${i}`);
      const { signups, departures, postsWritten, postsRemoved } = happenings(launchDay + i - 1, before.users);
      mornings.push({
        users: before.users + signups - departures,
        posts: before.posts + postsWritten - postsRemoved,
        signups: [...before.signups.slice(1 - ACTIVE_DAYS), signups],
      });
    }
    const morning = mornings[day - launchDay];
    if (!morning) throw new RangeError(`The practice has no life before ${launchDay}, asked for day ${day}`);
    return morning;
  }

  function dayOf(day: DayNumber, until: Instant = (day + 1) * DAY): DayOfLife {
    if (day < launchDay || until < day * DAY)
      return { signups: 0, departures: 0, postsWritten: 0, postsRemoved: 0 };
    const share = Math.min(1, until / DAY - day);
    const passed = share === 1 ? 1 : lifePassed(share);
    const whole = happenings(day, morningOf(day).users);
    return {
      signups: soFar(whole.signups, `signup ${day - startDay}`, passed),
      departures: soFar(whole.departures, `departure ${day - startDay}`, passed),
      postsWritten: soFar(whole.postsWritten, `post ${day - startDay}`, passed),
      // Old posts are swept away at night, by the server's own job.
      postsRemoved: share >= 0.13 ? whole.postsRemoved : 0,
    };
  }

  /** Who signed in on the 28 days before this one; counted approximately, as Mastodon does. */
  function activeOn(day: DayNumber): number {
    const { users, signups } = morningOf(day);
    const newcomers = signups.reduce((sum, count) => sum + count, 0);
    const error = 1 + 0.012 * (chance(seed, `active ${day - startDay}`) - 0.5);
    return Math.round((0.36 * users + 0.3 * newcomers) * error);
  }

  function countsAt(at: Instant): Counts {
    const day = dayNumber(at);
    const morning = morningOf(day);
    const today = dayOf(day, at);
    return {
      users: morning.users + today.signups - today.departures,
      active: activeOn(day),
      posts: morning.posts + today.postsWritten - today.postsRemoved,
      servers: serversAt(at),
    };
  }

  return { startedAt, launchedAt: launchDay * DAY, countsAt, dayOf };
}
