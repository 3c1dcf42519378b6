"use client";

import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { Frame } from "#lib/charts/frame.ts";
import { rowsOf } from "#lib/charts/rows.ts";
import type { ChartReport } from "#lib/reports/chart-report.ts";
import { type ChartLabels, ReadOut } from "./read-out.tsx";
import { ReadingMark } from "./reading-mark.tsx";
import { useDrawing } from "./use-drawing.ts";
import { useFit } from "./use-fit.ts";
import { useReading } from "./use-reading.ts";

type Props = {
  report: ChartReport;
  frame: Frame;
  narrowFrame: Frame;
  labels: ChartLabels;
  /** The server's drawings, `.chart-fit-wide` and `.chart-fit-narrow`. */
  children: ReactNode;
};

/**
 * Shows the server's drawings until the chart is seen and Recharts has drawn the same over them, to the pixel. They stay
 * in place, hidden, and keep the box's size: nothing on the page moves.
 */
export function LiveChart({ report, frame, narrowFrame, labels, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(report), [report]);
  const Drawing = useDrawing(box, report.kind);
  const fit = useFit(box, frame, narrowFrame);
  const { reading, point, keys } = useReading(rows.length);
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const row = reading ? rows[reading.index] : undefined;
  return (
    <div className="chart-live" data-drawn={drawn && Drawing !== null ? "" : undefined}>
      <p className="chart-read-out" aria-live={reading?.byKey ? "polite" : "off"}>
        {drawn && (
          // A new line for each reading: moving the old one would count as a shift of the layout.
          <span key={reading?.index}>
            {row ? (
              <ReadOut report={report} row={row} labels={labels} />
            ) : (
              <>
                <bdi className="chart-hint">{labels.hint}</bdi>
                <bdi className="chart-hint-touch">{labels.touchHint}</bdi>
              </>
            )}
          </span>
        )}
      </p>
      <div className="chart-box" dir="ltr" ref={box}>
        <div className="chart-still">{children}</div>
        {Drawing && fit && (
          <div className="chart-drawing" style={{ transform: `scale(${fit.scale})` }} {...keys}>
            <Drawing
              title={report.title}
              summary={report.summary}
              frame={fit.frame}
              rows={rows}
              onPoint={point}
              onDrawn={onDrawn}
            />
            {row && <ReadingMark frame={fit.frame} row={row} />}
          </div>
        )}
      </div>
    </div>
  );
}
