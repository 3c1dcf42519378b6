import type { Mark } from "#lib/model/mark.ts";
import type { Subject } from "#lib/model/subject.ts";
import { marksIn } from "#lib/reports/believe.ts";
import type { StoreReader } from "#lib/store/store.ts";

/** The suspicious readings that are stored of a server, and what became of each. */
export async function readMarks(
  subject: Pick<Subject, "id" | "timeZone" | "trust">,
  reader: StoreReader,
): Promise<Mark[]> {
  const { id } = subject;
  const [history, facts, notes, partial] = await Promise.all([
    reader.history(id),
    reader.facts(id),
    reader.notes(id),
    reader.partialAnswers(id),
  ]);
  return marksIn({ subject, history, facts, notes, partial });
}
