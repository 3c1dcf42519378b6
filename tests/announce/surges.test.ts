import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import type { Source } from "../../lib/model/sample.ts";
import { EST, emptyStore, sample } from "../store/given.ts";
import { announcerAt, configWith, isSigned, receiver, START } from "./given.ts";

/** The midnight after three weeks of readings, in which an account came every other hour. */
const QUIET_HOURS = 21 * 24 + 12;
const MIDNIGHT = START + QUIET_HOURS * HOUR;

/** Readings an hour apart from START until a moment; `change` is what an hour after midnight brings besides. */
function readings(until: number, change: (hour: number) => number, source: Source = "poll") {
  let users = 2000;
  const count = (until - START) / HOUR + 1;
  return Array.from({ length: count }, (_, hour) => {
    users += hour % 2;
    if (hour > QUIET_HOURS) users += change(hour - QUIET_HOURS);
    return sample(START + hour * HOUR, { users, source });
  });
}

const wave = (hour: number) => (hour > 6 && hour <= 20 ? 6 : 0);

/** The announcer runs after every reading; returns what was received, in words, with the hour of the day. */
async function told(
  change: (hour: number) => number,
  { about, hours = 50, first = 1 }: { about?: string[]; hours?: number; first?: number } = {},
) {
  const { host, got } = await receiver(() => 204);
  const store = await emptyStore();
  const config = configWith(
    { webhook: `http://${host}/hook`, ...(about && { about }) },
    { threshold: 1_000_000 },
  );
  const announcer = announcerAt(config, store);
  const hourOf: number[] = [];
  for (let hour = first; hour <= hours; hour++) {
    await store.importSamples(EST, readings(MIDNIGHT + hour * HOUR, change));
    await announcer.at(MIDNIGHT + hour * HOUR + MINUTE);
    while (hourOf.length < got.length) hourOf.push(hour);
  }
  const messages = got.map((one, index) => ({
    hour: hourOf[index],
    signed: isSigned(one),
    ...JSON.parse(String(one.body)),
  }));
  return { messages, store };
}

describe("a webhook", () => {
  test("is told of a surge on its day, once, with the figures that explain it", async () => {
    const { messages, store } = await told(wave);
    expect(messages).toEqual([
      {
        hour: 11,
        signed: true,
        type: "surge.detected",
        timestamp: "2023-01-28T11:00:07Z",
        data: {
          subject: "est.social",
          text: "est.social – Surge: 36 new accounts so far that day, against a usual 12",
          url: "https://stats.example.org/en/est.social/events/surge-2023-01-28",
          image: expect.stringMatching(/\/og\/en\/est\.social\/events\/surge-2023-01-28\.png\?v=20230128$/),
          surge: expect.objectContaining({
            id: "surge-2023-01-28",
            kind: "surge",
            change: 36,
            usual: 12,
            times: 3,
            detectedAt: "2023-01-28T11:00:07Z",
          }),
        },
      },
    ]);
    expect((await store.announcements(EST)).map(({ slug, state }) => [slug, state])).toEqual([
      ["events/surge-2023-01-28", "sent"],
    ]);
  });

  test.each<[string, (hour: number) => number, (string | number)[][]]>([
    ["a step", (hour) => (hour === 9 ? 800 : 0), [["step", 10]]],
    ["a purge, once it stands", (hour) => (hour === 9 ? -800 : 0), [["purge", 12]]],
    ["a quiet day, never", () => 0, []],
  ])("is told of %s", async (_, change, expected) => {
    const { messages } = await told(change, { hours: 14 });
    expect(messages.map(({ hour, data }) => [data.surge.kind, hour])).toEqual(expected);
  });

  test("is not told where it is about milestones alone", async () => {
    expect((await told(wave, { about: ["milestones"], first: 30, hours: 31 })).messages).toEqual([]);
  });

  test("is not told what was known for two days before anybody could", async () => {
    expect((await told(wave, { first: 60, hours: 61 })).messages).toEqual([]);
  });
});

test("an import tells nobody anything", async () => {
  const { host, got } = await receiver(() => 204);
  const store = await emptyStore();
  const until = MIDNIGHT + 15 * HOUR;
  await store.importSamples(EST, readings(until, wave, "import:a"));
  const config = configWith({ webhook: `http://${host}/hook` }, { threshold: 1_000_000 });
  await announcerAt(config, store).at(until + DAY / 24);
  expect(got).toEqual([]);
});
