import type { PictureSize, PresetName } from "../model/picture-size.ts";
import type { Sizes } from "./shape.ts";

/** How a picture is divided, in px of its own drawing, which is `zoom` times smaller than the picture. */
export type Sheet = {
  zoom: number;
  width: number;
  height: number;
  /** Paper left free on every side. */
  margin: number;
  isWide: boolean;
  /** Type sizes. */
  figure: number;
  heading: number;
  note: number;
  foot: number;
};

/** The drawing of a picture of the usual size is as large as the picture; a larger one grows with its letters. */
const USUAL = { width: 800, height: 450 };

/** These are looked at from afar, or small on a telephone. */
const ZOOMS: Record<PresetName, number> = { og: 1.5, square: 2, story: 2.7, thumb: 1 };

const WIDE = 560;

export function sheetOf({ preset, ...size }: PictureSize): Sheet {
  const zoom = preset
    ? ZOOMS[preset]
    : Math.max(1, Math.min(size.width / USUAL.width, size.height / USUAL.height));
  const [width, height] = [size.width / zoom, size.height / zoom];
  const isWide = width >= WIDE;
  const isLow = height < 260;
  const figure = isLow ? 30 : height > 480 && !isWide ? 64 : 46;
  return {
    zoom,
    width,
    height,
    margin: isLow || width < 300 ? 14 : height > 480 && !isWide ? 30 : 24,
    isWide,
    figure,
    heading: isWide ? 19 : isLow ? 14 : 17,
    note: isWide ? 15 : isLow ? 12.5 : 14.5,
    foot: isWide ? 13 : 12,
  };
}

/** The sizes of a chart in the room that is left for it. */
export function chartSizes({ isWide, height }: Sheet, width: number, room: number): Sizes {
  const isLow = height < 260;
  return {
    shape: isWide ? "wide" : "narrow",
    width,
    height: room,
    top: isLow ? 16 : 30,
    bottom: isWide ? 44 : 40,
    right: isWide ? 16 : 10,
    axisText: isWide ? 13 : 12,
    goalText: isWide ? 14 : 13,
    lastText: isWide ? 16 : 15,
    mostTimeTicks: Math.max(2, Math.min(9, Math.floor(width / 84))),
    timeTickAir: isWide ? 22 : 12,
  };
}
