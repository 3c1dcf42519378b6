import type { Language } from "../model/language.ts";
import { isCount, type Pictured, type PictureForm } from "../model/picture-address.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import { urlsUnder } from "./urls.ts";

/**
 * What the data of a picture cannot say of themselves, for the header `Link` (RFC 8288): what describes them, with unit,
 * steps, gaps and sources, and on whose terms they may be used. `base`: where the board’s addresses begin.
 */
export function dataLinks(
  base: string,
  id: string,
  of: Pictured,
  form: PictureForm,
  { range, interval, asOf }: Pick<PictureQuestion, "range" | "interval" | "asOf">,
  language: Language,
): string {
  const urls = urlsUnder(base);
  const terms = `<${urls.facts(language, id)}>; rel="license"`;
  if (form === "json") return terms;
  const description = urls.picture(id, of, "json", { range, asOf, ...(isCount(of) && { interval }) });
  return `<${description}>; rel="describedby"; type="application/json", ${terms}`;
}
