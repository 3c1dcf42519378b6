import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { ancestorsOf } from "./config/ancestors.ts";
import { channelsOf } from "./config/channels.ts";
import { ConfigError } from "./config/config-error.ts";
import { parseBoardFile } from "./config/parse-file.ts";
import { practiceSubject } from "./config/practice.ts";
import { type BoardFile, boardFile } from "./config/schema.ts";
import { subjectsOf } from "./config/subjects.ts";
import { type Account, parseAccount } from "./model/account.ts";
import type { Channel } from "./model/announcement.ts";
import { type Host, parseHost } from "./model/host.ts";
import { type Instant, parseInstant } from "./model/instant.ts";
import { LANGUAGES, type Language } from "./model/language.ts";
import type { Subject } from "./model/subject.ts";

export type BoardConfig = {
  title: string;
  /** Scheme, host and port only; a path that was written with it is the `basePath`. */
  baseUrl: string | null;
  basePath: "" | `/${string}`;
  timeZone: string;
  languages: Language[];
  contact: string | null;
  /** Who is named beside links to the board. */
  creator: Account | null;
  /** Where milestones are announced. */
  channels: Channel[];
  allowPrivate: Host[];
  /** Which pages may frame the charts, as a Content-Security-Policy writes them. */
  embedAncestors: string[];
  /** At whose pages readers may have a look taken, to see whether charts can be framed there. */
  embedCheckHosts: Host[];
  /** Empty where neither a file nor the environment names a server. */
  subjects: Subject[];
  practice: boolean;
  /** Of a copy that is made without a server behind it: the moment as of which it is. */
  copyOf: Instant | null;
  dataDir: string;
  /** The practice has a database of its own, so that invented figures never stand beside real ones. */
  databaseFile: string;
  /** `null`: none are made. The folder as a whole path, `minute` after midnight by the clocks of the board's zone. */
  backups: { folder: string; keep: number; minute: number } | null;
  port: number;
};

export type ConfigSource = {
  env: Readonly<Record<string, string | undefined>>;
  /** Relative paths start here. */
  cwd: string;
  /** The text of a file, `null` where there is none. */
  readText: (path: string) => string | null;
};

export const CONFIG_FILE = "mastoboard.json";
/** When the practice began and its seed, as `{ "seed": 1, "startedAt": "2026-11-22T10:00:00Z" }`. */
export const PRACTICE_FILE = "practice.json";

export function readTextFile(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new ConfigError(`${path} cannot be read; check its permissions`, { cause: error });
  }
}

function told(env: ConfigSource["env"], name: string): string | null {
  return env[name]?.trim() || null;
}

function portOf(text: string | null): number {
  if (text === null) return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`MASTOBOARD_PORT must be a port number from 0 to 65535, not "${text}"`);
}

function addressOf(text: string | null, name: string): { baseUrl: string | null; path: string } {
  if (text === null) return { baseUrl: null, path: "" };
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError(`${name} must be a web address, like "https://stats.est.social"`);
  }
  const url = new URL(text);
  return { baseUrl: url.origin, path: url.pathname };
}

function basePathOf(text: string): "" | `/${string}` {
  const bare = text.replace(/^\/+|\/+$/g, "");
  if (bare === "") return "";
  if (/^[\w.~-]+(\/[\w.~-]+)*$/.test(bare)) return `/${bare}`;
  throw new ConfigError(`the base path must be like "/mastoboard", not "${text}"; see MASTOBOARD_BASE_PATH`);
}

function hostsOf(text: string, name: string): Host[] {
  return text
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      try {
        return parseHost(part);
      } catch (error) {
        throw new ConfigError(
          `${name} must be hosts like 127.0.0.1:8001 with commas between, not "${part}"`,
          {
            cause: error,
          },
        );
      }
    });
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

const practiceFile = z.object({ startedAt: z.string() });

