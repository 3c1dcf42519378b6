import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const compress = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [TRUE_COLOUR, WITH_ALPHA] = [2, 6];

/**
 * Pixels as a PNG file (ISO/IEC 15948): compressed off the main thread, and by rows as they are, which suits drawings of
 * few colours better than the filters for photographs. `pixels` are rows of red, green, blue and alpha, the colours
 * multiplied by it, as the renderer has them.
 */
export async function pngFile(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  const isOpaque = isWhole(pixels);
  const rows = isOpaque ? opaqueRows(pixels, width, height) : rowsOf(pixels, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, isOpaque ? TRUE_COLOUR : WITH_ALPHA], 8);
  const body = await compress(rows, { level: 6 });
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), chunk("IDAT", body), chunk("IEND", Buffer.alloc(0))]);
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

/** Each row begins with the number of its filter: none. */
function opaqueRows(pixels: Buffer, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (width * 4) === 0) to++;
    rows[to++] = pixels[from] ?? 0;
    rows[to++] = pixels[from + 1] ?? 0;
    rows[to++] = pixels[from + 2] ?? 0;
  }
  return rows;
}

function rowsOf(pixels: Buffer, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (width * 4) === 0) to++;
    const alpha = pixels[from + 3] ?? 0;
    for (const place of [0, 1, 2]) {
      const colour = pixels[from + place] ?? 0;
      rows[to++] = alpha === 0 ? 0 : Math.min(255, Math.round((colour * 255) / alpha));
    }
    rows[to++] = alpha;
  }
  return rows;
}
