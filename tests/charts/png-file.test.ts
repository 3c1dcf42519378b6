import { renderAsync } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { pngFile } from "../../lib/charts/png-file.ts";

/** What the renderer shows of a picture within a picture: another reader of PNG than the one that wrote it. */
async function shown(png: Buffer, width: number, height: number): Promise<Buffer> {
  const href = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  return (await renderAsync(svg)).pixels;
}

/** Opaque pixels, each of a colour of its own. */
const colours = (count: number) =>
  Array.from({ length: count }, (_, index) => [index >> 8, index & 255, 7, 255]);

describe("a PNG file", () => {
  test.each([
    ["as many as a byte can number", 256, 3],
    ["one more", 257, 2],
  ])("of so many colours is told in its own way: %s", async (_name, count, kind) => {
    const pixels = Buffer.from([...colours(count), ...colours(count)].flat());
    const png = await pngFile(pixels, count, 2);
    expect(png[25]).toBe(kind);
    expect(await shown(png, count, 2)).toEqual(pixels);
  });

  test.each([
    [
      "opaque",
      [255, 255, 255, 255, 10, 20, 30, 255, 0, 0, 0, 255, 200, 100, 50, 255, 1, 2, 3, 255, 9, 8, 7, 255],
    ],
    [
      "in parts transparent",
      [0, 0, 0, 0, 10, 20, 30, 255, 64, 64, 64, 128, 0, 0, 0, 0, 1, 2, 3, 255, 9, 8, 7, 255],
    ],
  ])("shows its pixels: %s", async (_name, bytes) => {
    const pixels = Buffer.from(bytes);
    const png = await pngFile(pixels, 3, 2);
    const seen = await shown(png, 3, 2);
    const off = [...seen].map((byte, index) => Math.abs(byte - (pixels[index] ?? 0)));
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });
});
