/** Brings a database to the newest schema and one rehearsed step further, as opening it for writing does. */
import Database from "better-sqlite3";
import { migrate } from "#lib/store/migrate.ts";
import { REHEARSAL } from "./rehearsal.ts";

const [file = ""] = process.argv.slice(2);
const db = new Database(file, { fileMustExist: true, timeout: 10_000 });
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.pragma("foreign_keys = ON");
migrate(db, file, REHEARSAL);
db.close();
