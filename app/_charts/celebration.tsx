"use client";

import { useEffect, useState } from "react";
import { SPARKS } from "#lib/charts/sparks.ts";

/** Whether this reader sees it for the first time. Where nothing can be kept it stays still: once is enough, always is not. */
function isFirstView(of: string): boolean {
  const key = `celebrated ${of}`;
  try {
    if (localStorage.getItem(key) !== null) return false;
    localStorage.setItem(key, "1");
    return true;
  } catch {
    return false;
  }
}

/** A burst of sparks beside a milestone that is reached. It bursts once for each reader, and then stands there. */
export function Celebration({ of }: { of: string }) {
  const [bursts, setBursts] = useState(false);
  useEffect(() => setBursts(isFirstView(of)), [of]);
  return (
    <svg
      aria-hidden
      viewBox="0 0 200 200"
      className="celebration -mb-3 size-20 shrink-0 lg:-mb-14 lg:size-28"
      data-bursts={bursts || undefined}
    >
      {SPARKS.map(({ x1, y1, x2, y2, colour }, index) => (
        <path
          key={`${x1} ${y1}`}
          d={`M${x1} ${y1}L${x2} ${y2}`}
          stroke={`var(--${colour})`}
          style={{ animationDelay: `${(index % 4) * 90}ms` }}
        />
      ))}
    </svg>
  );
}
