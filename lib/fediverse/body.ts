import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { TroubleError } from "./trouble.ts";

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/**
 * Reads a body and undoes its compression, counting what comes out as it comes out, so that a small answer that
 * unpacks to gigabytes is dropped at `maxBytes`. Throws TroubleError, or the stream's own error.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of atMost(maxBytes, source)) chunks.push(chunk);
  };
  const decoder = decoderOf(encoding);
  // The wire is counted as well: an endless run of empty compressed blocks unpacks to nothing.
  const wire = (source: AsyncIterable<Uint8Array>) => atMost(maxBytes, source);
  await (decoder ? pipeline(body, wire, decoder, collect) : pipeline(body, collect));
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function decoderOf(encoding: string | undefined): Transform | null {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (name === "" || name === "identity") return null;
  const create = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (!create) throw new TroubleError("malformed", "the answer is compressed in a way we did not ask for");
  return create();
}

async function* atMost(maxBytes: number, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes) throw new TroubleError("too-large", `the answer is larger than ${maxBytes} bytes`);
    yield chunk;
  }
}
