import type { Figure } from "#lib/reports/facts-figures.ts";

/** Each figure of a sheet with its changes. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-2 print:gap-y-3">
      {figures.map(({ metric, name, number, value, measured, changes }) => (
        <section key={metric}>
          <h2 className="text-sm text-soft">{name}</h2>
          <p className={value !== null ? "font-serif text-4xl" : "pt-2 text-soft"}>
            <bdi>{number}</bdi>
          </p>
          {measured && <p className="text-xs text-soft">{measured}</p>}
          {changes.length > 0 && (
            <dl className="mt-2 text-sm">
              {changes.map((change) => (
                <div key={change.name} className="flex justify-between gap-x-4 border-b border-hair py-1">
                  <dt className="text-soft">{change.name}</dt>
                  <dd>
                    <bdi>{change.text}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </div>
  );
}

/** What is counted, and what to bear in mind. */
export function Definitions({ figures }: { figures: Figure[] }) {
  return (
    <dl className="mt-2 grid gap-x-16 gap-y-4 text-sm md:grid-cols-2 print:grid-cols-2 print:gap-x-6">
      {figures.map(({ metric, name, definition, caveat }) => (
        <div key={metric}>
          <dt className="font-semibold">{name}</dt>
          <dd>
            {definition} <span className="text-soft">{caveat}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
