import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const compress = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [TRUE_COLOUR, INDEXED, WITH_ALPHA] = [2, 3, 6];
/** As many colours as one byte can number. */
const MOST_COLOURS = 256;

/** The rows of a picture as they are compressed, each after the number of its filter: none. */
type Rows = { kind: number; palette: Buffer | null; bytes: Buffer };

/**
 * Pixels as a PNG file (ISO/IEC 15948): compressed off the main thread, and by rows as they are, which suits drawings of
 * few colours better than the filters for photographs. `pixels` are rows of red, green, blue and alpha, the colours
 * multiplied by it, as the renderer has them.
 */
export async function pngFile(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  const { kind, palette, bytes } = isWhole(pixels)
    ? (indexedRows(pixels, width, height) ?? opaqueRows(pixels, width, height))
    : rowsOf(pixels, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, kind], 8);
  const body = await compress(bytes, { level: 6 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    ...(palette ? [chunk("PLTE", palette)] : []),
    chunk("IDAT", body),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function isWhole(pixels: Buffer): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 255) return false;
  return true;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A byte for each pixel, the number of its colour; `null` where there are too many colours. Drawn in runs, as most of a drawing is. */
function indexedRows(pixels: Buffer, width: number, height: number): Rows | null {
  const bytes = Buffer.alloc((width + 1) * height);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colourAt = (pixel: number) => view.getUint32(pixel * 4) >>> 8;
  const numbers = new Map<number, number>();
  let pixel = 0;
  for (let row = 1; row <= height; row++) {
    for (const end = row * width; pixel < end; ) {
      const colour = colourAt(pixel);
      const number = numbers.get(colour) ?? numbers.size;
      if (number === MOST_COLOURS) return null;
      numbers.set(colour, number);
      const start = pixel++;
      while (pixel < end && colourAt(pixel) === colour) pixel++;
      bytes.fill(number, start + row, pixel + row);
    }
  }
  const palette = [...numbers.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return { kind: INDEXED, palette: Buffer.from(palette), bytes };
}

function opaqueRows(pixels: Buffer, width: number, height: number): Rows {
  const bytes = Buffer.alloc((width * 3 + 1) * height);
  let [from, to] = [0, 0];
  for (let row = 0; row < height; row++) {
    to++;
    for (const end = to + width * 3; to < end; to += 3, from += 4) {
      bytes[to] = pixels[from] ?? 0;
      bytes[to + 1] = pixels[from + 1] ?? 0;
      bytes[to + 2] = pixels[from + 2] ?? 0;
    }
  }
  return { kind: TRUE_COLOUR, palette: null, bytes };
}

function rowsOf(pixels: Buffer, width: number, height: number): Rows {
  const bytes = Buffer.alloc((width * 4 + 1) * height);
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (width * 4) === 0) to++;
    const alpha = pixels[from + 3] ?? 0;
    for (const place of [0, 1, 2]) {
      const colour = pixels[from + place] ?? 0;
      bytes[to++] = alpha === 0 ? 0 : Math.min(255, Math.round((colour * 255) / alpha));
    }
    bytes[to++] = alpha;
  }
  return { kind: WITH_ALPHA, palette: null, bytes };
}
