import { formatInstant, wholeSecond } from "#lib/model/instant.ts";
import { isPolledMetric, POLLED_METRICS, type PolledMetric } from "#lib/model/metric.ts";
import { openReader, openStore } from "#lib/store/sqlite.ts";
import { CommandError, configIn, databaseToRead, hostNamed, runCommand } from "./command.ts";
import { noteMoment } from "./note/note-moment.ts";
import { noteText } from "./note/note-text.ts";
import { tellVouched } from "./note/tell-vouched.ts";
import { readMarks } from "./stored-marks.ts";

const HELP = `Adds a note to a server's charts and list of events.

  npm run note -- SUBJECT DATE TEXT [--trust METRICS] [--data DIR]

  SUBJECT          the server's domain
  DATE             a day, 2022-12-16, in the server's time zone, or a moment, 2022-12-16T20:30Z (no zone means UTC);
                   tomorrow at the latest
  TEXT             what happened, in a few words; the same note again changes nothing
  --trust METRICS  the note explains readings of that day that were marked as suspicious, so they count from now on:
                   ${POLLED_METRICS.join(", ")} with commas between, or all. For more than a day see "trust" in the
                   configuration.
  --data DIR       where the database is (default data, or MASTOBOARD_DATA)

  npm run note -- est.social 2022-12-16 "Two hundred spam accounts were removed" --trust users
`;

await runCommand(HELP, { trust: { type: "string" } }, async ([name, date, ...words], { data, trust }) => {
  const text = noteText(words);
  if (name === undefined || date === undefined || text === null) {
    throw new CommandError(
      'say of whom, when and what: npm run note -- est.social 2022-12-16 "What happened"',
    );
  }
  const host = hostNamed(name);
  const trusts = metricsIn(trust);
  const config = configIn(data);
  const file = databaseToRead(config);
  const configured = config.subjects.find(({ id }) => id === host);
  const reader = await openReader(file);
  const known = new Set([...config.subjects.map(({ id }) => id), ...(await reader.instances())]);
  await reader.close();
  if (!known.has(host)) {
    const names = [...known].sort().join(", ");
    throw new CommandError(`${host} is not tracked; ${names ? `known are ${names}` : "no server is yet"}`);
  }
  const timeZone = configured?.timeZone ?? config.timeZone;
  const subject = { id: host, timeZone, trust: configured?.trust ?? [] };
  const now = wholeSecond(Date.now());
  const at = noteMoment(date, timeZone, now);
  const store = await openStore(file);
  try {
    const before = await readMarks(subject, store);
    const noted = (await store.notes(host)).find(
      (note) => note.at === at && note.text === text && String(note.trusts) === String(trusts),
    );
    if (noted) {
      console.log(`Note ${noted.id} of ${host} says so already`);
      return;
    }
    const { id } = await store.addNote(host, { at, text, addedAt: now, trusts });
    console.log(`Note ${id} of ${host}, ${formatInstant(at)}: ${text}`);
    if (trusts.length === 0) return;
    const after = await readMarks(subject, store);
    console.log(tellVouched({ before, after, metrics: trusts, at, timeZone }));
  } finally {
    await store.close();
  }
});

function metricsIn(trust: string | undefined): PolledMetric[] {
  if (trust === undefined) return [];
  if (trust === "all") return [...POLLED_METRICS];
  const names = trust.split(",").map((name) => name.trim());
  const metrics = POLLED_METRICS.filter((metric) => names.includes(metric));
  const unknown = names.find((name) => !isPolledMetric(name));
  if (unknown === undefined) return metrics;
  throw new CommandError(`--trust is all or some of ${POLLED_METRICS.join(", ")}, not "${unknown}"`);
}
