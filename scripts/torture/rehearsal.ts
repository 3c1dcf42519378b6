import { MIGRATIONS } from "#lib/store/schema.ts";

/** The released steps, and one that rewrites a table and takes its time over it, as a real one may. */
export const REHEARSAL: readonly string[] = [
  ...MIGRATIONS,
  `
  ALTER TABLE note ADD COLUMN rehearsed TEXT;
  CREATE TABLE sample_rehearsed (instance_id INTEGER, slot INTEGER, digest TEXT, PRIMARY KEY (instance_id, slot)) STRICT;
  INSERT INTO sample_rehearsed SELECT instance_id, slot, hex(measured_at || users || posts) FROM sample;
  CREATE INDEX sample_by_digest ON sample_rehearsed (digest);
  UPDATE sample_rehearsed SET digest = lower(digest);
  `,
];
