import type { Row } from "./measure.ts";

/** Columns as wide as their widest cell: the first to the left, figures to the right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  const [first = [], ...rest] = cells;
  return [line(first), widths.map((width) => "─".repeat(width)).join("  "), ...rest.map(line)].join("\n");
}

export function loadTable(rows: Row[]): string {
  return table(
    ["", "connections", "requests/s", "p50 ms", "p99 ms", "wrong"],
    rows.map(({ name, connections, perSecond, p50, p99, wrong }) => [
      name,
      connections,
      perSecond,
      p50,
      p99,
      wrong,
    ]),
  );
}

export const inKB = (bytes: number) => (bytes / 1000).toFixed(1);
