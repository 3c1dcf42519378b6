import "server-only";
import type { BoardConfig } from "#lib/config.ts";
import type { Subject } from "#lib/model/subject.ts";
import type { SubjectData } from "#lib/reports/subject-data.ts";
import { backupsIn } from "#lib/store/backups.ts";
import { openReader } from "#lib/store/sqlite.ts";
import { forgetOldest, readAll, readBoard, readSubject } from "./board.ts";

const last = new Map<string, SubjectData>();

/**
 * What is known of a subject, or was when it could last be read: pictures live on other people's pages, and must outlive a
 * database that is locked, damaged or gone. After a restart the newest backup is that. `null` when the board does not track
 * it. Throws why nothing can be read where nothing was ever known: that there are no readings would not be true.
 */
export async function readLastKnown(id: string): Promise<SubjectData | null> {
  const config = await readBoard();
  const subject = config.subjects.find((candidate) => candidate.id === id);
  if (!subject) return null;
  const lastOne = async () => last.get(id) ?? readBackup(config, subject);
  try {
    const read = await readSubject(id);
    return isKnown(read) ? keep(read) : (keep(await lastOne()) ?? read);
  } catch (error) {
    const known = keep(await lastOne());
    if (known) return known;
    throw error;
  }
}

function keep(data: SubjectData | null): SubjectData | null {
  if (data === null) return null;
  const { id } = data.subject;
  last.delete(id);
  last.set(id, data);
  forgetOldest(last, ({ history }) => history.at.length);
  return data;
}

function isKnown(data: SubjectData | null): data is SubjectData {
  return data !== null && data.stored.history.at.length > 0;
}

/** From the newest backup that can be read. */
async function readBackup({ backups }: BoardConfig, subject: Subject): Promise<SubjectData | null> {
  for (const { file } of backups ? backupsIn(backups.folder) : []) {
    const store = await openReader(file);
    const data = await readAll(store, subject).catch(() => null);
    await store.close();
    if (isKnown(data)) return data;
  }
  return null;
}
