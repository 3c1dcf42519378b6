import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createDailyBackup } from "#lib/collector/daily-backup.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Log } from "#lib/log.ts";
import { backupsIn, makeBackupFolder, nameOfBackup, removeOldBackups } from "#lib/store/backups.ts";

const BACKUP = fileURLToPath(new URL("../backup.ts", import.meta.url));

const run = promisify(execFile);

/** The scheduled backups of the configuration, made by a process of their own so that no poll waits; `null` without. */
export function dailyBackup(
  { backups, dataDir, timeZone }: BoardConfig,
  log: Log,
  signal: AbortSignal,
): (() => void) | null {
  if (!backups) return null;
  const { folder, keep, minute } = backups;
  return createDailyBackup(
    { minute, timeZone },
    {
      made: () => backupsIn(folder).map(({ at }) => at),
      async make(at) {
        makeBackupFolder(folder);
        const words = [BACKUP, join(folder, nameOfBackup(at)), "--data", dataDir];
        await run(process.execPath, words, { signal }).catch((error: Error & { stderr?: string }) => {
          throw new Error(error.stderr?.trim() || error.message, { cause: error });
        });
        // Only now: until it was checked the old ones were all there was.
        removeOldBackups(folder, keep, at);
      },
      now: Date.now,
      elapsed: () => performance.now(),
      log,
    },
  );
}
