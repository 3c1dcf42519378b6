import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** The first part of a file, to tell its format by, and the whole of it, first part included, to be read once. */
export type Content = { head: Buffer; chunks: AsyncIterable<Uint8Array> };

/** Enough for any header, and for the first keys of any JSON. */
const HEAD_BYTES = 64 * 1024;

const GZIP = Buffer.from([0x1f, 0x8b]);

/** Unpacks gzip, which is known by its first bytes, whatever the file is called. */
export async function contentOf(chunks: AsyncIterable<Uint8Array>): Promise<Content> {
  const content = await peek(chunks);
  return content.head.subarray(0, 2).equals(GZIP) ? peek(through(content.chunks, createGunzip())) : content;
}

async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Content> {
  const rest = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { head: Buffer.concat(first), chunks: whole() };
}

/** Like pipe(), but an error of the source ends the reading too. */
export function through<T extends NodeJS.ReadWriteStream>(chunks: AsyncIterable<Uint8Array>, into: T): T {
  pipeline(Readable.from(chunks), into, () => undefined);
  return into;
}

/** The whole content as text. Throws RangeError where it is larger than `limit` bytes. */
export async function textOf(content: Content, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content.chunks) {
    size += chunk.length;
    if (size > limit) throw new RangeError(`more than ${limit} bytes`);
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** Lines without their ends, numbered from 1. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<[number, string]> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield [++number, line];
  }
  if (rest !== "") yield [++number, rest];
}
