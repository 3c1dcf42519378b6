import type { ActivityAnswer } from "../../lib/model/activity.ts";
import { type Day, dayOf } from "../../lib/model/calendar.ts";
import { DAY, type Instant, SECOND } from "../../lib/model/instant.ts";
import { answerOf, type Random, randomOf, type Server, type Truth } from "./server.ts";

/** What is known of a server at the end, and what happened. */
export type Case = {
  answers: ActivityAnswer[];
  launched: Day | null;
  truth: Truth;
  kind: Kind;
};

const KINDS = [
  "six days",
  "six days, emptied",
  "seven days",
  "six, then seven days",
  "calendar",
  "calendar, emptied",
  "calendar, then six days",
] as const;
export type Kind = (typeof KINDS)[number];

const ZONES = [
  "UTC",
  "Europe/London",
  "Europe/Berlin",
  "Asia/Tokyo",
  "America/New_York",
  "America/Los_Angeles",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
];

/** Mondays of 2022 to 2027 begin the histories, so that clocks change in some of them. */
const FIRST_DAYS = [19_000, 21_000] as const;
/** So many days are there before the first answer: more than twelve rows reach back. */
const BEFORE = 100;

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** From the first to the second, every order of magnitude as likely as the others. */
const between = (random: Random, low: number, high: number) => low * (high / low) ** random();

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function poisson(random: Random, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); product *= random()) count++;
  return count;
}

/** Day by day: of one mean, or moving from day to day, with weekends, mostly nothing, or with a surge. */
function countsOf(random: Random, days: number): number[] {
  const mean = between(random, 0.1, 5000);
  const shape = pick(random, ["even", "restless", "weekly", "mostly nothing", "surge"]);
  const surge = Math.floor(random() * days);
  return Array.from({ length: days }, (_, day) => {
    if (shape === "restless") return poisson(random, mean * Math.exp(normal(random)));
    if (shape === "weekly") return poisson(random, mean * (day % 7 < 5 ? 1 : 0.4));
    if (shape === "mostly nothing") return random() < 0.85 ? 0 : poisson(random, mean);
    if (shape === "surge" && day >= surge && day < surge + 4) return poisson(random, mean * 20);
    return poisson(random, mean);
  });
}

/** Moments of polls: on most days or few, at random seconds, with holes of days and of weeks. */
function pollsOf(random: Random, from: Instant, days: number): Instant[] {
  if (random() < 0.05) return [from + Math.floor(random() * DAY)];
  const share = pick(random, [1, 0.95, 0.7, 0.3, 0.1]);
  const hole = random() < 0.3 ? Math.floor(random() * days) : days;
  const weeks = Math.floor(random() * 16);
  const found: Instant[] = [];
  for (let day = 0; day < days; day++) {
    if (random() >= share || (day >= hole && day < hole + weeks * 7)) continue;
    found.push(from + day * DAY + Math.floor(random() * 86_400) * SECOND);
  }
  return found;
}

/** The case of a seed. */
export function caseOf(seed: number): Case {
  const random = randomOf(seed);
  const kind = KINDS[seed % KINDS.length] as Kind;
  const first = FIRST_DAYS[0] + Math.floor(random() * (FIRST_DAYS[1] - FIRST_DAYS[0]));
  const asked = 7 + Math.floor(random() * (random() < 0.1 ? 90 : 14));
  const days = BEFORE + asked + 1;
  const launchedAt = random() < 0.3 ? Math.floor(random() * (BEFORE + asked)) : 0;
  const quiet = (counts: number[]) => counts.map((count, day) => (day < launchedAt ? 0 : count));
  const posts = quiet(countsOf(random, days));
  const truth: Truth = {
    first,
    signups: quiet(countsOf(random, days)),
    posts,
    logins: posts.map((count) => (count > 0 || random() < 0.5 ? 1 + Math.floor(count / 3) : 0)),
  };
  const start = (first + BEFORE) * DAY;
  const polls = pollsOf(random, start, asked);
  // A change of method before the first answer leaves no trace: nothing could tell that weeks are counted twice.
  const sometime = () => (polls[0] ?? start) + SECOND + Math.floor(random() * asked * 86_400) * SECOND;
  const server: Server = {
    truth: { ...truth, logins: quiet(truth.logins) },
    slidingFrom: kind.startsWith("calendar")
      ? kind.endsWith("six days")
        ? sometime()
        : Infinity
      : -Infinity,
    sevenFrom: kind === "seven days" ? -Infinity : kind === "six, then seven days" ? sometime() : Infinity,
    timeZone: pick(random, ZONES),
    weeksAreLocal: random() < 0.5,
    emptiedAt: kind.endsWith("emptied")
      ? start + Math.floor((random() * (asked + 80) - 80) * 86_400) * SECOND
      : -Infinity,
  };
  const keeps = pick(random, [0, 1, 1, 2]) * DAY * random();
  let madeAt = -Infinity;
  const answers = polls.map((at) => {
    if (madeAt + keeps < at) madeAt = Math.max(at - Math.floor((random() * keeps) / SECOND) * SECOND, madeAt);
    return answerOf(server, madeAt, at);
  });
  // Who knows the day of the launch vouches that nothing was lost in the first days.
  const sinceLaunch = server.emptiedAt - (first + launchedAt) * DAY;
  const knowsLaunch = launchedAt > 0 && random() < 0.5 && (sinceLaunch < 0 || sinceLaunch > 9 * DAY);
  return { answers, kind, truth, launched: knowsLaunch ? dayOf((first + launchedAt) * DAY, "UTC") : null };
}
