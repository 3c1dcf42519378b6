import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { chooseEncoding, encodeBody } from "../../lib/delivery/encoding.ts";

const text = Buffer.from("a page about numbers ".repeat(200));
const all = { identity: text, br: text, gzip: text };

describe("what the reader accepts", () => {
  test.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["gzip;q=1.0, br;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["BR", "br"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["br;q=0, *", "gzip"],
    ["deflate", "identity"],
    ["br;q=x", "identity"],
  ])("%s → %s", (header, expected) => {
    expect(chooseEncoding(header, all)).toBe(expected);
  });

  test("only what there is", () => {
    expect(chooseEncoding("br, gzip", { identity: text, br: null, gzip: null })).toBe("identity");
  });
});

describe("bodies", () => {
  test("text is held in both forms", async () => {
    const bodies = await encodeBody(text, "text/html; charset=utf-8", 5);
    expect(brotliDecompressSync(bodies.br ?? "").equals(text)).toBe(true);
    expect(gunzipSync(bodies.gzip ?? "").equals(text)).toBe(true);
  });

  test.each([
    ["a picture", text, "image/png"],
    ["a short text", Buffer.from("838"), "text/plain"],
    ["no type", text, ""],
  ])("%s is left as it is", async (_name, body, type) => {
    expect(await encodeBody(body, type, 5)).toEqual({ identity: body, br: null, gzip: null });
  });
});
