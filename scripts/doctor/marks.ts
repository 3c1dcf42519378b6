import { dayOf } from "#lib/model/calendar.ts";
import type { Mark } from "#lib/model/mark.ts";
import { POLLED_METRICS } from "#lib/model/metric.ts";
import type { Subject } from "#lib/model/subject.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { readMarks } from "../stored-marks.ts";
import { type Finding, ok, warn } from "./finding.ts";

/** Which servers have readings that are not believed yet, and how to have them believed. */
export async function checkMarks(subjects: readonly Subject[], reader: StoreReader): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const subject of subjects) {
    const open = (await readMarks(subject, reader)).filter(({ standing }) => standing === "open");
    if (open.length > 0) found.push(judgeMarks(subject, open));
  }
  return found.length > 0 ? found : [ok("marks", "no reading waits to be believed")];
}

function judgeMarks({ id, timeZone }: Subject, open: readonly Mark[]): Finding {
  const readings = open.reduce((count, { at }) => count + at.length, 0);
  const metrics = POLLED_METRICS.filter((metric) => open.some((mark) => mark.metric === metric)).join(",");
  const kinds = [...new Set(open.map(({ evidence }) => evidence.kind))].join(", ");
  const said = readings === 1 ? "a reading that is" : `${readings} readings that are`;
  const newest = open.reduce((latest, { at }) => Math.max(latest, at.at(-1) ?? 0), 0);
  const day = dayOf(newest, timeZone);
  const cure = `wait for later ones to bear them out or, if they are true: npm run note -- ${id} ${day} "Why" --trust ${metrics}`;
  return warn("marks", `${id} has ${said} not believed (${kinds}), the newest of ${day}: ${cure}`);
}
