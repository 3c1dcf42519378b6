import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { directionOf, LANGUAGES } from "#lib/model/language.ts";
import "./globals.css";

export const metadata: Metadata = { title: "404" };

/** The address says nothing of the reader's language, so the page speaks them all. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body className="bg-paper text-ink">
        <main className="mx-auto max-w-xl px-4 py-16">
          <h1 className="font-serif text-6xl">404</h1>
          {LANGUAGES.map((language) => (
            <p key={language} lang={language} dir={directionOf(language)} className="mt-4 text-lg">
              {say(language, "notFound.text")}
            </p>
          ))}
        </main>
      </body>
    </html>
  );
}
