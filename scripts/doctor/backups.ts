import type { BoardConfig } from "#lib/config.ts";
import { DAY, formatInstant, HOUR, type Instant } from "#lib/model/instant.ts";
import { backupsIn, type KeptBackup } from "#lib/store/backups.ts";
import { isAsWritten } from "#lib/store/checksum.ts";
import { type Finding, ok, warn } from "./finding.ts";

const OLD = 2 * DAY;

/** Whether the scheduled backups are being made, and the newest is as it was written. */
export function checkBackups({ backups }: Pick<BoardConfig, "backups">, now: Instant): Finding {
  if (backups === null) {
    return ok("backups", 'none are scheduled; for one a day, "backups": {} in mastoboard.json');
  }
  const kept = backupsIn(backups.folder).filter(({ at }) => at <= now + DAY);
  const [newest] = kept;
  return (newest && doubtOf(newest)) ?? judgeBackups(backups.folder, backups.keep, kept, now);
}

/** Why a backup would not be of use, as far as its bytes tell. */
function doubtOf({ file }: KeptBackup): Finding | null {
  try {
    return isAsWritten(file) === false
      ? warn(
          "backups",
          `${file} was changed since it was made: move it away, and start the collector to make another`,
        )
      : null;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return warn(
      "backups",
      `${file} cannot be read (${said}): look after the disk or the rights of that folder`,
    );
  }
}

export function judgeBackups(
  folder: string,
  keep: number,
  [newest, ...older]: KeptBackup[],
  now: Instant,
): Finding {
  if (!newest)
    return warn(
      "backups",
      `none in ${folder} yet: the collector makes the first when it starts, or its log says why not`,
    );
  const hours = Math.round((now - newest.at) / HOUR);
  const said = `the newest in ${folder} is of ${formatInstant(newest.at)}, ${hours} h old; ${older.length + 1} of ${keep} kept`;
  return now - newest.at > OLD
    ? warn("backups", `${said}: the collector's log says why, or make one: npm run backup -- FILE`)
    : ok("backups", said);
}
