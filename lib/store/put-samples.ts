import type { Database } from "better-sqlite3";
import { POLLED_METRICS } from "../model/metric.ts";
import type { Sample, Source } from "../model/sample.ts";
import { type Put, sourceId } from "./changes.ts";
import { prepared } from "./prepared.ts";
import { SAMPLE_COLUMNS, type SampleRow, sampleOf, sampleRow, toSeconds } from "./rows.ts";

/** What we asked ourselves beats what others recorded, which beats what was worked out from activity. */
function rank(source: Source): number {
  if (source === "poll") return 2;
  return source === "activity" ? 0 : 1;
}

/** The sample that should stand in the slot: `standing` itself where nothing changes. */
export function settle(standing: Sample, incoming: Sample): Sample {
  const difference = rank(incoming.source) - rank(standing.source);
  if (difference > 0) return incoming;
  if (difference < 0 || standing.source === "poll") return standing;
  const values = { ...incoming.values };
  for (const metric of POLLED_METRICS) {
    if (values[metric] === "not-in-source") values[metric] = standing.values[metric];
  }
  const same =
    standing.measuredAt === incoming.measuredAt &&
    POLLED_METRICS.every((metric) => standing.values[metric] === values[metric]);
  return same ? standing : { ...incoming, values };
}

/** Prepared once for a batch, because a history has hundreds of thousands of samples. */
export function samplePut(db: Database): Put<Sample> {
  const find = prepared<{ instance: number; slot: number }, SampleRow>(
    db,
    `
    SELECT ${SAMPLE_COLUMNS} FROM sample WHERE instance_id = @instance AND slot = @slot
  `,
  );
  const save = prepared(
    db,
    `
    INSERT INTO sample (instance_id, slot, measured_at, source_id, users, active, posts, servers, holes)
    VALUES (@instance, @slot, @measured_at, @source_id, @users, @active, @posts, @servers, @holes)
    ON CONFLICT (instance_id, slot) DO UPDATE SET
      measured_at = excluded.measured_at, source_id = excluded.source_id, users = excluded.users,
      active = excluded.active, posts = excluded.posts, servers = excluded.servers, holes = excluded.holes
  `,
  );
  const ids = new Map<string, number>();
  const idOf = (source: string) => {
    const id = ids.get(source) ?? sourceId(db, source);
    ids.set(source, id);
    return id;
  };

  return (instance, sample) => {
    const row = find.get({ instance, slot: toSeconds(sample.slot) });
    const standing = row && sampleOf(row);
    const winner = standing ? settle(standing, sample) : sample;
    if (winner === standing) return "kept";
    const { source, ...columns } = sampleRow(winner);
    save.run({ instance, source_id: idOf(source), ...columns });
    return standing ? "changed" : "added";
  };
}
