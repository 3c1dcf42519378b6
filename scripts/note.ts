import { wholeSecond } from "#lib/model/instant.ts";
import { isPolledMetric, POLLED_METRICS, type PolledMetric } from "#lib/model/metric.ts";
import { openReader, openStore } from "#lib/store/sqlite.ts";
import type { Store } from "#lib/store/store.ts";
import { CommandError, configIn, databaseKept, databaseToRead, hostNamed, runCommand } from "./command.ts";
import { addNote } from "./note/add-note.ts";
import { noteMoment } from "./note/note-moment.ts";
import { noteText } from "./note/note-text.ts";
import { type NotedSubject, notedSubject } from "./note/noted-subject.ts";
import { removeNote } from "./note/remove-note.ts";
import { tellNote } from "./note/tell-note.ts";

const HELP = `Adds a note to a server's charts, list of events and feeds, or takes one back.

  npm run note -- SUBJECT DATE TEXT [--trust METRICS] [--data DIR]
  npm run note -- SUBJECT --list
  npm run note -- SUBJECT --remove NUMBER

  SUBJECT          the server's domain
  DATE             a day, 2022-12-16, in the server's time zone, or a moment, 2022-12-16T20:30Z (no zone means UTC);
                   tomorrow at the latest
  TEXT             what happened, in a few words; the same note again changes nothing
  --trust METRICS  the note explains readings of that day that were marked as suspicious, so they count from now on:
                   ${POLLED_METRICS.join(", ")} with commas between, or all. For more than a day see "trust" in the
                   configuration.
  --list           the notes of the server, with their numbers; the events of the configuration stand there
  --remove NUMBER  takes a note back: it is told nowhere any more, and what it vouched for is in doubt again. Its number
                   is never given to another note; backups and exports made before still have it
  --data DIR       where the database is (default data, or MASTOBOARD_DATA)

  npm run note -- est.social 2022-12-16 "Two hundred spam accounts were removed" --trust users
`;

const OPTIONS = {
  trust: { type: "string" },
  list: { type: "boolean", default: false },
  remove: { type: "string" },
} as const;

await runCommand(HELP, OPTIONS, async ([name, date, ...words], { data, trust, list, remove }) => {
  const isAdded = !list && remove === undefined;
  if (!isAdded && (date !== undefined || trust !== undefined || (list && remove !== undefined))) {
    throw new CommandError("--list and --remove NUMBER stand alone: npm run note -- est.social --list");
  }
  const text = noteText(words);
  if (name === undefined || (isAdded && (date === undefined || text === null))) {
    throw new CommandError(
      'say of whom, when and what: npm run note -- est.social 2022-12-16 "What happened"',
    );
  }
  const host = hostNamed(name);
  const trusts = metricsIn(trust);
  const config = configIn(data);
  const file = databaseToRead(config);
  const subject = await notedSubject(config, file, host);
  const now = wholeSecond(Date.now());
  if (list) await listNotes(subject, file);
  else if (remove !== undefined) {
    await writing(databaseKept(config, "take back"), (store) => removeNote(subject, remove, now, store));
  } else if (date !== undefined && text !== null) {
    const at = noteMoment(date, subject.timeZone, now);
    await writing(file, (store) => addNote(subject, { at, text, trusts, addedAt: now }, store));
  }
});

async function listNotes({ id, timeZone }: NotedSubject, file: string): Promise<void> {
  const reader = await openReader(file);
  const notes = await reader.notes(id);
  await reader.close();
  for (const note of notes) console.log(tellNote(note, timeZone));
  if (notes.length === 0) console.log(`There are no notes of ${id}.`);
}

async function writing(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(file);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

function metricsIn(trust: string | undefined): PolledMetric[] {
  if (trust === undefined) return [];
  if (trust === "all") return [...POLLED_METRICS];
  const names = trust.split(",").map((name) => name.trim());
  const metrics = POLLED_METRICS.filter((metric) => names.includes(metric));
  const unknown = names.find((name) => !isPolledMetric(name));
  if (unknown === undefined) return metrics;
  throw new CommandError(`--trust is all or some of ${POLLED_METRICS.join(", ")}, not "${unknown}"`);
}
