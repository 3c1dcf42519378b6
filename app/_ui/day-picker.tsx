import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { DayPicker as Days } from "#lib/reports/facts-moment.ts";

/**
 * Another day: the ones beside it as links, any other by a form that works without a script. A crawler that followed the
 * links would have every day of years drawn for it.
 */
export function DayPicker({
  days,
  language,
  hrefOf,
}: {
  days: Days;
  language: Language;
  hrefOf: (on: string | null) => string;
}) {
  const { min, max, value, previous, next } = days;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-6 text-sm print:hidden">
      {previous && (
        <a className="control-link" href={hrefOf(previous)} rel="prev nofollow">
          {say(language, "facts.previous")}
        </a>
      )}
      {next && (
        <a className="control-link" href={hrefOf(next)} rel="next nofollow">
          {say(language, "facts.next")}
        </a>
      )}
      <a className="control-link" href={hrefOf(null)}>
        {say(language, "facts.newest")}
      </a>
      <form action={hrefOf(null)} method="get" className="flex items-center gap-x-3">
        <label htmlFor="on" className="text-soft">
          {say(language, "facts.day")}
        </label>
        <input
          id="on"
          name="on"
          type="date"
          required
          min={min}
          max={max}
          defaultValue={value}
          className="min-h-[44px] border-b border-rule bg-transparent px-1"
        />
        <button type="submit" className="control-link cursor-pointer underline underline-offset-4">
          {say(language, "facts.show")}
        </button>
      </form>
    </div>
  );
}
