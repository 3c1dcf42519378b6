export const LEVELS = ["debug", "info", "warn", "error"] as const;
export type Level = (typeof LEVELS)[number];

export type LogFields = Record<string, string | number | boolean | null>;

/** One event per call, named by a short phrase that stays the same; what varies goes into the fields. */
export type Log = Record<Level, (event: string, fields?: LogFields) => void>;

const SECRET_NAME = /token|secret|password|passphrase|authorization|cookie|api[-_]?key/i;
const NAME_IN_URL = /\/\/[^\s/@]+@/g;
/** What an address is asked for, or shows in its fragment; in a path alone, which a reader asked of us, only what is named like a secret. */
const QUERY_OF_URL = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]+/gi;
const SECRET_IN_QUERY = new RegExp(`([?&#][^=&\\s]*(?:${SECRET_NAME.source})[^=&\\s]*=)[^&\\s"'<>]*`, "gi");

function safe(name: string, value: LogFields[string]): LogFields[string] {
  if (SECRET_NAME.test(name)) return "[hidden]";
  return typeof value === "string" ? withoutSecrets(value) : value;
}

function withoutSecrets(text: string): string {
  return text
    .replace(NAME_IN_URL, "//[hidden]@")
    .replace(QUERY_OF_URL, "$1?[hidden]")
    .replace(SECRET_IN_QUERY, "$1[hidden]");
}

function isLevel(text: string): text is Level {
  return LEVELS.some((level) => level === text);
}

/** The level asked for with MASTOBOARD_LOG_LEVEL, else `info`. Throws RangeError where there is none of that name. */
export function logLevel(env: Readonly<Record<string, string | undefined>>): Level {
  const text = env.MASTOBOARD_LOG_LEVEL?.trim() || "info";
  const level = text.toLowerCase();
  if (isLevel(level)) return level;
  throw new RangeError(`MASTOBOARD_LOG_LEVEL must be debug, info, warn or error, not "${text}"`);
}

// JSON escapes the older half of the controls only. These would break a line, move a cursor or turn text around all the same.
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

function printable(json: string): string {
  return json.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A log that writes one JSON line per event of at least this level: `{"time":…,"level":…,"event":…, fields}`. */
export function createLog(effects: { write: (line: string) => void; now: () => number; level: Level }): Log {
  const { write, now, level: least } = effects;
  const at =
    (level: Level) =>
    (event: string, fields: LogFields = {}) => {
      if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
      const clean = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, safe(name, value)]),
      );
      const line = JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...clean });
      write(`${printable(line)}\n`);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
