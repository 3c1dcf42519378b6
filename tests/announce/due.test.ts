import { expect, test } from "vitest";
import { keyOf } from "../../lib/collector/announcing.ts";
import { DAY } from "../../lib/model/instant.ts";
import { readDue } from "../../scripts/announce/due.ts";
import { EST, emptyStore } from "../store/given.ts";
import { configWith, hourly, START } from "./given.ts";

test("what was given up is due at the very moment at which it is asked for again", async () => {
  const config = configWith({ webhook: "https://hooks.example.org/path" });
  const [channel] = config.channels;
  const [subject] = config.subjects;
  if (!channel || !subject) throw new Error("The board has no channel, or no server");
  const store = await emptyStore();
  await hourly(store, 990, 1001);
  const key = keyOf(EST, "handover", channel.id);
  await store.saveAnnouncement(EST, {
    ...{ key, slug: "handover", channel: channel.id, state: "given-up", tries: 12 },
    ...{ decidedAt: START, nextTry: null, sentAt: null },
  });
  const now = START + 2 * DAY;
  expect(await readDue(config, subject, store, now)).toEqual([]);
  const due = await readDue(config, subject, store, now, ["handover"]);
  expect(due.map(({ announcement }) => [announcement.key, announcement.nextTry])).toEqual([[key, now]]);
});
