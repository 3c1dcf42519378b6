import { memo } from "react";
import { Bar, BarChart, type BarShapeProps } from "recharts";
import { columnBox, hollow, isHollow } from "#lib/charts/column-box.ts";
import type { Frame } from "#lib/charts/frame.ts";
import type { Row } from "#lib/charts/rows.ts";
import { unsurePaths } from "#lib/charts/unsure-path.ts";
import { chartProps } from "./chart-props.ts";
import type { DrawingProps } from "./drawing.ts";
import { axesOf, GapBands, OnTop, WhenDrawn } from "./frame-parts.tsx";

/** As wide as its time on the axis: Recharts itself would make all columns, of long months and short ones, alike. */
function Column({ frame, row }: { frame: Frame; row: Row }) {
  const { column } = row;
  const box = column && columnBox(frame, column);
  if (!box) return null;
  if (isHollow(column)) return <rect className="ch-part" {...hollow(box)} />;
  const { bodies, ends } = unsurePaths([column], frame);
  return (
    <>
      <rect className="ch-dot" {...box} />
      {bodies && <path className="ch-unsure" d={bodies} />}
      {ends && <path className="ch-dot" d={ends} />}
    </>
  );
}

/** The column chart as Recharts draws it, on the server's plan. */
export const RechartsColumns = memo(function RechartsColumns(props: DrawingProps) {
  const { frame, onDrawn } = props;
  return (
    <BarChart {...chartProps(props)}>
      <GapBands frame={frame} />
      {axesOf(frame)}
      <Bar
        dataKey="value"
        isAnimationActive={false}
        activeBar={false}
        // Not by index: Recharts leaves the rows without a value out of its count.
        shape={({ payload }: BarShapeProps) => <Column frame={frame} row={payload as Row} />}
      />
      <OnTop frame={frame} />
      <WhenDrawn onDrawn={onDrawn} />
    </BarChart>
  );
});
