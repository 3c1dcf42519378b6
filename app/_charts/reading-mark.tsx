import { wholeBox } from "#lib/charts/column-box.ts";
import type { Frame } from "#lib/charts/frame.ts";
import type { Row } from "#lib/charts/rows.ts";
import { tenth, xOf, yOf } from "#lib/charts/scales.ts";

/** How far the outline of a column that is read stands off from it. */
const OFF = 2;

/** A hairline at the moment that is read and a ring around its value; an outline where it is a column. */
export function ReadingMark({ frame, row }: { frame: Frame; row: Row }) {
  const { plot, width, height } = frame;
  const box = row.column && wholeBox(frame, row.column);
  const x = tenth(xOf(frame, row.at));
  return (
    <svg
      className="chart-mark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {box ? (
        <rect
          className="ch-read-column"
          x={box.x - OFF}
          y={box.y - OFF}
          width={box.width + 2 * OFF}
          height={box.height + 2 * OFF}
        />
      ) : (
        <path className="ch-cursor" d={`M${x} ${plot.top}V${plot.bottom}`} />
      )}
      {!row.column && row.value !== null && (
        <circle className="ch-read" cx={x} cy={tenth(yOf(frame, row.value))} r={5} />
      )}
    </svg>
  );
}
