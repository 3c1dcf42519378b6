import { useEffect, useId } from "react";
import {
  CartesianGrid,
  ReferenceLine,
  usePlotArea,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
  ZIndexLayer,
} from "recharts";
import { EVENT_RADIUS, type EventMark } from "#lib/charts/event-marks.ts";
import type { Frame } from "#lib/charts/frame.ts";
import type { Label } from "#lib/charts/label.ts";
import { signsPath } from "#lib/charts/mark-signs.ts";

/** Above the data and the axes, as in the server's drawing. */
const ON_TOP = 700;

function LabelText({ label, className }: { label: Label; className: string }) {
  const { x, y, anchor, size, strong, text } = label;
  return (
    <text className={`${className} ch-halo`} x={x} y={y} fontSize={size} textAnchor={anchor}>
      <tspan className="ch-strong">{strong}</tspan>
      {text}
    </text>
  );
}

function EventSign({ event: { number, x, y, foot, head } }: { event: EventMark }) {
  return (
    <g>
      <path className="ch-stem" d={`M${foot.x} ${foot.y}L${head.x} ${head.y}`} />
      <circle className="ch-ring" cx={x} cy={y} r={EVENT_RADIUS} />
      <text className="ch-num" x={x} y={y + 4.2}>
        {number}
      </text>
    </g>
  );
}

function TimeTickText({ frame, index }: { frame: Frame; index: number }) {
  const tick = frame.timeTicks[index];
  if (!tick) return null;
  const { axisText } = frame;
  const y = frame.plot.bottom + axisText + 8;
  return (
    <g>
      <path className="ch-rule" d={`M${tick.x} ${frame.plot.bottom}v6`} />
      <text className="ch-axis" x={tick.labelX} y={y} fontSize={axisText}>
        {tick.label}
      </text>
      <text className="ch-axis" x={tick.labelX} y={y + axisText * 1.25} fontSize={axisText}>
        {tick.sub}
      </text>
    </g>
  );
}

function ValueTickText({ frame, index }: { frame: Frame; index: number }) {
  const tick = frame.valueTicks[index];
  return (
    tick && (
      <text className="ch-axis ch-halo" x={0} y={tick.y - 5} fontSize={frame.axisText}>
        {tick.label}
      </text>
    )
  );
}

/** Hatched bands where nothing is known. */
export function GapBands({ frame }: { frame: Frame }) {
  const id = useId();
  return (
    <g>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="ch-gap" d="M0 0V5" />
      </pattern>
      {frame.gaps.map((band) => (
        <rect key={band.x} {...band} fill={`url(#${id})`} />
      ))}
    </g>
  );
}

/** What may come. */
export function FanBands({ frame: { fan } }: { frame: Frame }) {
  return (
    fan && (
      <g>
        <path className="ch-fan" d={fan.wide} />
        <path className="ch-fan ch-fan-core" d={fan.narrow} />
      </g>
    )
  );
}

/** A line to compare with. */
export function BesideLine({ frame: { beside } }: { frame: Frame }) {
  return (
    beside && (
      <g>
        <path className="ch-beside" d={beside.path} />
        {beside.label && <LabelText label={beside.label} className="ch-axis" />}
      </g>
    )
  );
}

/** Recharts' axes and grid, told every tick. Time is true to scale; the data begin right of the value axis' labels. */
export function axesOf(frame: Frame) {
  const { plot, height, gutter, time, value, timeTicks, valueTicks } = frame;
  const bare = { axisLine: false, tickLine: false, interval: 0, type: "number" } as const;
  return (
    <>
      <CartesianGrid vertical={false} horizontalPoints={valueTicks.map(({ y }) => y)} stroke="var(--hair)" />
      <XAxis
        {...bare}
        dataKey="at"
        scale="time"
        domain={time}
        ticks={timeTicks.map(({ at }) => at)}
        height={height - plot.bottom}
        padding={{ left: gutter, right: 0 }}
        tick={({ index }: XAxisTickContentProps) => <TimeTickText frame={frame} index={index} />}
      />
      <YAxis
        {...bare}
        mirror
        domain={value}
        ticks={valueTicks.map((tick) => tick.value)}
        tick={({ index }: YAxisTickContentProps) => <ValueTickText frame={frame} index={index} />}
      />
    </>
  );
}

/** The goal's line: the axis already reaches it, and would be stretched if it did not. */
export function goalLineOf({ goal }: Frame) {
  return (
    goal && (
      <ReferenceLine
        y={goal.value}
        ifOverflow="extendDomain"
        stroke="var(--goal)"
        strokeWidth={1.8}
        strokeDasharray=".1 5"
        strokeLinecap="round"
      />
    )
  );
}

/** What stands on top of the data: zero, what is not believed, the goal's name, the numbered events, the last value. */
export function OnTop({ frame }: { frame: Frame }) {
  const { plot, zeroY, goal, marks, events, last, fan } = frame;
  return (
    <>
      <path className="ch-rule" d={`M${plot.left} ${zeroY}H${plot.right}`} />
      <ZIndexLayer zIndex={ON_TOP}>
        {fan?.label && <LabelText label={fan.label} className="ch-axis" />}
        {marks.length > 0 && <path className="ch-said" d={signsPath(marks)} />}
        {goal?.labels.map((label) => (
          <LabelText key={label.y} label={label} className="ch-named" />
        ))}
        {events.map((event) => (
          <EventSign key={event.number} event={event} />
        ))}
        {last && <circle className="ch-dot" cx={last.x} cy={last.y} r={4.5} />}
        {last && <LabelText label={last.label} className="ch-last" />}
      </ZIndexLayer>
    </>
  );
}

/** Tells when Recharts has laid its plot out and the browser has painted it. */
export function WhenDrawn({ onDrawn }: { onDrawn: () => void }) {
  const laidOut = usePlotArea() !== undefined;
  useEffect(() => {
    if (!laidOut) return;
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(onDrawn);
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [laidOut, onDrawn]);
  return null;
}
