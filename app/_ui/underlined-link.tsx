import type { ReactNode } from "react";

/** The way to another page, on a line of its own. */
export function UnderlinedLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="control-link underline decoration-rule underline-offset-4">
      {children}
    </a>
  );
}
