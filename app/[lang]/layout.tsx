import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { say } from "#lib/i18n/say.ts";
import { directionOf, isLanguage, LANGUAGES } from "#lib/model/language.ts";
import "../globals.css";

/** The figures are in the first answer: nothing on any page waits for a script. */
export const instant = false;

export function generateStaticParams() {
  return LANGUAGES.map((lang) => ({ lang }));
}

export const metadata: Metadata = { title: "Mastoboard", referrer: "strict-origin-when-cross-origin" };

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#15161a" },
  ],
};

export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  const language = isLanguage(lang) ? lang : "en";
  return (
    <html lang={language} dir={directionOf(language)}>
      <body className="min-h-dvh bg-paper text-ink">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:bg-paper focus:p-3"
        >
          {say(language, "site.skip")}
        </a>
        {children}
      </body>
    </html>
  );
}
