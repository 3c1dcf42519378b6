import { cleanText } from "#lib/model/clean-text.ts";
import { CommandError } from "../command.ts";

/** It stands beside charts, in lists and in the titles of pages. */
const MOST_SIGNS = 200;

/** What happened, fit to be shown; `null` where nothing can be seen. Throws CommandError for more than a few words. */
export function noteText(words: readonly string[]): string | null {
  const text = cleanText(words.join(" "), Number.POSITIVE_INFINITY);
  const signs = Array.from(text ?? "").length;
  if (signs <= MOST_SIGNS) return text;
  throw new CommandError(
    `a note has up to ${MOST_SIGNS} signs, this one has ${signs}: say it in fewer words`,
  );
}
