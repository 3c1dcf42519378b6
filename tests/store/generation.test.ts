import { expect, test } from "vitest";
import type { Store } from "../../lib/store/store.ts";
import { attempt, EST, emptyStore, facts, hour, note, sample } from "./given.ts";

const answer = { fetchedAt: hour(0), generatedAt: hour(0), rows: [] };
const version = facts({ version: "4.0.2" });

test.each<[string, "grows" | "stays", (store: Store) => Promise<unknown>]>([
  ["a sample", "grows", (store) => store.importSamples(EST, [sample(hour(1))])],
  ["the same sample again", "stays", (store) => store.importSamples(EST, [sample(hour(0))])],
  ["no samples", "stays", (store) => store.importSamples(EST, [])],
  ["a dry run", "stays", (store) => store.importSamples(EST, [sample(hour(1))], { dryRun: true })],
  ["a poll", "grows", (store) => store.recordPoll(EST, attempt(hour(1)), sample(hour(1)), version)],
  ["a failed poll", "grows", (store) => store.recordPoll(EST, attempt(hour(1), "offline"), null, null)],
  ["the same poll again", "stays", (store) => store.recordPoll(EST, attempt(hour(0)), sample(hour(0)), null)],
  ["a note", "grows", (store) => store.addNote(EST, note(hour(0), "a note"))],
  ["a note taken back", "grows", (store) => store.removeNote(EST, 1, hour(2))],
  ["a note that there is none of, taken back", "stays", (store) => store.removeNote(EST, 2, hour(2))],
  ["activity", "grows", (store) => store.saveActivity(EST, { ...answer, generatedAt: hour(1) })],
  [
    "a server that switches its activity off",
    "grows",
    (store) => store.recordNoActivity(EST, "switched-off", hour(2)),
  ],
  ["the same activity again", "stays", (store) => store.saveActivity(EST, { ...answer, fetchedAt: hour(1) })],
  [
    "a fact",
    "grows",
    (store) => store.importFacts(EST, [{ fact: "title", value: "x", firstSeen: hour(0), lastSeen: hour(0) }]),
  ],
  ["an attempt", "grows", (store) => store.importAttempts(EST, [attempt(hour(1), "gone")])],
  ["a lease", "stays", (store) => store.takeLease("collector", "me", hour(0), 1000)],
])("with %s the generation %s", async (_, verdict, change) => {
  const store = await emptyStore();
  await store.recordPoll(EST, attempt(hour(0)), sample(hour(0)), version);
  await store.saveActivity(EST, answer);
  await store.addNote(EST, note(hour(0), "the first"));
  const before = await store.generation();
  await change(store);
  expect((await store.generation()) > before ? "grows" : "stays").toBe(verdict);
});
