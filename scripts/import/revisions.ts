import type { Host } from "#lib/model/host.ts";
import { type Instant, SECOND, wholeSecond } from "#lib/model/instant.ts";
import type { OpenRevision, Revising } from "#lib/model/revision.ts";
import type { Source } from "#lib/model/sample.ts";
import type { Subject } from "#lib/model/subject.ts";
import { certainCrossings, movedCrossings } from "#lib/reports/moved-crossings.ts";
import type { Store, StoreReader } from "#lib/store/store.ts";
import { readBelieved } from "../stored-subject.ts";

/** Nothing where the server's history only begins: there was nothing yet to change. `subject`: `null` where it has no milestones. */
export async function beginRevision(
  host: Host,
  subject: Subject | null,
  source: Source,
  store: StoreReader,
): Promise<Revising | null> {
  const newest = await store.newestSample(host);
  if (newest === null) return null;
  const crossings = subject && certainCrossings(await readBelieved(subject, store));
  return { at: await freeMoment(host, store), source, until: newest.measuredAt, crossings };
}

/** Now, or the second after the newest revision: each goes by its second, and two imports can fit into one. */
async function freeMoment(host: Host, store: StoreReader): Promise<Instant> {
  const newest = (await store.revisions(host)).at(-1);
  return Math.max(wholeSecond(Date.now()), newest ? newest.at + SECOND : 0);
}

/** Says of imports that were killed before they could which crossings they moved. */
export async function closeForsaken(subject: Subject, store: Store): Promise<void> {
  await closeRevisions(subject, await store.openRevisions(subject.id), store);
}

/** Says which crossings an import moved, if it changed anything of the past. */
export async function closeRevision(
  subject: Subject,
  { at, crossings }: Revising,
  store: Store,
): Promise<void> {
  const revision = (await store.revisions(subject.id)).find((each) => each.at === at);
  if (revision && crossings) await closeRevisions(subject, [{ at, to: revision.to, crossings }], store);
}

async function closeRevisions(
  subject: Subject,
  revisions: readonly OpenRevision[],
  store: Store,
): Promise<void> {
  if (revisions.length === 0) return;
  const now = certainCrossings(await readBelieved(subject, store));
  for (const revision of revisions) {
    await store.putMoved(subject.id, revision.at, movedCrossings(revision, now));
  }
}
