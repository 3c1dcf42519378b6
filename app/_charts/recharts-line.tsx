import { memo } from "react";
import { type DotItemDotProps, Line, LineChart } from "recharts";
import type { Row } from "#lib/charts/rows.ts";
import { chartProps } from "./chart-props.ts";
import type { DrawingProps } from "./drawing.ts";
import { axesOf, BesideLine, FanBands, GapBands, goalLineOf, OnTop, WhenDrawn } from "./frame-parts.tsx";

/** Only a reading with none beside it needs a dot: no line passes through it. */
function loneDot({ cx, cy, payload, index }: DotItemDotProps) {
  const { lone } = payload as Row;
  return lone ? <circle key={index} className="ch-dot" cx={cx} cy={cy} r={2} /> : null;
}

/** The line chart as Recharts draws it, on the server's plan. */
export const RechartsLine = memo(function RechartsLine(props: DrawingProps) {
  const { frame, onDrawn } = props;
  return (
    <LineChart {...chartProps(props)}>
      <GapBands frame={frame} />
      <FanBands frame={frame} />
      {axesOf(frame)}
      {goalLineOf(frame)}
      <BesideLine frame={frame} />
      <Line
        dataKey="value"
        type="linear"
        connectNulls={false}
        dot={loneDot}
        activeDot={false}
        isAnimationActive={false}
        stroke="var(--accent)"
        strokeWidth={2.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <OnTop frame={frame} />
      <WhenDrawn onDrawn={onDrawn} />
    </LineChart>
  );
});
