import { CommandError } from "../command.ts";

/** Some 2 GB and an hour's work: who has more is better served by a server. */
const MOST_FILES = 20_000;

/** Of one subject in one language, at least. */
const FEWEST_FILES = 80;

/** How many files a copy will have at least. */
export const fewestFiles = (subjects: number, languages: number): number =>
  subjects * languages * FEWEST_FILES;

/** Throws CommandError, with the cure, for a copy of more files than are of use. */
export function refuseLarge(files: number): void {
  if (files <= MOST_FILES) return;
  const told = [files, MOST_FILES].map((count) => count.toLocaleString("en-GB"));
  throw new CommandError(
    `a copy of this board has ${told[0]} files or more, and ${told[1]} is the most: take fewer languages with --lang en, or serve it with npm start`,
  );
}
