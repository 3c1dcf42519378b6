import type { Instant } from "#lib/model/instant.ts";
import type { Store } from "#lib/store/store.ts";
import { CommandError } from "../command.ts";
import { readMarks } from "../stored-marks.ts";
import type { NotedSubject } from "./noted-subject.ts";
import { tellMoment } from "./tell-note.ts";
import { tellDoubted } from "./tell-vouched.ts";

/** Takes a note back by its number, and prints what came of it. Throws CommandError where there is none. */
export async function removeNote(
  subject: NotedSubject,
  number: string,
  now: Instant,
  store: Store,
): Promise<void> {
  const { id: host, timeZone } = subject;
  const note = (await store.notes(host)).find(({ id }) => String(id) === number);
  if (note === undefined) {
    throw new CommandError(
      `${host} has no note ${number}: npm run note -- ${host} --list tells their numbers`,
    );
  }
  const before = await readMarks(subject, store);
  await store.removeNote(host, note.id, now);
  console.log(`Taken back: note ${note.id} of ${host}, ${tellMoment(note.at, timeZone)}: ${note.text}`);
  const doubted = tellDoubted(before, await readMarks(subject, store));
  if (doubted !== null) console.log(doubted);
}
