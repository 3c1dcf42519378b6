import type { ReactNode } from "react";

type Props = { name: string; works: string; more?: string; children: ReactNode };

/** One form of a chart: what it is called, where it works, and the text to take away. */
export function Part({ name, works, more, children }: Props) {
  return (
    <section className="mt-10 grid gap-x-16 gap-y-4 border-t border-rule pt-6 md:grid-cols-[16rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-lg">{name}</h2>
        <p className="mt-1 text-sm text-soft">{works}</p>
        {more && <p className="mt-2 text-sm text-soft">{more}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
