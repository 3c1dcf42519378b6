import type { AsOf } from "../model/as-of.ts";
import type { Language } from "../model/language.ts";
import { isCount, type Pictured } from "../model/picture-address.ts";
import type { PictureQuestion, Theme } from "../model/picture-question.ts";
import type { ShareQuestion } from "../model/share-question.ts";
import { embedLinks } from "./embed-links.ts";
import { urlsUnder } from "./urls.ts";

/** Where a chart is in each of its forms. */
export type ShareLinks = {
  /** The page that shows it. */
  page: string;
  /** By theme: one that follows its reader is given as two, the dark one apart. */
  picture: { light: string; dark: string | null };
  /** One address for either theme, for where there is place for one alone. */
  svg: string;
  png: string;
  frame: string;
  /** `null`: there is none of what is shown. */
  badge: string | null;
};

/** `base`: where the board's addresses begin. With `asOf` everything but page and badge is frozen. */
export function shareLinks(
  base: string,
  id: string,
  { of, picture }: ShareQuestion,
  language: Language,
  asOf: AsOf | null = null,
): ShareLinks {
  const urls = urlsUnder(base);
  const question: PictureQuestion = { ...picture, lang: language, asOf };
  const svg = (theme: Theme) => urls.picture(id, of, "svg", { ...question, theme });
  return {
    page: embedLinks({ title: "", base }, id, of, question, language).page,
    picture:
      picture.theme === "auto"
        ? { light: svg("light"), dark: svg("dark") }
        : { light: svg(picture.theme), dark: null },
    svg: svg(picture.theme),
    png: urls.picture(id, of, "png", question),
    frame: urls.embed(id, of, question),
    badge: badgeOf(base, id, of, language),
  };
}

/** All figures together have no badge: the accounts speak for them. */
function badgeOf(base: string, id: string, of: Pictured, language: Language): string | null {
  const urls = urlsUnder(base);
  if (typeof of === "string") return urls.badge(id, of === "summary" ? "users" : of, "svg", language);
  return isCount(of) ? null : urls.milestoneBadge(id, of.milestone, "svg", language);
}
