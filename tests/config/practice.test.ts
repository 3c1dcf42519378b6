import { describe, expect, test } from "vitest";
import { readConfig } from "../../lib/config.ts";
import { DAY, formatInstant, parseInstant } from "../../lib/model/instant.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import { formatEpoch } from "../../lib/practice/epoch.ts";
import { createLife } from "../../lib/practice/life.ts";
import { STORY } from "../../lib/practice/story.ts";

const startedAt = parseInstant("2026-11-22T10:50:00Z") ?? Number.NaN;
const epoch = { seed: 6, startedAt };

function practice(file: string | null) {
  const readText = (path: string) => {
    if (path.endsWith("mastoboard.json")) throw new Error("The practice must not read the file");
    return path === "/data/practice.json" ? file : null;
  };
  return readConfig({
    env: { MASTOBOARD_PRACTICE: "127.0.0.1:4680", MASTOBOARD_DATA: "/data" },
    cwd: "/",
    readText,
  });
}

describe("practice as a configuration", () => {
  const config = practice(formatEpoch(epoch));
  const [subject] = config.subjects;

  test("tracks the practice server, and it alone, in a database of its own", () => {
    expect(config).toMatchObject({
      practice: true,
      databaseFile: "/data/practice.db",
      backups: null,
      allowPrivate: ["127.0.0.1:4680"],
      subjects: [{ id: "127.0.0.1:4680", practice: true, pollSeconds: 30 }],
    });
    expect(config.subjects).toHaveLength(1);
  });

  test("says everything in every language", () => {
    const texts = [
      ...(subject?.milestones ?? []).flatMap(({ label, consequence }) => [label, consequence]),
      ...(subject?.events ?? []).map(({ label }) => label),
    ];
    expect(texts.length).toBeGreaterThanOrEqual(10);
    for (const text of texts) expect(Object.keys(text ?? {}).sort()).toEqual([...LANGUAGES].sort());
  });

  test("has its launch and its events on the days on which its life has them", () => {
    const life = createLife(epoch);
    const plot = [
      ...STORY.surges.slice(1, 3).map(({ day }) => day),
      STORY.blockList.day,
      STORY.purge.day,
    ].sort((a, b) => a - b);
    const startDay = Math.floor(startedAt / DAY);
    const days = subject?.events.map(({ id }) => Date.parse(id.slice(0, 10)) / DAY - startDay);
    expect(subject?.launched).toBe(formatInstant(life.launchedAt).slice(0, 10));
    expect(days).toEqual(plot);
  });

  test("has one milestone behind it and one in sight", () => {
    const { users } = createLife(epoch).countsAt(startedAt);
    const thresholds = subject?.milestones.filter(({ metric }) => metric === "users").map((m) => m.threshold);
    expect(thresholds?.map((threshold) => threshold <= users)).toEqual([true, false]);
  });

  test("waits with launch and events until it is known when it began", () => {
    expect(practice(null).subjects[0]).toMatchObject({ launched: null, events: [] });
    expect(() => practice("{")).toThrow(
      /^practice\.json cannot be read; remove it to begin the practice anew$/,
    );
  });
});
