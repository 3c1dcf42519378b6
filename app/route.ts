import { preferredLanguage } from "#lib/publish/preferred-language.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readBoard } from "./_data/board.ts";

/** To the reader's language and the first subject. */
export async function GET(request: Request): Promise<Response> {
  const { subjects, languages } = await readBoard();
  // The base path is put before a redirect when it is delivered.
  const urls = urlsUnder("");
  const language = preferredLanguage(request.headers.get("accept-language") ?? "", languages);
  const [first] = subjects;
  return new Response(null, {
    status: 307,
    headers: {
      Location: first ? urls.overview(language, first.id) : urls.home(language),
      Vary: "Accept-Language",
      "Cache-Control": "private, no-store",
    },
  });
}
