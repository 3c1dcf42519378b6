import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { backUp } from "#lib/store/backup.ts";
import { CommandError, configIn, databaseKept, runCommand } from "./command.ts";
import { tellContents } from "./tell-contents.ts";

const HELP = `Copies the database to a file, while the collector goes on.

  npm run backup -- FILE [--data DIR]

The copy is of one moment, is checked, and gets its name only when it is whole and on the disk, with its checksum in
FILE.sha256 beside it: keep the two together, sha256sum -c reads it, and restore compares. Where FILE is an earlier
backup it is replaced; anything else of that name is left alone and the command refuses. The configuration,
mastoboard.json, is a file of its own: copy it too. To go back: npm run restore -- FILE

  --data DIR  where the database is (default data, or MASTOBOARD_DATA)
`;

await runCommand(HELP, {}, async ([target, ...more], { data }) => {
  if (target === undefined || more.length > 0) {
    throw new CommandError("say where to, in one name: npm run backup -- FILE");
  }
  const file = databaseKept(configIn(data), "back up");
  const folder = dirname(resolve(target));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandError(`there is no folder ${folder}: make it first`);
  }
  const started = performance.now();
  const contents = backUp(file, resolve(target));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${target}: ${tellContents(contents)}, checked, in ${seconds} s`);
});
