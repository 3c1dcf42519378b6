import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { wholeSecond } from "#lib/model/instant.ts";
import { checkBackup } from "#lib/store/check.ts";
import { checksumFileOf } from "#lib/store/checksum.ts";
import { restore } from "#lib/store/restore.ts";
import { CommandError, configIn, databaseToRead, runCommand } from "./command.ts";
import { tellContents } from "./tell-contents.ts";

const HELP = `Puts a backup in the database's place.

  npm run restore -- FILE [--data DIR]

FILE is one that npm run backup wrote. It is compared with the checksum beside it (FILE.sha256), and read through and
through; one that was changed, a damaged or foreign one, or one of a newer Mastoboard, changes nothing. The collector must
not run: stop npm start before. A web server may go on, it shows the restored data at once. The database that was there is
kept beside the new one, as …before-restore-<time>.

  --data DIR  where the database is (default data, or MASTOBOARD_DATA)
`;

await runCommand(HELP, {}, async ([backup, ...more], { data }) => {
  if (backup === undefined || more.length > 0) {
    throw new CommandError("say which backup: npm run restore -- FILE");
  }
  const there = statSync(backup, { throwIfNoEntry: false });
  if (!there) throw new CommandError(`${backup}: there is no such file`);
  if (there.isDirectory())
    throw new CommandError(`${backup} is a folder: name a file that npm run backup wrote`);
  const config = configIn(data);
  // Invented figures go back to where they came from, and never where real ones belong.
  const { hosts } = checkBackup(resolve(backup), "quick_check");
  const isPractice = hosts.length > 0 && hosts.every((host) => host.startsWith("127.0.0.1:"));
  const file = isPractice ? databaseToRead(config) : config.databaseFile;
  if (resolve(backup) === resolve(file)) {
    throw new CommandError(`${backup} is the database itself: name a backup`);
  }
  const { contents, verified, kept } = restore(resolve(backup), file, wholeSecond(Date.now()));
  console.log(`${file}: ${tellContents(contents)}, restored from ${backup}`);
  if (!verified) {
    console.log(
      `No ${checksumFileOf(basename(backup))} stands beside it: it is sound as a database, but whether its figures are as they were backed up could not be verified`,
    );
  }
  if (kept !== null) console.log(`What was there is kept as ${kept}`);
});
