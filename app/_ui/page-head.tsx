import type { ReactNode } from "react";
import { UnderlinedLink } from "./underlined-link.tsx";

type Props = {
  /** The page one step up. */
  back: { href: string; text: ReactNode };
  /** The heading, where it is words alone; other headings are among the children. */
  title?: string;
  children?: ReactNode;
};

/** What a page of a subject begins with: the way back, the heading, and what is said below it. */
export function PageHead({ back, title, children }: Props) {
  return (
    <section className="pt-4 sm:pt-8 print:pt-2">
      <p className="text-sm text-soft">
        <UnderlinedLink href={back.href}>{back.text}</UnderlinedLink>
      </p>
      {title && <h1 className="font-serif text-4xl sm:text-5xl print:text-2xl">{title}</h1>}
      {children}
    </section>
  );
}
