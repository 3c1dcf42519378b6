import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import { CopyButton } from "./copy-button.tsx";
import { OwnAddress } from "./own-address.tsx";

/** A text to be taken away: one click selects all of it, and where scripts run a button copies it. */
export function Quote({
  text,
  language,
  dir,
  lang,
  code = false,
  standIn = null,
}: {
  text: string;
  /** Of the page. */
  language: Language;
  dir?: "ltr" | "rtl";
  /** Of the text, where that is another one. */
  lang?: Language;
  code?: boolean;
  /** What of it is to be the address that the reader is at. */
  standIn?: string | null;
}) {
  return (
    <div className="max-w-[46rem] border-s-2 border-rule ps-4">
      <p
        dir={dir}
        lang={lang}
        className={`select-all whitespace-pre-wrap [overflow-wrap:anywhere] ${code ? "font-mono text-xs leading-relaxed" : ""}`}
      >
        {standIn === null ? text : <OwnAddress text={text} standIn={standIn} />}
      </p>
      <div className="text-sm print:hidden noscript:hidden">
        <CopyButton
          text={text}
          copy={say(language, "facts.copy")}
          copied={say(language, "facts.copied")}
          standIn={standIn}
        />
      </div>
    </div>
  );
}
