import type { Database } from "better-sqlite3";
import type { FactRecord } from "../model/fact.ts";
import type { Instant } from "../model/instant.ts";
import { FACTS, type Fact } from "../model/reading.ts";
import type { Put } from "./changes.ts";
import { prepared } from "./prepared.ts";
import { toSeconds } from "./rows.ts";

type FactRow = { fact: Fact; value: string; first_seen: number; last_seen: number };

type Told = Partial<Record<Fact, string | string[] | null>>;

/** What the instance says of itself now: the newest record of each fact goes on, or a new one begins. Not told: nothing. */
export function putFactsSeen(db: Database, instance: number, facts: Told, at: Instant): void {
  const newest = prepared<{ instance: number; fact: Fact }, FactRow>(
    db,
    `
    SELECT fact, value, first_seen, last_seen FROM fact
    WHERE instance_id = @instance AND fact = @fact
    ORDER BY first_seen DESC
    LIMIT 1
  `,
  );
  const seen = toSeconds(at);
  for (const fact of FACTS) {
    const told = facts[fact];
    const value = Array.isArray(told) ? told.join(",") : told;
    if (!value) continue;
    const standing = newest.get({ instance, fact });
    if (standing && seen <= standing.last_seen) continue;
    if (standing?.value === value) saveFact(db, instance, { ...standing, last_seen: seen });
    else saveFact(db, instance, { fact, value, first_seen: seen, last_seen: seen });
  }
}

/** A record from an export: widens the record of the same value that it overlaps; a different one for its moment stands. */
export function factPut(db: Database): Put<FactRecord> {
  const overlapping = prepared<Record<string, unknown>, FactRow>(
    db,
    `
    SELECT fact, value, first_seen, last_seen FROM fact
    WHERE instance_id = @instance AND fact = @fact AND first_seen <= @last_seen AND last_seen >= @first_seen
      AND (value = @value OR first_seen = @first_seen)
    ORDER BY first_seen
    LIMIT 1
  `,
  );
  return (instance, record) => {
    const incoming: FactRow = {
      fact: record.fact,
      value: record.value,
      first_seen: toSeconds(record.firstSeen),
      last_seen: toSeconds(record.lastSeen),
    };
    const standing = overlapping.get({ instance, ...incoming });
    if (!standing) {
      saveFact(db, instance, incoming);
      return "added";
    }
    const first_seen = Math.min(standing.first_seen, incoming.first_seen);
    const last_seen = Math.max(standing.last_seen, incoming.last_seen);
    const covered = first_seen === standing.first_seen && last_seen === standing.last_seen;
    if (covered || standing.value !== incoming.value) return "kept";
    prepared(
      db,
      "DELETE FROM fact WHERE instance_id = @instance AND fact = @fact AND first_seen = @first_seen",
    ).run({ instance, fact: standing.fact, first_seen: standing.first_seen });
    saveFact(db, instance, { ...incoming, first_seen, last_seen });
    return "changed";
  };
}

function saveFact(db: Database, instance: number, row: FactRow): void {
  prepared(
    db,
    `
    INSERT INTO fact (instance_id, fact, first_seen, last_seen, value)
    VALUES (@instance, @fact, @first_seen, @last_seen, @value)
    ON CONFLICT (instance_id, fact, first_seen) DO UPDATE SET last_seen = excluded.last_seen
  `,
  ).run({ instance, ...row });
}
