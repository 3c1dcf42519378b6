import { ConfigError } from "./config-error.ts";
import { explain } from "./explain.ts";
import { type BoardFile, boardFile } from "./schema.ts";

/** Some editors begin a file with a byte order mark, which JSON does not know. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

/** Reads the text of data/mastoboard.json. Throws ConfigError on the first thing that is wrong. */
export function parseBoardFile(text: string): BoardFile {
  let json: unknown;
  try {
    json = JSON.parse(withoutMark(text));
  } catch (error) {
    const told = error instanceof Error ? error.message.replace(/\s+/g, " ") : "";
    throw new ConfigError(`the file is not JSON (${told}); look for a missing comma, quote or bracket`, {
      cause: error,
    });
  }
  const parsed = boardFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigError(issue ? explain(issue, json) : "the file cannot be read", { cause: parsed.error });
}
