import type { Database } from "better-sqlite3";
import type { Instant } from "../model/instant.ts";
import type { Note } from "../model/note.ts";
import type { Put } from "./changes.ts";
import { toSeconds } from "./rows.ts";

export function addNote(db: Database, instance: number, at: Instant, text: string, addedAt: Instant): Note {
  const note = { id: nextId(db, instance), at, text, addedAt };
  saveNote(db, instance, note);
  return note;
}

/** Numbers are part of links, so a note keeps its own unless another note has it. */
export function notePut(db: Database): Put<Note> {
  const same = db.prepare<Record<string, unknown>>(
    "SELECT 1 FROM note WHERE instance_id = @instance AND at = @at AND text = @text AND added_at = @added_at",
  );
  const taken = db.prepare<[number, number]>("SELECT 1 FROM note WHERE instance_id = ? AND id = ?");
  return (instance, note) => {
    const { at, text, addedAt } = note;
    if (same.get({ instance, at: toSeconds(at), text, added_at: toSeconds(addedAt) })) return "kept";
    const id = taken.get(instance, note.id) ? nextId(db, instance) : note.id;
    saveNote(db, instance, { ...note, id });
    return "added";
  };
}

function nextId(db: Database, instance: number): number {
  const last = db.prepare<[number], number | null>("SELECT max(id) FROM note WHERE instance_id = ?").pluck();
  return (last.get(instance) ?? 0) + 1;
}

function saveNote(db: Database, instance: number, { id, at, text, addedAt }: Note): void {
  db.prepare(`
    INSERT INTO note (instance_id, id, at, text, added_at) VALUES (@instance, @id, @at, @text, @added_at)
  `).run({ instance, id, at: toSeconds(at), text, added_at: toSeconds(addedAt) });
}
