import { canonicalPictureQuery, formatPictureQuestion } from "./picture-address.ts";
import type { PictureQuestion } from "./picture-question.ts";
import { DEFAULT_SIZE } from "./picture-size.ts";

const EMBED = /\/embed\/[^/]+\/(milestones\/)?[^/]+$/;

export function isEmbed(path: string): boolean {
  return EMBED.test(path);
}

/** As a picture's, but for the size: a frame has that of its place. */
export function formatEmbedQuestion(question: PictureQuestion): string {
  return formatPictureQuestion({ ...question, size: DEFAULT_SIZE }, "svg");
}

/** The query of a frame's address in its one form, for keys of caches. */
export function canonicalEmbedQuery(query: URLSearchParams): string {
  const unsized = new URLSearchParams([...query].filter(([name]) => !/^(size|w|h)$/i.test(name)));
  return canonicalPictureQuery(unsized, "svg");
}
