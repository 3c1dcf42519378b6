import { say } from "#lib/i18n/say.ts";
import { directionOf } from "#lib/model/language.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readBoard } from "../_data/board.ts";

/** Next gives a not-found page no parameters, hence no language: the page speaks them all. */
export default async function NotFound() {
  const { languages, basePath } = await readBoard();
  const urls = urlsUnder(basePath);
  return (
    <main id="main" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="font-serif text-6xl">404</h1>
      {languages.map((language) => (
        <p key={language} lang={language} dir={directionOf(language)} className="mt-4 text-lg">
          {say(language, "notFound.text")}{" "}
          <a href={urls.home(language)} className="prose-link">
            {say(language, "notFound.home")}
          </a>
        </p>
      ))}
    </main>
  );
}
