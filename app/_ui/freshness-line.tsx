import { formatInstant } from "#lib/model/instant.ts";
import type { FreshnessReport } from "#lib/reports/freshness-words.ts";

const COLOURS: Record<FreshnessReport["state"], string> = {
  fresh: "bg-fresh",
  late: "bg-late",
  unreachable: "bg-late",
  never: "bg-soft",
};

/** How old the figures are. The dot repeats in colour what the words say. */
export function FreshnessLine({ freshness }: { freshness: FreshnessReport }) {
  const { state, text, measuredAt } = freshness;
  return (
    <p className={state === "fresh" ? "text-sm text-soft" : "text-base text-ink"} data-state={state}>
      <span aria-hidden className={`me-2 inline-block size-2 rounded-full align-[0.1em] ${COLOURS[state]}`} />
      {measuredAt === null ? text : <time dateTime={formatInstant(measuredAt)}>{text}</time>}
    </p>
  );
}
