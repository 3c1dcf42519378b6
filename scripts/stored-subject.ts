import type { Subject } from "#lib/model/subject.ts";
import { believe } from "#lib/reports/believe.ts";
import type { SubjectData } from "#lib/reports/subject-data.ts";
import { readStored } from "#lib/store/read-stored.ts";
import type { StoreReader } from "#lib/store/store.ts";

/** All that is stored of a subject's figures, as far as it can be believed; what became of single polls is left out. */
export async function readBelieved(subject: Subject, reader: StoreReader): Promise<SubjectData> {
  const stored = await readStored(reader, subject.id);
  return believe({
    subject,
    ...stored,
    failures: [],
    newestAttempt: null,
    polls: { first: null, runs: [] },
  });
}
