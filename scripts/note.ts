import { parseDay, startOfDay } from "#lib/model/calendar.ts";
import { formatInstant, type Instant, parseInstant, wholeSecond } from "#lib/model/instant.ts";
import { openReader, openStore } from "#lib/store/sqlite.ts";
import { CommandError, configIn, databaseToRead, hostNamed, runCommand } from "./command.ts";

const HELP = `Adds a note to a server's charts and list of events.

  npm run note -- SUBJECT DATE TEXT [--data DIR]

  SUBJECT     the server's domain
  DATE        a day, 2022-12-16, in the server's time zone, or a moment, 2022-12-16T20:30Z (no zone means UTC)
  TEXT        what happened, in a few words
  --data DIR  where the database is (default data, or MASTOBOARD_DATA)
`;

await runCommand(HELP, {}, async ([subject, date, ...words], { data }) => {
  const text = words.join(" ").replaceAll(/\s+/g, " ").trim();
  if (subject === undefined || date === undefined || text === "") {
    throw new CommandError(
      'say of whom, when and what: npm run note -- est.social 2022-12-16 "What happened"',
    );
  }
  const host = hostNamed(subject);
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
  const at = momentOf(date, configured?.timeZone ?? config.timeZone);
  const store = await openStore(file);
  try {
    const note = await store.addNote(host, at, text, wholeSecond(Date.now()));
    console.log(`Note ${note.id} of ${host}, ${formatInstant(at)}: ${text}`);
  } finally {
    await store.close();
  }
});

function momentOf(date: string, timeZone: string): Instant {
  const at = parseInstant(date);
  if (at === null)
    throw new CommandError(`not a date: "${date}"; write it like 2022-12-16 or 2022-12-16T20:30Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date.trim()) ? startOfDay(parseDay(date.trim()), timeZone) : at;
}
