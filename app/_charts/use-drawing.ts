import { type RefObject, useEffect, useState } from "react";
import type { ChartReport } from "#lib/reports/chart-report.ts";
import type { Drawing } from "./drawing.ts";

/** Missing from the DOM's types: not every browser tells. */
type Connection = { connection?: { saveData?: boolean } };

function savesData(): boolean {
  return (navigator as Navigator & Connection).connection?.saveData === true;
}

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}

async function loadDrawing(kind: ChartReport["kind"]): Promise<Drawing> {
  if (kind === "columns") return (await import("./recharts-columns.tsx")).RechartsColumns;
  return (await import("./recharts-line.tsx")).RechartsLine;
}

/** Fetches Recharts once the chart is seen and the browser is idle; never for a reader who asked to save data. */
export function useDrawing(box: RefObject<Element | null>, kind: ChartReport["kind"]): Drawing | null {
  const [drawing, setDrawing] = useState<{ kind: ChartReport["kind"]; component: Drawing } | null>(null);
  useEffect(() => {
    if (!box.current || savesData()) return;
    let wanted = true;
    const load = async () => {
      try {
        const component = await loadDrawing(kind);
        if (wanted) setDrawing({ kind, component });
      } catch (error) {
        // Out of reach, or a newer version is served by now: the drawing from the server stays, which says it all.
        console.warn("The chart stays a picture", error);
      }
    };
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(load);
    });
    observer.observe(box.current);
    return () => {
      wanted = false;
      observer.disconnect();
    };
  }, [box, kind]);
  return drawing?.kind === kind ? drawing.component : null;
}
