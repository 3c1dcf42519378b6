import { delimiterOf } from "./csv.ts";
import { isOwnHeader } from "./own-csv.ts";
import { isOwnJson } from "./own-json.ts";
import { HistoryError } from "./record.ts";

/** The formats that can be imported, by the name that `--format` takes. */
export const FORMATS = {
  "export-csv": "our own export as CSV",
  "export-json": "our own export as JSON",
  sqlite: "our own export or backup as SQLite",
  mastodon_timeline: "updated_at,users,statuses",
  fedistats: "domain,date,users, or a day's JSON with usersByInstance",
  usercount: "timestamp,usercount,instancecount,tootscount (mastostats.csv)",
  csv: "any CSV with a column of times and columns named like the metrics",
} as const;
export type Format = keyof typeof FORMATS;

export function isFormat(text: string): text is Format {
  return Object.hasOwn(FORMATS, text);
}

const HEADERS: [string, Format][] = [
  ["updated_at,users,statuses", "mastodon_timeline"],
  ["domain,date,users", "fedistats"],
  ["timestamp,usercount,instancecount,tootscount", "usercount"],
];

/** Tells the format by the first part of the content, never by a name. Throws HistoryError where it is none that we know. */
export function formatOf(head: Buffer): { format: Format; delimiter: string } {
  if (head.length === 0) throw new HistoryError("it is empty");
  if (head.toString("latin1", 0, 16) === "SQLite format 3\0") return { format: "sqlite", delimiter: "" };
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    throw new HistoryError("it is in UTF-16: save it as UTF-8 and import it again");
  }
  if (head.includes(0))
    throw new HistoryError(`it is no text: import one of ${Object.keys(FORMATS).join(", ")}`);
  const text = head.toString("utf8").replace(/^\uFEFF/, "");
  if (/^\s*[{[]/.test(text)) {
    return { format: isOwnJson(text) ? "export-json" : "fedistats", delimiter: "" };
  }
  const header = text.trimStart().split(/\r?\n|\r/, 1)[0] ?? "";
  const delimiter = delimiterOf(header);
  const names = header.split(delimiter).map((name) => name.trim().replaceAll('"', "").toLowerCase());
  if (isOwnHeader(names)) return { format: "export-csv", delimiter };
  return { format: HEADERS.find(([known]) => known === names.join(","))?.[1] ?? "csv", delimiter };
}