/** When the practice began, `null` where that has not been kept (yet). */
function practiceStart(text: string | null): Instant | null {
  if (text === null) return null;
  try {
    return parseInstant(practiceFile.parse(JSON.parse(text)).startedAt);
  } catch (error) {
    throw new ConfigError(`${PRACTICE_FILE} cannot be read; remove it to begin the practice anew`, {
      cause: error,
    });
  }
}

function backupsOf(given: BoardFile["backups"], dataDir: string): BoardConfig["backups"] {
  if (!given) return null;
  const [hours = 0, minutes = 0] = given.at.split(":").map(Number);
  return { folder: resolve(dataDir, given.folder), keep: given.keep, minute: 60 * hours + minutes };
}

function systemTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The configuration from data/mastoboard.json and the environment, which wins. Without a file everything has its
 * default and there are no subjects. With MASTOBOARD_PRACTICE the file is not read at all.
 * Throws ConfigError, one line with path and cure, on anything that is unknown or wrong.
 */
export function readConfig(source: Partial<ConfigSource> = {}): BoardConfig {
  const { env = process.env, cwd = process.cwd(), readText = readTextFile } = source;
  const dataDir = resolve(cwd, told(env, "MASTOBOARD_DATA") ?? "data");
  const file = join(dataDir, CONFIG_FILE);
  const practice = told(env, "MASTOBOARD_PRACTICE");
  const practiceHost = practice === null ? null : hostsOf(practice, "MASTOBOARD_PRACTICE")[0];
  const text = practiceHost ? null : readText(file);

  function inFile<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof ConfigError) throw new ConfigError(`${file}: ${error.message}`, { cause: error });
      throw error;
    }
  }

  const board = inFile(() => parseBoardFile(text ?? "{}"));
  const allowed = told(env, "MASTOBOARD_ALLOW_PRIVATE");
  const allowPrivate =
    allowed === null ? board.allowPrivate.map(parseHost) : hostsOf(allowed, "MASTOBOARD_ALLOW_PRIVATE");
  const framing = told(env, "MASTOBOARD_EMBED_ANCESTORS");
  const base = told(env, "MASTOBOARD_BASE_URL");
  const copyOf = told(env, "MASTOBOARD_COPY_OF");
  const { baseUrl, path } = addressOf(base ?? board.baseUrl, base ? "MASTOBOARD_BASE_URL" : "baseUrl");
  const timeZone = text === null ? systemTimeZone() : board.timeZone;

  return {
    title: practiceHost ? "Practice Harbour in numbers" : board.title,
    baseUrl,
    basePath: basePathOf(env.MASTOBOARD_BASE_PATH ?? path),
    timeZone,
    languages: text === null ? [...LANGUAGES] : board.languages,
    contact: board.contact,
    creator: board.fediverseCreator === null ? null : parseAccount(board.fediverseCreator),
    channels: practiceHost ? [] : channelsOf(board.announce),
    embedAncestors:
      framing === null
        ? inFile(() => ancestorsOf(board.embedAncestors, "embedAncestors"))
        : ancestorsOf(wordsOf(framing), "MASTOBOARD_EMBED_ANCESTORS"),
    embedCheckHosts: board.embedCheckHosts.map(parseHost),
    allowPrivate: practiceHost ? [...allowPrivate, practiceHost] : allowPrivate,
    subjects: practiceHost
      ? [practiceSubject(practiceHost, timeZone, practiceStart(readText(join(dataDir, PRACTICE_FILE))))]
      : inFile(() => subjectsOf(board.instances, timeZone, allowPrivate)),
    practice: Boolean(practiceHost),
    copyOf: copyOf === null ? null : parseInstant(copyOf),
    dataDir,
    backups: backupsOf(board.backups, dataDir),
    databaseFile: join(dataDir, practiceHost ? "practice.db" : "mastoboard.db"),
    port: portOf(told(env, "MASTOBOARD_PORT")),
  };
}

/** The JSON Schema of data/mastoboard.json, for /schema.json. */
export function configJsonSchema(): object {
  return z.toJSONSchema(boardFile, { io: "input" });
}
