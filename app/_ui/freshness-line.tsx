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

/** How old the figures are. The dot repeats in colour what the words say. Of a doubt `why` leads to the reason. */
export function FreshnessLine({ freshness, why }: Props) {
  const { state, text, measuredAt } = freshness;
  return (
    <p className={state === "fresh" ? "text-sm text-soft" : "text-base text-ink"} data-state={state}>
      <span aria-hidden className={`me-2 inline-block size-2 rounded-full align-[0.1em] ${COLOURS[state]}`} />
      {measuredAt === null ? text : <time dateTime={formatInstant(measuredAt)}>{text}</time>}
      {state === "doubted" && (
        <>
          {" "}
          <a href={why.href} className="prose-link">
            {why.text}
          </a>
        </>
      )}
    </p>
  );
}
