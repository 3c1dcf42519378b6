/**
 * The database, one step after another. A step that has been released is never changed; a later one goes further.
 * Moments are whole seconds since 1970. A sample's four numbers are counts or NULL, and `holes` says why (see holes.ts).
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL
  ) STRICT;
  INSERT INTO meta (id, generation) VALUES (1, 0);

  CREATE TABLE instance (
    id INTEGER PRIMARY KEY,
    host TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE sample (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    slot INTEGER NOT NULL,
    measured_at INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    users INTEGER CHECK (users >= 0),
    active INTEGER CHECK (active >= 0),
    posts INTEGER CHECK (posts >= 0),
    servers INTEGER CHECK (servers >= 0),
    holes INTEGER NOT NULL,
    PRIMARY KEY (instance_id, slot)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sample_measured_at ON sample (instance_id, measured_at);

  CREATE TABLE attempt (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    slot INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sample', 'failed')),
    cause TEXT,
    detail TEXT,
    PRIMARY KEY (instance_id, slot)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE fact (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    fact TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (instance_id, fact, first_seen)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE activity_answer (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    generated_at INTEGER NOT NULL,
    fetched_at INTEGER NOT NULL,
    rows TEXT NOT NULL,
    PRIMARY KEY (instance_id, generated_at)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE note (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (instance_id, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    until_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Metrics with spaces between; NULL for a note that vouches for nothing.
  "ALTER TABLE note ADD COLUMN trusts TEXT",
  // Polls made, counted as they are stored: counting five years of attempts takes seconds.
  `
  CREATE TABLE poll_count (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    outcome TEXT NOT NULL,
    cause TEXT NOT NULL,
    polls INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    PRIMARY KEY (instance_id, outcome, cause)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO poll_count (instance_id, outcome, cause, polls, duration_ms)
  SELECT instance_id, outcome, coalesce(cause, ''), count(*), sum(duration_ms) FROM attempt
  GROUP BY instance_id, outcome, coalesce(cause, '');
  `,
  `
  ALTER TABLE attempt ADD COLUMN retry_at INTEGER;

  CREATE TABLE robots (
    origin TEXT PRIMARY KEY,
    fetched_at INTEGER NOT NULL,
    text TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // What the configuration said of a milestone from a moment on, as JSON; NULL: it was there no more.
  `
  CREATE TABLE milestone_rule (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    slug TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    rule TEXT,
    PRIMARY KEY (instance_id, slug, recorded_at)
  ) STRICT, WITHOUT ROWID;
  `,
  // What was told of each milestone to whom: once, ever.
  `
  CREATE TABLE announcement (
    key TEXT PRIMARY KEY,
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    slug TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('old', 'due', 'sent', 'given-up')),
    tries INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    next_try INTEGER,
    sent_at INTEGER
  ) STRICT, WITHOUT ROWID;
  `,
  // What was forecast on each day, for ever: packed quantiles (see pack-quantiles.ts), the milestones ahead, and the days
  // on which it is judged, with what came once it is known. Days are those of the board's zone.
  `
  CREATE TABLE forecast (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    metric TEXT NOT NULL,
    day TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    last_value INTEGER NOT NULL,
    quantiles TEXT NOT NULL,
    PRIMARY KEY (instance_id, metric, day)
  ) STRICT;

  CREATE TABLE forecast_milestone (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    metric TEXT NOT NULL,
    day TEXT NOT NULL,
    slug TEXT NOT NULL,
    threshold INTEGER NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('reaches', 'exceeds')),
    verdict TEXT NOT NULL,
    p10 TEXT,
    p50 TEXT,
    p90 TEXT,
    probability REAL,
    PRIMARY KEY (instance_id, slug, day, metric)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX forecast_milestone_day ON forecast_milestone (instance_id, metric, day);

  CREATE TABLE forecast_target (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    metric TEXT NOT NULL,
    day TEXT NOT NULL,
    horizon INTEGER NOT NULL,
    target TEXT NOT NULL,
    scale REAL NOT NULL,
    line REAL,
    truth INTEGER,
    "p0.025" REAL NOT NULL,
    "p0.1" REAL NOT NULL,
    "p0.25" REAL NOT NULL,
    "p0.5" REAL NOT NULL,
    "p0.75" REAL NOT NULL,
    "p0.9" REAL NOT NULL,
    "p0.975" REAL NOT NULL,
    PRIMARY KEY (instance_id, metric, day, horizon)
  ) STRICT, WITHOUT ROWID;
  `,
  // Imports that changed what had been told already, and as JSON the crossings of milestones that they moved.
  `
  CREATE TABLE revision (
    instance_id INTEGER NOT NULL REFERENCES instance (id),
    revised_at INTEGER NOT NULL,
    source TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    moved TEXT NOT NULL,
    PRIMARY KEY (instance_id, revised_at)
  ) STRICT, WITHOUT ROWID;
  `,
  // A note that was taken back keeps its number, so that no link to it ever leads to another one.
  "ALTER TABLE note ADD COLUMN removed_at INTEGER",
  // The crossings before an import, as JSON, until it is known which of them it moved; then NULL.
  "ALTER TABLE revision ADD COLUMN crossings TEXT",
];

/** "MBRD": tells our databases from those of other programs. */
export const APPLICATION_ID = 0x4d425244;
