import type { Instant } from "#lib/model/instant.ts";
import type { PolledMetric } from "#lib/model/metric.ts";
import type { Store } from "#lib/store/store.ts";
import { readMarks } from "../stored-marks.ts";
import type { NotedSubject } from "./noted-subject.ts";
import { tellMoment } from "./tell-note.ts";
import { tellVouched } from "./tell-vouched.ts";

export type GivenNote = { at: Instant; text: string; trusts: PolledMetric[]; addedAt: Instant };

/** Adds a note unless it stands already, and prints what came of it. */
export async function addNote(subject: NotedSubject, given: GivenNote, store: Store): Promise<void> {
  const { id: host, timeZone } = subject;
  const { at, text, trusts } = given;
  const before = await readMarks(subject, store);
  const noted = (await store.notes(host)).find(
    (note) => note.at === at && note.text === text && String(note.trusts) === String(trusts),
  );
  if (noted) {
    console.log(`Note ${noted.id} of ${host} says so already`);
    return;
  }
  const { id } = await store.addNote(host, given);
  console.log(`Note ${id} of ${host}, ${tellMoment(at, timeZone)}: ${text}`);
  if (trusts.length === 0) return;
  const after = await readMarks(subject, store);
  console.log(tellVouched({ before, after, metrics: trusts, at, timeZone }));
}
