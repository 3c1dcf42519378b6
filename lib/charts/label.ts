import { directed } from "./bidi.ts";
import { type Rectangle, widened } from "./rectangle.ts";
import { tenth } from "./scales.ts";
import { textWidth } from "./text-width.ts";

/** A line of text on paper, its beginning set bold: `x` is its left or its right edge, `y` its baseline. */
export type Label = {
  x: number;
  y: number;
  anchor: "start" | "end";
  size: number;
  strong: string;
  text: string;
};

/** A label ready for setting: its place in tenths of a px, its direction that of its words. */
export function labelAt(
  place: { x: number; y: number },
  anchor: Label["anchor"],
  size: number,
  words: { strong?: string; text?: string },
): Label {
  const { strong = "", text = "" } = words;
  const mark = directed(strong + text).slice(0, -(strong + text).length || undefined);
  const parts = strong === "" ? { strong, text: mark + text } : { strong: mark + strong, text };
  return { x: tenth(place.x), y: tenth(place.y), anchor, size, ...parts };
}

/** The paper that a label covers, at most, with air around it. */
export function labelBox({ x, y, anchor, size, strong, text }: Label, air = 0): Rectangle {
  const width = textWidth(strong, size) * 1.06 + textWidth(text, size);
  const left = anchor === "start" ? x : x - width;
  return widened({ left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.22 }, air);
}
