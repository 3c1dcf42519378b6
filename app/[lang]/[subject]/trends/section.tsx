import type { ReactNode } from "react";

type Props = {
  /** Where links to this section lead. */
  id: string;
  title: string;
  /** Beside the heading: what can be chosen or taken along. */
  beside?: ReactNode;
  children: ReactNode;
};

/** One question that moderators ask, with its answer. */
export function Section({ id, title, beside, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-rule pt-6">
      <div className="flex flex-wrap items-center justify-between gap-x-8 text-sm">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
