import { say } from "#lib/i18n/say.ts";
import { directionOf, LANGUAGES } from "#lib/model/language.ts";

/** Next gives a not-found page no parameters, hence no language: the page speaks them all. */
export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="font-serif text-6xl">404</h1>
      {LANGUAGES.map((language) => (
        <p key={language} lang={language} dir={directionOf(language)} className="mt-4 text-lg">
          {say(language, "notFound.text")}
        </p>
      ))}
    </main>
  );
}
