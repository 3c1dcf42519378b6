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
 * database that is locked, damaged or gone. After a restart the newest backup is that; without one nothing is known.
 * `null` when the board does not track it.
 */
export async function readLastKnown(id: string): Promise<SubjectData | null> {
  const config = await readBoard();
  const subject = config.subjects.find((candidate) => candidate.id === id);
  if (!subject) return null;
  // The front tells of a database that cannot be read; here what was known stands in for it.
  const read = await readSubject(id).catch(() => null);
  const data = isKnown(read) ? read : (last.get(id) ?? (await readBackup(config, subject)) ?? read);
  if (!isKnown(data)) return data ?? readAll(await openReader(""), subject);
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
