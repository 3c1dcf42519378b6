import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isFault, isFrame, isHtml, isJson } from "./answer-kind.ts";
import { underBasePath } from "./base-path.ts";
import { sizeOf } from "./encoding.ts";
import { createGate, GateFull } from "./gate.ts";
import { type Answer, ask, type Handler } from "./handler.ts";
import { PREFLIGHT } from "./other-origins.ts";
import { createPageCache, type Rendering } from "./page-cache.ts";
import { type Parcel, packAnswer, send, sinceWhen } from "./parcel.ts";
import { createLastPictures, isSeen, type Placeholder } from "./pictures.ts";
import { NO_STORE, shelfOf } from "./policy.ts";
import { refuse } from "./refuse.ts";
import { createStaticFiles } from "./static-files.ts";
import { canonicalTarget, type Target } from "./target.ts";
import { withoutScripts } from "./without-scripts.ts";

export type FrontOptions = {
  /** Makes what is not yet known; asked for each address at most once per change of the data, or per minute. */
  handle: Handler;
  generation: () => Promise<number>;
  /** Milliseconds, of a clock that only goes forward. */
  now: () => number;
  report: (event: string, details: Record<string, string>) => void;
  /** The path that readers find everything under, `""` or `/name`. The handler knows nothing of it. */
  basePath?: string;
  /** The folder served as `/_next/static/`. */
  staticFolder?: string;
  /** Where the handler has the page that says, whole and without a script, that there is none at this path. */
  notFoundPage?: (path: string) => string;
  placeholder?: Placeholder;
  /** Milliseconds since 1970, for what answers tell of their own age. */
  clock?: () => number;
  /** The handler is always asked under this name: a reader's `Host` must not end in an answer that others get. */
  host?: string;
  timeoutMs?: number;
};

const STATIC = "/_next/static/";
const MAX_URL = 2_048;
/** Rendering is bound by one processor: more at once only makes each of them later, and all of them need memory. */
const AT_ONCE = 2;
const IN_QUEUE = 256;
/** What stands in other people's pages waits by itself: a flood of sizes that nobody asked for before holds up no page. */
const OUTSIDE_AT_ONCE = 1;
const OUTSIDE_IN_QUEUE = 64;
/** A picture that could not be drawn just now is asked for again soon. */
const STAND_IN = "public, max-age=60";

/** Answers GET and HEAD, and the question whether a script may ask: from the cache of finished pages, the build's own files, or the handler. */
export function createFront(options: FrontOptions): RequestListener {
  const { handle, report, basePath = "", host = "localhost", timeoutMs = 20_000 } = options;
  const cache = createPageCache<Parcel>({ ...options, succeed: sinceWhen });
  const gate = createGate(AT_ONCE, IN_QUEUE);
  const outsideGate = createGate(OUTSIDE_AT_ONCE, OUTSIDE_IN_QUEUE);
  const lastPictures = createLastPictures(options.placeholder);
  const clock = options.clock ?? (() => Date.now());
  const files = options.staticFolder === undefined ? null : createStaticFiles(options.staticFolder, basePath);
  // The framework tells crawlers from people by this header; pages here are whole for everyone.
  const ownHeaders = { host, "user-agent": "Mastoboard", accept: "*/*" };

  const askHandler = async (url: string, headers: Record<string, string>, enter = gate) => {
    const answer = await enter(() => ask(handle, url, { ...ownHeaders, ...headers }, timeoutMs));
    return underBasePath(answer, url.split("?", 1)[0] ?? url, basePath);
  };

  /** What the framework itself answers shows its words only once a script has run. */
  const withNotFoundPage = async (answer: Answer, path: string): Promise<Answer> => {
    if (!options.notFoundPage) return answer;
    const page = await askHandler(options.notFoundPage(path), {});
    return page.status === 200 ? { ...page, status: 404, body: withoutScripts(page.body) } : answer;
  };

  const render = async (target: Target): Promise<Rendering<Parcel>> => {
    const own = await askHandler(target.url, target.headers, target.kind === "outside" ? outsideGate : gate);
    const answer =
      own.status === 404 && isHtml(own) && !isFrame(own) ? await withNotFoundPage(own, target.path) : own;
    if (isFault(answer)) throw new Error(`the handler answered ${answer.status}`);
    const failed = answer.status >= 500;
    // In JSON it is a route's own word, e.g. that the figures are old: whoever watches asks that every few seconds.
    if (failed && !isJson(answer)) report("page-failed", { url: target.url, status: String(answer.status) });
    const parcel = await packAnswer(answer, clock());
    lastPictures.keep(target, parcel);
    return { value: parcel, shelf: shelfOf(answer, target.kind), failed, bytes: weightOf(parcel) };
  };

  /** The way from `/` depends on the reader, so it is asked for by each. */
  const sendWelcome = async (request: IncomingMessage, response: ServerResponse, target: Target) => {
    const languages = request.headers["accept-language"];
    const headers: Record<string, string> = languages === undefined ? {} : { "accept-language": languages };
    const answer = await askHandler(target.url, headers);
    send(request, response, await packAnswer(answer), {
      "cache-control": NO_STORE,
      vary: "Accept-Language",
    });
  };

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === "OPTIONS") {
      response.writeHead(204, PREFLIGHT).end();
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      refuse(request, response, 405, "method-not-allowed", "This server only answers GET and HEAD", {
        allow: PREFLIGHT.allow,
      });
      return;
    }
    const url = request.url ?? "/";
    if (url.length > MAX_URL) {
      refuse(request, response, 414, "too-long", `The address is longer than ${MAX_URL} characters`);
      return;
    }
    const target = canonicalTarget(url, request.headers, basePath);
    if (!target) {
      refuse(request, response, 400, "bad-request", "The address is not a path in UTF-8");
      return;
    }
    if (files && target.path.startsWith(STATIC)) {
      const file = await files.find(target.path.slice(STATIC.length));
      if (file) send(request, response, file);
      else refuse(request, response, 404, "not-found", "No such file");
      return;
    }
    if (target.path === "/") {
      await sendWelcome(request, response, target);
      return;
    }
    const answer = await cache
      .get(target.key, () => render(target))
      .catch(async (error: unknown) => {
        const instead = await lastPictures.instead(target);
        if (!instead) throw error;
        return { value: instead, stale: true };
      });
    const { value, stale } = answer.value.status < 500 ? answer : await withoutError(answer, target);
    const brief = isSeen(target) ? STAND_IN : "public, max-age=5";
    send(request, response, value, stale ? { "cache-control": brief } : {});
  };

  /** A picture that tells an error gives way to the last one that did not. */
  const withoutError = async (answer: { value: Parcel; stale: boolean }, target: Target) => {
    const instead = await lastPictures.instead(target);
    return instead ? { value: instead, stale: true } : answer;
  };

  return (request, response) => {
    // A body has no meaning here; left unread it would hold the connection.
    request.resume();
    respond(request, response).catch((error: unknown) => {
      if (!(error instanceof GateFull))
        report("page-failed", { url: request.url ?? "", error: String(error) });
      if (response.headersSent) response.destroy();
      else
        refuse(request, response, 503, "unavailable", "The answer could not be made; try again", {
          "retry-after": "5",
        });
    });
  };
}

/** Headers count too: a thousand small answers are mostly headers. */
function weightOf(parcel: Parcel): number {
  return sizeOf(parcel.bodies) + JSON.stringify(parcel.headers).length + 500;
}
