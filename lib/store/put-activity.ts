import type { Database } from "better-sqlite3";
import type { ActivityAnswer } from "../model/activity.ts";
import type { Put } from "./changes.ts";
import { prepared } from "./prepared.ts";
import { toSeconds } from "./rows.ts";

/** The same generation is the same answer from the server's cache; that it was fetched again decides when to ask next. */
export function activityPut(db: Database): Put<ActivityAnswer> {
  const find = prepared<{ instance: number; generated_at: number }>(
    db,
    "SELECT 1 FROM activity_answer WHERE instance_id = @instance AND generated_at = @generated_at",
  ).pluck();
  const save = prepared(
    db,
    `
    INSERT INTO activity_answer (instance_id, generated_at, fetched_at, rows)
    VALUES (@instance, @generated_at, @fetched_at, @rows)
    ON CONFLICT (instance_id, generated_at) DO UPDATE SET fetched_at = max(fetched_at, excluded.fetched_at)
  `,
  );
  return (instance, { generatedAt, fetchedAt, rows }) => {
    const generated_at = toSeconds(generatedAt);
    const known = find.get({ instance, generated_at }) !== undefined;
    const plain = rows.map(({ week, statuses, logins, registrations }) => ({
      week,
      statuses,
      logins,
      registrations,
    }));
    save.run({ instance, generated_at, fetched_at: toSeconds(fetchedAt), rows: JSON.stringify(plain) });
    return known ? "kept" : "added";
  };
}
