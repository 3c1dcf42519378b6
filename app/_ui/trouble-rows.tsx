import type { TroubleList } from "#lib/reports/gaps-page.ts";

/** Stretches without figures, one under the other. */
export function TroubleRows({ list, none }: { list: TroubleList; none: string }) {
  if (list.rows.length === 0) return <p className="mt-2 text-soft">{none}</p>;
  return (
    <>
      <ul className="mt-2">
        {list.rows.map(({ id, span, cause, fault, rest, detail }) => (
          <li key={id} className="border-b border-hair py-3">
            <p>{span}</p>
            <p className="text-sm text-soft">
              <span className="text-ink">{cause}</span> · {fault}
            </p>
            <p className="text-sm text-soft">
              {rest.join(" · ")}
              {detail && (
                <>
                  {" · "}
                  <span lang="en" dir="ltr" className="break-words font-mono text-xs">
                    {detail}
                  </span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {list.more && <p className="mt-2 text-sm text-soft">{list.more}</p>}
    </>
  );
}
