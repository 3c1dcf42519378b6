/** A table as it is printed: every cell is finished text. */
export type TableReport = {
  caption: string;
  columns: string[];
  /** Newest first; the first cell names the row. */
  rows: string[][];
  /** There is more than is printed. */
  more: boolean;
};
