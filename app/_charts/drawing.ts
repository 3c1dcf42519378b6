import type { ComponentType } from "react";
import type { Frame } from "#lib/charts/frame.ts";
import type { Row } from "#lib/charts/rows.ts";

/** What a Recharts drawing is given. It keeps to the frame and tells which row the reader points at. */
export type DrawingProps = {
  title: string;
  summary: string;
  frame: Frame;
  rows: Row[];
  onPoint: (index: number | null) => void;
  /** Called once the data stand on the page. */
  onDrawn: () => void;
};

export type Drawing = ComponentType<DrawingProps>;
