import { describe, expect, test } from "vitest";
import { DAY, HOUR, type Instant, MINUTE, parseInstant } from "../../lib/model/instant.ts";
import { DEFAULT_SEED, formatEpoch, parseEpoch } from "../../lib/practice/epoch.ts";
import { createLife, dayNumber } from "../../lib/practice/life.ts";
import { pastLines } from "../../lib/practice/past.ts";
import { chance, eventCount } from "../../lib/practice/random.ts";

const at = (text: string): Instant => parseInstant(text) ?? Number.NaN;
const startedAt = at("2026-11-22T10:50:00Z");
const life = createLife({ seed: DEFAULT_SEED, startedAt });

describe("chance", () => {
  test("is the same for the same key, spread evenly, and unlike its neighbours", () => {
    expect(chance(1, "a")).toBe(chance(1, "a"));
    expect(chance(2, "a")).not.toBe(chance(1, "a"));
    const draws = Array.from({ length: 10_000 }, (_, i) => chance(7, `key ${i}`));
    const tenths = Array.from({ length: 10 }, (_, i) => draws.filter((x) => Math.floor(x * 10) === i).length);
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1150);
  });

  test.each([0, 0.5, 4, 60])("events where %d are expected come to that on average", (mean) => {
    const counts = Array.from({ length: 4000 }, (_, i) => eventCount(3, `day ${i}`, mean));
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(Math.abs(average - mean)).toBeLessThanOrEqual(0.05 * Math.sqrt(mean) + 0.001);
  });
});

describe("the invented community", () => {
  test("is the same whenever and in whatever order it is asked", () => {
    const later = createLife({ seed: DEFAULT_SEED, startedAt });
    const moments = [400, -3, -200, 0.4, 20].map((days) => startedAt + days * DAY);
    const answers = moments.map((moment) => later.countsAt(moment));
    expect(
      [...moments]
        .reverse()
        .map((moment) => life.countsAt(moment))
        .reverse(),
    ).toEqual(answers);
  });

  test("differs with the seed and hardly with the day on which it begins", () => {
    expect(createLife({ seed: 2, startedAt }).countsAt(startedAt)).not.toEqual(life.countsAt(startedAt));
    const nextYear = createLife({ seed: DEFAULT_SEED, startedAt: startedAt + 365 * DAY });
    expect(
      Math.abs(nextYear.countsAt(startedAt + 365 * DAY).users - life.countsAt(startedAt).users),
    ).toBeLessThan(10);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    "seed %d grows from about a hundred to just under the milestone",
    (seed) => {
      const other = createLife({ seed, startedAt });
      const first = other.countsAt(other.launchedAt);
      const now = other.countsAt(startedAt);
      expect(first.users).toBeGreaterThanOrEqual(30);
      expect(first.users).toBeLessThan(250);
      expect(now.users).toBeGreaterThan(880);
      expect(now.users).toBeLessThan(940);
      expect(now.posts).toBeGreaterThan(60_000);
      expect(now.posts).toBeLessThan(99_000);
      expect(now.active / now.users).toBeGreaterThan(0.36);
      expect(now.active / now.users).toBeLessThan(0.44);
      expect(other.countsAt(startedAt + 60 * DAY).users).toBeGreaterThan(1000);
    },
  );

  test("has decreases, a purge, a step of servers known, and surges", () => {
    const days = Array.from({ length: 243 }, (_, i) => life.countsAt(life.launchedAt + i * DAY));
    const changes = (name: "users" | "posts" | "servers") =>
      days.slice(1).map((day, i) => day[name] - (days[i]?.[name] ?? 0));
    expect(Math.min(...changes("users"))).toBeLessThan(-20);
    expect(Math.max(...changes("users"))).toBeGreaterThan(30);
    expect(changes("users").filter((change) => change < 0).length).toBeGreaterThan(5);
    expect(changes("posts").filter((change) => change < 0).length).toBeGreaterThan(0);
    expect(changes("servers").filter((change) => change > 1000)).toHaveLength(1);
    expect(Math.min(...changes("servers"))).toBeGreaterThanOrEqual(0);
  });

  test("is alive: posts move within any five minutes, users within any half day", () => {
    const moments = (step: number) =>
      Array.from({ length: (2 * DAY) / step }, (_, i) => startedAt + i * step);
    const still = (name: "users" | "posts", step: number) =>
      moments(step).filter((moment) => life.countsAt(moment)[name] === life.countsAt(moment + step)[name]);
    expect(still("posts", 5 * MINUTE)).toEqual([]);
    expect(still("users", 12 * HOUR)).toEqual([]);
  });

  test.each([-200, -112, -58, -1, 0, 3, 90])("day %d begins where the day before ended", (rel) => {
    const day = dayNumber(startedAt) + rel;
    const morning = life.countsAt(day * DAY);
    const evening = life.countsAt((day + 1) * DAY);
    const { signups, departures, postsWritten, postsRemoved } = life.dayOf(day);
    expect(evening.users - morning.users).toBe(signups - departures);
    expect(evening.posts - morning.posts).toBe(postsWritten - postsRemoved);
    const nearly = life.countsAt((day + 1) * DAY - 1000);
    expect(Math.abs(evening.users - nearly.users)).toBeLessThanOrEqual(2);
  });

  test("had no life before its launch", () => {
    expect(life.dayOf(dayNumber(life.launchedAt) - 1).signups).toBe(0);
    expect(() => life.countsAt(life.launchedAt - 1000)).toThrow(/no life before/);
  });
});

describe("the past as a file", () => {
  const lines = [...pastLines({ seed: DEFAULT_SEED, startedAt })];
  const times = lines.slice(1).map((line) => at(line.split(",")[0] ?? ""));

  test("is our own import format, hourly and at last every ten minutes, and ends with the start of the practice", () => {
    expect(lines[0]).toBe("time,users,active,posts,servers\n");
    expect(lines[1]).toMatch(/^2026-03-24T00:00:00Z,\d+,\d+,\d+,\d+\n$/);
    const { users, active, posts, servers } = life.countsAt(startedAt);
    expect(lines.at(-1)).toBe(`2026-11-22T10:50:00Z,${users},${active},${posts},${servers}\n`);
  });

  test("has two holes: two days with the server down, sixteen hours of our own", () => {
    const steps = times.slice(1).map((time, i) => (time - (times[i] ?? 0)) / HOUR);
    expect(steps.filter((hours) => hours > 1)).toEqual([48, 16]);
  });
});

describe("the epoch", () => {
  test("survives being kept", () => {
    expect(parseEpoch(formatEpoch({ seed: 3, startedAt }))).toEqual({ seed: 3, startedAt });
  });

  test.each(["", "{}", "[]", '{"seed":"1","startedAt":"2026-01-01"}', '{"seed":1,"startedAt":"soon"}'])(
    "%j is none, and the cure is named",
    (text) => {
      expect(() => parseEpoch(text)).toThrow(/remove the file to begin anew/);
    },
  );
});
