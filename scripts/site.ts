import { resolve } from "node:path";
import type { BoardConfig } from "#lib/config.ts";
import { formatInstant, type Instant } from "#lib/model/instant.ts";
import type { Language } from "#lib/model/language.ts";
import { openReader } from "#lib/store/sqlite.ts";
import { CommandError, configIn, databaseKept, progressOf, runCommand } from "./command.ts";
import { beginCopy } from "./site/folder.ts";
import { fewestFiles, refuseLarge } from "./site/size.ts";

const HELP = `Makes a copy of the board that needs no server: pages, charts, data, feeds, badges, as files.

  npm run site -- OUT [--base-url URL] [--lang et,en] [--data DIR]

It is as of the newest reading, so the same data give the same copy. Any web server shows it, under any path, and a
browser shows it from a disk. It is made beside OUT and put in its place once it is whole. An older copy there is
replaced, apart from .git and CNAME; files that did not change keep their time. A folder with anything else in it is
refused.

  OUT             a folder that is new, empty, or an older copy
  --base-url URL  where the copy will be read, if that is not where the board is; feeds and link previews name it
  --lang LIST     only these languages, with commas between (default: those of the configuration)
  --data DIR      where the database is (default data, or MASTOBOARD_DATA)
`;

const OPTIONS = { "base-url": { type: "string" }, lang: { type: "string" } } as const;

await runCommand(HELP, OPTIONS, async (words, { data, lang, "base-url": baseUrl }) => {
  const [out, ...more] = words;
  if (out === undefined || more.length > 0) throw new CommandError("Name one folder: npm run site -- OUT");
  const given = configIn(data);
  const database = databaseKept(given, "copy");
  const languages = languagesOf(lang, given);
  const { asOf, practice } = await newestIn(database, given);

  // The pages read the configuration themselves.
  Object.assign(process.env, {
    NODE_ENV: "production",
    MASTOBOARD_DATA: given.dataDir,
    MASTOBOARD_COPY_OF: formatInstant(asOf),
    ...(baseUrl === undefined ? {} : { MASTOBOARD_BASE_URL: baseUrl, MASTOBOARD_BASE_PATH: pathOf(baseUrl) }),
    ...(practice === null ? {} : { MASTOBOARD_PRACTICE: practice }),
  });
  const config = configIn(undefined);
  refuseLarge(fewestFiles(config.subjects.length, languages.length));
  // What the framework says of itself is no part of the answer.
  console.log = console.error;
  const begun = performance.now();
  const copy = beginCopy(resolve(out));
  try {
    const { checkPages, openFront } = await import("./serve/open-front.ts");
    await checkPages();
    const front = await openFront(config, (event, fields) => console.error(event, JSON.stringify(fields)));
    const { makeCopy } = await import("./site/make-copy.ts");
    if (config.baseUrl === null)
      console.error(
        "The board has no public address: feeds, calendar and link previews are left out, and fact sheets cite this machine; name one with --base-url URL",
      );
    const { pages } = await makeCopy(copy, {
      front,
      subjects: config.subjects,
      languages,
      place: { origins: originsOf(config), basePath: config.basePath },
      publicUrl: config.baseUrl === null ? null : config.baseUrl + config.basePath,
      elsewhere: baseUrl !== undefined,
      onProgress: progressOf("files"),
    });
    const { files, bytes, changed, removed } = copy.finish();
    const count = (number: number) => number.toLocaleString("en-GB");
    const seconds = Math.round((performance.now() - begun) / 1000);
    process.stdout.write(
      `${out}: ${count(files)} files, ${count(pages)} of them pages, ${(bytes / 1e6).toFixed(1)} MB, as of ${formatInstant(asOf)}; ${count(changed)} changed, ${count(removed)} removed; ${seconds} s\n`,
    );
  } catch (error) {
    copy.abandon();
    throw error;
  }
});
// What the framework keeps open would hold the process.
process.exit();

function languagesOf(list: string | undefined, { languages }: BoardConfig): Language[] {
  if (list === undefined) return languages;
  return list.split(",").map((word) => {
    const known = languages.find((language) => language === word.trim());
    if (known) return known;
    throw new CommandError(
      `--lang: "${word}" is not a language of this board; it has ${languages.join(", ")}`,
    );
  });
}

function pathOf(address: string): string {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new CommandError(
      `--base-url must be a web address like https://est.social/board, not "${address}"`,
    );
  }
  return new URL(address).pathname;
}

function originsOf({ baseUrl, port }: BoardConfig): string[] {
  return [`http://localhost:${port}`, ...(baseUrl === null ? [] : [baseUrl])];
}

/** When anything was last heard of any server; and the practice server's name, where only that is kept. */
async function newestIn(
  database: string,
  config: BoardConfig,
): Promise<{ asOf: Instant; practice: string | null }> {
  const reader = await openReader(database);
  try {
    const hosts = await reader.instances();
    const moments = await Promise.all(
      hosts.map(async (host) => [
        (await reader.newestSample(host))?.measuredAt ?? 0,
        (await reader.newestAttempt(host))?.startedAt ?? 0,
      ]),
    );
    const asOf = Math.max(0, ...moments.flat());
    if (asOf === 0)
      throw new CommandError("there is nothing to copy yet: no server has been asked; npm start asks");
    return { asOf, practice: database === config.databaseFile ? null : (hosts[0] ?? null) };
  } finally {
    await reader.close();
  }
}
