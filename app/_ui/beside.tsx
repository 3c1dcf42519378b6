import type { BesideLine } from "#lib/reports/board-events.ts";

type Props = { events: BesideLine[]; hrefOf: (id: string) => string };

/** Other events of the same matter, each with a link to its page. */
export function Beside({ events, hrefOf }: Props) {
  return events.map(({ id, kind, text }) => (
    <p key={id} className="text-sm text-soft">
      {kind} ·{" "}
      <a href={hrefOf(id)} className="prose-link">
        <bdi className="wrap-anywhere">{text}</bdi>
      </a>
    </p>
  ));
}
