import type { ReactNode } from "react";
import { formatInstant } from "#lib/model/instant.ts";
import type { FreshnessReport } from "#lib/reports/freshness-words.ts";

const COLOURS: Record<FreshnessReport["state"], string> = {
  fresh: "bg-fresh",
  doubted: "bg-late",
  late: "bg-late",
  unreachable: "bg-late",
  never: "bg-soft",
};

type Props = {
  freshness: Pick<FreshnessReport, "state" | "text" | "measuredAt">;
  why: { href: string; text: string };
};

/** Between how old a figure is and what comes next. */
const BETWEEN = " · ";

/** How old the figures are. The dot repeats in colour what the words say. Of a doubt `why` leads to the reason. */
export function FreshnessLine({ freshness, why }: Props) {
  const { state, text, measuredAt } = freshness;
  return (
    <div className={`flex items-baseline ${state === "fresh" ? "text-sm text-soft" : "text-base text-ink"}`}>
      <span
        aria-hidden
        className={`me-2 size-2 flex-none -translate-y-[0.1em] rounded-full ${COLOURS[state]}`}
      />
      <p data-state={state}>
        {measuredAt === null ? (
          text
        ) : (
          <time dateTime={formatInstant(measuredAt)}>{state === "fresh" ? inParts(text) : text}</time>
        )}
        {state === "doubted" && (
          <>
            {" "}
            <a href={why.href} className="prose-link">
              {why.text}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** On a phone each part has a line of its own: at the end of one the dot between them would hang. */
function inParts(text: string): ReactNode {
  const [first, ...rest] = text.split(BETWEEN);
  if (rest.length === 0) return text;
  return (
    <>
      {first}
      <span className="max-sm:sr-only">{BETWEEN}</span>
      <span className="max-sm:block">{rest.join(BETWEEN)}</span>
    </>
  );
}
