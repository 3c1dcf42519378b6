import type { Database } from "better-sqlite3";
import type { Instant } from "../model/instant.ts";
import type { KeptNote, Note } from "../model/note.ts";
import type { Put } from "./changes.ts";
import { prepared } from "./prepared.ts";
import { toSeconds } from "./rows.ts";

export function addNote(db: Database, instance: number, given: Omit<Note, "id">): Note {
  const note = { id: nextId(db, instance), ...given };
  saveNote(db, instance, note);
  return note;
}

/** `false` where no such note stands. */
export function removeNote(db: Database, instance: number, id: number, at: Instant): boolean {
  const remove = prepared(
    db,
    `
    UPDATE note SET removed_at = @at WHERE instance_id = @instance AND id = @id AND removed_at IS NULL
  `,
  );
  return remove.run({ instance, id, at: toSeconds(at) }).changes > 0;
}

/**
 * Numbers are part of links, so a note keeps its own unless another note has it. One that was taken back stays so, whatever
 * older export is imported.
 */
export function notePut(db: Database): Put<KeptNote> {
  const same = prepared<Record<string, unknown>, { id: number }>(
    db,
    `
    SELECT id FROM note
    WHERE instance_id = @instance AND at = @at AND text = @text AND added_at = @added_at AND trusts IS @trusts
  `,
  );
  const taken = prepared<[number, number]>(db, "SELECT 1 FROM note WHERE instance_id = ? AND id = ?");
  return (instance, note) => {
    const removedAt = "removedAt" in note ? note.removedAt : null;
    const known = same.get({ instance, ...noteRow(note) });
    if (known) {
      return removedAt !== null && removeNote(db, instance, known.id, removedAt) ? "changed" : "kept";
    }
    const id = taken.get(instance, note.id) ? nextId(db, instance) : note.id;
    saveNote(db, instance, { ...note, id });
    if (removedAt !== null) removeNote(db, instance, id, removedAt);
    return "added";
  };
}

function nextId(db: Database, instance: number): number {
  const last = prepared<[number], number | null>(
    db,
    "SELECT max(id) FROM note WHERE instance_id = ?",
  ).pluck();
  return (last.get(instance) ?? 0) + 1;
}

function saveNote(db: Database, instance: number, note: Note): void {
  prepared(
    db,
    `
    INSERT INTO note (instance_id, id, at, text, added_at, trusts)
    VALUES (@instance, @id, @at, @text, @added_at, @trusts)
  `,
  ).run({ instance, id: note.id, ...noteRow(note) });
}

function noteRow({ at, text, addedAt, trusts }: Note) {
  return { at: toSeconds(at), text, added_at: toSeconds(addedAt), trusts: trusts.join(" ") || null };
}
