import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** One body in every form in which it can be sent; `null` where compressing does not pay. */
export type Bodies = { identity: Buffer; br: Buffer | null; gzip: Buffer | null };

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const COMPRESSIBLE =
  /^(text\/|application\/(json|javascript|xml|manifest\+json|feed\+json|openapi\+json|[\w.-]+\+(xml|json))|image\/svg\+xml)/;

/** Below about one packet there is nothing to win. */
const WORTHWHILE_BYTES = 1000;

/** Compresses off the main thread. `quality` is brotli's, 0 to 11: 5 for what lives a minute, more for what lives long. */
export async function encodeBody(body: Buffer, contentType: string, quality: number): Promise<Bodies> {
  if (body.length < WORTHWHILE_BYTES || !COMPRESSIBLE.test(contentType)) {
    return { identity: body, br: null, gzip: null };
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body)]);
  return { identity: body, br, gzip: gz };
}

export function sizeOf(bodies: Bodies): number {
  return bodies.identity.length + (bodies.br?.length ?? 0) + (bodies.gzip?.length ?? 0);
}

/** The best form that the reader accepts: brotli before gzip where they weigh the same. Without the header, plain. */
export function chooseEncoding(acceptEncoding: string | undefined, bodies: Bodies): Encoding {
  if (!acceptEncoding) return "identity";
  const weights = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
    weights.set(name, Number.isFinite(weight) ? weight : 0);
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const br = bodies.br ? weightOf("br") : 0;
  const gz = bodies.gzip ? weightOf("gzip") : 0;
  if (br > 0 && br >= gz) return "br";
  return gz > 0 ? "gzip" : "identity";
}
