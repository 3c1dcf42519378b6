import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import { SITE_TEMPLATES } from "#lib/publish/site-templates.ts";
import { PLATFORMS, type Shared, SNIPPETS } from "#lib/publish/snippets.ts";
import { Quote } from "../../../_ui/quote.tsx";

type Props = { language: Language; shared: Shared; standIn: string | null };

/** The same chart ready for what people write their sites with. */
export function Places({ language, shared, standIn }: Props) {
  const code = (text: string) => <Quote text={text} language={language} dir="ltr" code standIn={standIn} />;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2 className="text-lg">{say(language, "share.places")}</h2>
      {PLATFORMS.map(({ key, name, template, snippet }) => (
        <details key={key} className="border-b border-hair">
          <summary className="control-link cursor-pointer underline decoration-rule underline-offset-4">
            {name}
          </summary>
          <div className="pb-6">
            <p className="mb-4 max-w-[42rem] text-sm text-soft">{say(language, `share.${key}.works`)}</p>
            {template && (
              <>
                <p className="mb-2 text-sm">
                  {say(language, "share.save", { file: SITE_TEMPLATES[template].file })}
                </p>
                {code(SITE_TEMPLATES[template].source(shared.base))}
                <p className="mt-4 mb-2 text-sm">{say(language, "share.call")}</p>
              </>
            )}
            {code(SNIPPETS[snippet](shared))}
          </div>
        </details>
      ))}
    </section>
  );
}
