import type { MilestoneLine } from "#lib/reports/milestone-pages.ts";
import { ProgressLine } from "./goal.tsx";
import { SayPieces } from "./say-pieces.tsx";

/** Milestones one under the other, each with where it stands and a way to its own page. */
export function MilestoneLines({
  lines,
  hrefOf,
  none = "",
}: {
  lines: MilestoneLine[];
  hrefOf: (slug: string) => string;
  /** Said where there are none. */
  none?: string;
}) {
  if (lines.length === 0) return none && <p className="mt-2">{none}</p>;
  return (
    <ul className="mt-2">
      {lines.map(({ slug, name, text, status, share, today, forecast }) => (
        <li key={slug} className="border-b border-hair pt-2 pb-4">
          <a href={hrefOf(slug)} className="block py-2 text-xl no-underline hover:underline">
            {name}
          </a>
          <p className={status === "ahead" ? undefined : "text-soft"}>
            <SayPieces pieces={text} /> {status === "fallen-back" && today}
          </p>
          {forecast && <p className="text-soft">{forecast}</p>}
          {status === "ahead" && <ProgressLine share={share} />}
        </li>
      ))}
    </ul>
  );
}
