import type { Language } from "#lib/model/language.ts";

/** What a copy holds, by the first part of the address. Anything else needs a server that answers. */
const DATA = /^\/(?:c|badge|embed|api\/v1\/subjects|_next\/static)(?:\/|$)|^\/(?:icon\.svg|embed\.v1\.js)$/;

const PAGE = /^\/([a-z]{2})(?:\/|$)/;

/** Pages that are a form, and answer what is asked of it. */
const FORM = /^\/[a-z]{2}\/[^/]+\/share$/;

/** What may be asked of a page by links; any other question, like a day of a fact sheet, has answers without end. */
const ASKED = new Set(["range", "step"]);

/**
 * Whether an address of the board, without its base path, has a place in a copy in these languages. Feeds and calendars
 * name the board's public address in each entry: without one they would be of no use.
 */
export function isWanted(target: string, languages: readonly Language[], isPublic: boolean): boolean {
  const [path = "", query = ""] = target.split("?", 2);
  const asked = new URLSearchParams(query);
  const lang = asked.get("lang");
  if (lang !== null && !languages.some((language) => language === lang)) return false;
  if (/^\/(?:feed|calendar)\//.test(path)) return isPublic;
  const [, preview] = /^\/og\/([^/.]+)/.exec(path) ?? [];
  if (preview !== undefined) return isIn(preview, languages);
  if (DATA.test(path)) return true;
  if (FORM.test(path)) return false;
  return isIn(PAGE.exec(path)?.[1], languages) && [...asked.keys()].every((name) => ASKED.has(name));
}

const isIn = (text: string | undefined, languages: readonly Language[]) =>
  languages.some((language) => language === text);
