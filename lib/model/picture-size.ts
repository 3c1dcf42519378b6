/** Width and height in px of the whole picture. */
export type PictureSize = { preset: PresetName | null; width: number; height: number };

export const PRESETS = {
  /** Of link previews. */
  og: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  /** Of a telephone held upright. */
  story: { width: 1080, height: 1920 },
  /** The number and its line alone. */
  thumb: { width: 320, height: 180 },
} as const;
export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

export const DEFAULT_SIZE: PictureSize = { preset: null, width: 800, height: 450 };

const WIDTHS = [240, 2000] as const;
const HEIGHTS = [160, 1200] as const;
/** Width to height. */
const ASPECTS = [0.5, 3] as const;

/** The preset, or the width and height asked for, each brought within its limits; of one alone the other follows. */
export function parsePictureSize(size: string | null, w: string | null, h: string | null): PictureSize {
  const preset = PRESET_NAMES.find((name) => name === size);
  if (preset) return { preset, ...PRESETS[preset] };
  const [wide, high] = [pixels(w), pixels(h)];
  const aspect = DEFAULT_SIZE.width / DEFAULT_SIZE.height;
  const width = clamp(wide ?? (high === null ? DEFAULT_SIZE.width : Math.round(high * aspect)), WIDTHS);
  const height = clamp(high ?? Math.round(width / aspect), [
    Math.max(HEIGHTS[0], Math.ceil(width / ASPECTS[1])),
    Math.min(HEIGHTS[1], Math.floor(width / ASPECTS[0])),
  ]);
  return { preset: null, width, height };
}

function pixels(text: string | null): number | null {
  const number = text !== null && /^\d{1,6}(\.\d+)?$/.test(text) ? Number(text) : 0;
  return number > 0 ? Math.round(number) : null;
}

function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}
