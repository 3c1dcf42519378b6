import { memo } from "react";
import { Bar, BarChart, type BarShapeProps } from "recharts";
import { columnBox, hollow } from "#lib/charts/column-box.ts";
import type { Frame } from "#lib/charts/frame.ts";
import type { Row } from "#lib/charts/rows.ts";
import { chartProps } from "./chart-props.ts";
import type { DrawingProps } from "./drawing.ts";
import { axesOf, GapBands, OnTop, WhenDrawn } from "./frame-parts.tsx";

/** As wide as its time on the axis: Recharts itself would make all columns, of long months and short ones, alike. */
function Column({ frame, row }: { frame: Frame; row: Row }) {
  const box = row.column && columnBox(frame, row.column);
  if (!box) return null;
  return row.column?.partial ? (
    <rect className="ch-part" {...hollow(box)} />
  ) : (
    <rect className="ch-dot" {...box} />
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
