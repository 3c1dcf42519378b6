import { gzipSync } from "node:zlib";
import { HOUR, type Instant, MINUTE } from "../model/instant.ts";
import type { Misbehaviour } from "./misbehaviour.ts";
import { type Answer, errorAnswer, JSON_TYPE, SWITCHED_OFF } from "./routes.ts";

/** What is put on the wire: an answer, or something else that is done to the connection. */
export type Deed =
  | { kind: "answer"; answer: Answer }
  | { kind: "bytes"; headers: Record<string, string>; body: Buffer }
  | { kind: "drip" | "hang" | "reset" };

const PAGE = (title: string) =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body><h1>${title}</h1></body></html>\n`;

function html(status: number, title: string): Answer {
  return { status, headers: { "content-type": "text/html" }, body: PAGE(title) };
}

function tooMany(reset: Instant): Answer {
  return errorAnswer(429, "Too many requests", {
    "x-ratelimit-limit": "300",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": new Date(reset).toISOString().replace("Z", "000Z"),
  });
}

function redirect(location: string): Answer {
  return { status: 302, headers: { location, "content-type": "text/html" }, body: "" };
}

/** Gzip members may follow one another, so half a gigabyte is one megabyte's worth of effort. */
function gzipBomb(): Buffer {
  const megabyte = gzipSync(Buffer.alloc(1_000_000, "a"));
  return Buffer.concat([gzipSync('{"title":"'), ...Array<Buffer>(500).fill(megabyte), gzipSync('"}')]);
}

/** What becomes of a good answer under the misbehaviour. */
export function spoil(good: Answer, target: URL, at: Instant, misbehaviour: Misbehaviour | null): Deed {
  const answer = (given: Answer): Deed => ({ kind: "answer", answer: given });
  switch (misbehaviour) {
    case "html200":
      return answer(html(200, "Log in"));
    case "empty404":
      return answer(SWITCHED_OFF);
    case "401":
      return answer(errorAnswer(401, "This method requires an authenticated user"));
    case "403":
      return answer({ status: 403, headers: { "content-type": "text/plain" }, body: "Forbidden" });
    case "410":
      return answer(errorAnswer(410, "Gone"));
    case "429":
      return answer(tooMany(at + 3 * MINUTE));
    case "429stale":
      return answer(tooMany(at - 7.5 * HOUR));
    case "429api":
      return answer(target.pathname.startsWith("/api/") ? tooMany(at + 3 * MINUTE) : good);
    case "500":
      return answer(errorAnswer(500, "Internal server error"));
    case "502html":
      return answer(html(502, "502 Bad Gateway"));
    case "backendDown":
      // As nginx does it by the configuration that Mastodon comes with.
      return answer(
        target.pathname.includes("nodeinfo")
          ? html(502, "502 Bad Gateway")
          : { ...good, headers: { ...good.headers, "x-cached": "STALE" } },
      );
    case "truncated":
      return answer({ ...good, body: good.body.slice(0, Math.floor(good.body.length / 2)) });
    case "wrongType":
      return answer({ ...good, headers: { ...good.headers, "content-type": "text/plain" } });
    case "redirectSame":
      return answer(target.searchParams.has("again") ? good : redirect(`${target.pathname}?again=1`));
    case "redirectPrivate":
      return answer(redirect(`http://10.0.0.1${target.pathname}`));
    case "deepJson":
      return answer({ ...good, body: "[".repeat(200_000) + "]".repeat(200_000) });
    case "gzipBomb":
      return {
        kind: "bytes",
        headers: { "content-type": JSON_TYPE, "content-encoding": "gzip" },
        body: gzipBomb(),
      };
    case "drip":
    case "hang":
    case "reset":
      return { kind: misbehaviour };
    default:
      return answer(good);
  }
}
