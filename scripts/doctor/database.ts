import { existsSync } from "node:fs";
import { formatInstant, type Instant } from "#lib/model/instant.ts";
import { type Examined, examine } from "#lib/store/examine.ts";
import { tellBytes } from "../tell-contents.ts";
import { type Finding, fail, messageOf, ok, warn } from "./finding.ts";

const LARGE_LOG_BYTES = 16e6;

/** What the database is like, and whether a collector has the right to write in it now. */
export function checkDatabase(file: string, now: Instant): { findings: Finding[]; usable: boolean } {
  if (!existsSync(file)) {
    return { findings: [warn("database", `${file} is not there yet: npm start makes it`)], usable: false };
  }
  try {
    const examined = examine(file);
    const findings = [judgeDatabase(file, examined), judgeLog(examined), judgeCollector(examined, now)];
    return { findings, usable: examined.damage === null && !examined.isOlder };
  } catch (error) {
    return { findings: [fail("database", messageOf(error))], usable: false };
  }
}

function judgeDatabase(file: string, { damage, isOlder, schema, sqlite }: Examined): Finding {
  if (damage !== null) {
    return fail(
      "database",
      `${file} is damaged (${damage}): put a backup in its place: npm run restore -- FILE`,
    );
  }
  return isOlder
    ? warn("database", `${file} is from an older Mastoboard (schema ${schema}): npm start updates it`)
    : ok("database", `${file} is sound (schema ${schema}, SQLite ${sqlite})`);
}

function judgeLog({ logBytes }: Examined): Finding {
  const said = `${tellBytes(logBytes)} of changes not yet in the database file`;
  return logBytes > LARGE_LOG_BYTES
    ? warn("log", `${said}: end what reads without end (an export?), or start the board again`)
    : ok("log", said);
}

function judgeCollector({ leaseUntil }: Examined, now: Instant): Finding {
  if (leaseUntil === null) return warn("collector", "none is at work, so nothing is recorded: npm start");
  if (leaseUntil > now) return ok("collector", "is at work");
  const since = `nothing is recorded since ${formatInstant(leaseUntil)}`;
  return warn("collector", `${since}: it was killed, so npm start, or it cannot write, so see to the disk`);
}
