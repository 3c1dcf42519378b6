import { type RefObject, useEffect, useState } from "react";
import type { Frame } from "#lib/charts/frame.ts";

/** The frame whose server drawing the style sheet shows at this width, and how much larger or smaller it is shown. */
export type Fit = { frame: Frame; scale: number };

/** As in chart.css. */
const WIDE = "(min-width: 640px)";

/** Follows the box's width; `null` until it is known, which it never is on the server. */
export function useFit(box: RefObject<Element | null>, wide: Frame, narrow: Frame): Fit | null {
  const [fit, setFit] = useState<{ isWide: boolean; width: number } | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setFit({ isWide: matchMedia(WIDE).matches, width: entry.contentRect.width });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  if (!fit) return null;
  const frame = fit.isWide ? wide : narrow;
  return { frame, scale: fit.width / frame.width };
}
