import type { Language } from "../model/language.ts";

/** The offered language that an Accept-Language header likes best; the first offered one when it likes none. */
export function preferredLanguage(header: string, offered: readonly Language[]): Language {
  const wishes = header
    .slice(0, 500)
    .split(",")
    .map((part, place) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality), place };
    });
  const ranked = wishes
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place)
    .flatMap(({ language }) => offered.filter((candidate) => candidate === language));
  return ranked[0] ?? offered[0] ?? "en";
}
