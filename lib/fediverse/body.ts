import type { Readable, Transform, TransformOptions } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createInflate, type ZlibOptions } from "node:zlib";
import { TroubleError } from "./trouble.ts";

/** A decoder is given this much at a time, and no more until it is done: what comes out can be compared with what went in. */
const BITE_BYTES = 1024;
const BITES: ZlibOptions & TransformOptions = { writableHighWaterMark: BITE_BYTES };

// Without Brotli, whose decoder fills a window of 16 MiB before the first byte comes out of it.
const DECODERS: Record<string, () => Transform> = {
  gzip: () => createGunzip(BITES),
  "x-gzip": () => createGunzip(BITES),
  deflate: () => createInflate(BITES),
};

const FIRST_BYTES = 16 * 1024;
// No JSON of a server shrinks a hundredfold unless it was made to harm, and what is unpacked of it until 1 MiB is reached
// is garbage that is slow to be collected: 35 MB after twenty such answers in a row.
const MAX_RATIO = 100;
const RATIO_FROM_BYTES = 64 * 1024;

export const ACCEPTED_ENCODINGS = "gzip, deflate";

/**
 * Reads a body and undoes its compression, counting what comes out as it comes out, so that a small answer that
 * unpacks to gigabytes is dropped: at `maxBytes`, or sooner where it unpacks to more than a hundred times its size.
 * Throws TroubleError, or the stream's own error.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
): Promise<string> {
  const decoder = decoderOf(encoding);
  let packed = 0;
  // The wire is counted as well: an endless run of empty compressed blocks unpacks to nothing.
  async function* wire(source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length; at += BITE_BYTES) {
        const bite = chunk.subarray(at, at + BITE_BYTES);
        packed += bite.length;
        if (packed > maxBytes) throw tooLarge(maxBytes);
        yield bite;
      }
    }
  }
  // One buffer that grows, since a chunk can be a single byte, and a million little buffers weigh a hundredfold.
  let unpacked = Buffer.allocUnsafe(Math.min(FIRST_BYTES, maxBytes));
  let size = 0;
  async function collect(source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      const end = size + chunk.length;
      if (end > maxBytes) throw tooLarge(maxBytes);
      if (decoder && end > RATIO_FROM_BYTES && end > packed * MAX_RATIO) {
        throw new TroubleError("too-large", `the answer unpacks to more than ${MAX_RATIO} times its size`);
      }
      if (end > unpacked.length) unpacked = enlarged(unpacked, Math.max(end, unpacked.length * 2));
      unpacked.set(chunk, size);
      size = end;
    }
  }
  await (decoder ? pipeline(body, wire, decoder, collect) : pipeline(body, collect));
  return new TextDecoder().decode(unpacked.subarray(0, size));
}

function decoderOf(encoding: string | undefined): Transform | null {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (name === "" || name === "identity") return null;
  const create = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (!create) throw new TroubleError("malformed", "the answer is compressed in a way we did not ask for");
  return create();
}

function tooLarge(maxBytes: number): TroubleError {
  return new TroubleError("too-large", `the answer is larger than ${maxBytes} bytes`);
}

function enlarged(buffer: Buffer, bytes: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(bytes);
  larger.set(buffer);
  return larger;
}
