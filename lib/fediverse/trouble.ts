import { errors } from "undici";
import type { Cause } from "../model/attempt.ts";

/** What went wrong before there was a whole answer. `detail` is ours; nothing in it was written by the server. */
export type Trouble = { ok: false; cause: Cause; detail: string };

export function trouble(cause: Cause, detail: string): Trouble {
  return { ok: false, cause, detail };
}

/** Thrown where a stream or a callback leaves no other way out; caught by the guarded fetch, which returns its trouble. */
export class TroubleError extends Error {
  readonly trouble: Trouble;

  constructor(cause: Cause, detail: string) {
    super(detail);
    this.name = "TroubleError";
    this.trouble = trouble(cause, detail);
  }
}

const BY_CODE: [RegExp, Cause, string][] = [
  [/^(ENOTFOUND|ENODATA|EAI_NONAME|EAI_NODATA)$/, "no-such-host", "no address is known for this name"],
  [/^EAI_|^ESERVFAIL$|^ETIMEOUT$/, "unreachable", "the name could not be looked up"],
  [/^ECONNREFUSED$/, "unreachable", "connection refused"],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, "unreachable", "connection cut"],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN|ENETDOWN)$/, "unreachable", "no way to its network"],
  [/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/, "unreachable", "no answer in time"],
  [/^UND_ERR_HEADERS_OVERFLOW$/, "too-large", "the headers are too large"],
  [/^(HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)/, "malformed", "the answer is not HTTP as it should be"],
  [/^(Z_|ERR__ERROR_|ERR_TRAILING_JUNK)/, "malformed", "the compression of the answer is broken"],
  [
    /CERT|SIGNATURE|ERR_TLS|ERR_SSL|^EPROTO$/,
    "unreachable",
    "the secure connection failed (certificate or TLS)",
  ],
];

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const parts = error instanceof AggregateError ? error.errors : [];
  return [...ownCodeOf(error), ...parts.flatMap(codesOf), ...codesOf(error.cause)];
}

function ownCodeOf(error: Error): string[] {
  if ("code" in error && typeof error.code === "string") return [error.code];
  // undici leaves the code out of some of these.
  return error instanceof errors.HTTPParserError ? ["HPE_UNKNOWN"] : [];
}

/** Names the trouble behind an error of the network, TLS, HTTP or decompression. Throws any other error on: it is a bug. */
export function troubleBehind(error: unknown): Trouble {
  if (error instanceof TroubleError) return error.trouble;
  const codes = codesOf(error);
  for (const code of codes) {
    const known = BY_CODE.find(([pattern]) => pattern.test(code));
    if (known) return trouble(known[1], known[2]);
  }
  if (codes.length === 0) throw error;
  return trouble("unreachable", `no answer (${codes[0]})`);
}
