import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import { CopyButton } from "./copy-button.tsx";

/** A text to be taken away: one click selects all of it, and where scripts run a button copies it. */
export function Quote({
  text,
  language,
  dir,
  code = false,
}: {
  text: string;
  language: Language;
  dir?: "ltr" | "auto";
  /** Line breaks count. */
  code?: boolean;
}) {
  return (
    <div className="max-w-[46rem] border-s-2 border-rule ps-4">
      <p
        dir={dir}
        className={`select-all [overflow-wrap:anywhere] ${code ? "whitespace-pre-wrap font-mono text-xs leading-relaxed" : ""}`}
      >
        {text}
      </p>
      <div className="text-sm print:hidden noscript:hidden">
        <CopyButton text={text} copy={say(language, "facts.copy")} copied={say(language, "facts.copied")} />
      </div>
    </div>
  );
}
