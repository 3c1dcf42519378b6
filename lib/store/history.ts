import type { Database } from "better-sqlite3";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import type { History, Source } from "../model/sample.ts";
import { holeAt } from "./holes.ts";
import { fromSeconds, secondsOf } from "./rows.ts";
import type { Range } from "./store.ts";

type Count = number | null;
/** measured_at, source_id, holes, the metrics in the order of POLLED_METRICS, slot. */
type Row = [number, number, number, Count, Count, Count, Count, number];

const COLUMNS = "measured_at, source_id, holes, users, active, posts, servers, slot";

/** Rows die young in pages of this size: read all at once, five years of quarter hours cost 60 MB more. */
const PAGE = 5_000;

export function emptyHistory(): History {
  return {
    at: [],
    source: [],
    values: { users: [], active: [], posts: [], servers: [] },
    holes: { users: new Map(), active: new Map(), posts: new Map(), servers: new Map() },
  };
}

/** Rows come as arrays and go straight into columns; as objects the same takes twice as long. */
export function readHistory(db: Database, host: Host, range: Range): History {
  const sources = new Map(db.prepare<[], [number, Source]>("SELECT id, name FROM source").raw().all());
  const history = emptyHistory();
  const whole = range.from === undefined && range.to === undefined;
  for (const rows of whole ? pagesBySlot(db, host) : [rowsWithin(db, host, range)]) {
    append(history, rows, sources);
  }
  // Slots out of step with their measurements are rare: then the index, which is slower, puts them in order.
  return isOrdered(history.at) ? history : readHistory(db, host, { from: Number.MIN_SAFE_INTEGER });
}

function append({ at, source, values, holes }: History, rows: Row[], sources: Map<number, Source>): void {
  const { users, active, posts, servers } = values;
  for (const row of rows) {
    at.push(fromSeconds(row[0]));
    source.push(sources.get(row[1]) ?? "poll");
    users.push(row[3]);
    active.push(row[4]);
    posts.push(row[5]);
    servers.push(row[6]);
    if (row[2] !== 0) noteHoles(row, at.length - 1, holes);
  }
}

function isOrdered(at: Instant[]): boolean {
  return at.every((instant, i) => i === 0 || instant >= (at[i - 1] ?? instant));
}

function noteHoles(row: Row, index: number, holes: History["holes"]): void {
  for (const [place, metric] of POLLED_METRICS.entries()) {
    if (row[3 + place] === null) holes[metric].set(index, holeAt(row[2], place));
  }
}

function* pagesBySlot(db: Database, host: Host): Generator<Row[]> {
  const read = db
    .prepare<{ host: Host; after: number; limit: number }, Row>(`
      SELECT ${COLUMNS} FROM sample
      WHERE instance_id = (SELECT id FROM instance WHERE host = @host) AND slot > @after
      ORDER BY slot
      LIMIT @limit
    `)
    .raw();
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = read.all({ host, after, limit: PAGE });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last[7];
  }
}

function rowsWithin(db: Database, host: Host, range: Range): Row[] {
  return db
    .prepare<{ host: Host; from: number; to: number }, Row>(`
      SELECT ${COLUMNS} FROM sample
      WHERE instance_id = (SELECT id FROM instance WHERE host = @host) AND measured_at BETWEEN @from AND @to
      ORDER BY measured_at, slot
    `)
    .raw()
    .all({ host, ...secondsOf(range) });
}
