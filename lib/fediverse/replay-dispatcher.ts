import { Dispatcher } from "undici";
import type { Answer, Answered, Fetcher, GetOptions } from "./guarded-fetch.ts";
import { parseJson } from "./json.ts";
import { trouble } from "./trouble.ts";

/**
 * Stands where `fetch` expects its connection: asks through the guarded fetch, keeps the answer, and replays it. So a
 * library that insists on the global `fetch` makes no connection of its own, and what it hides of an answer is not lost.
 */
export class ReplayDispatcher extends Dispatcher {
  readonly #fetcher: Fetcher;
  readonly #options: GetOptions;
  answer: Answer | null = null;

  constructor(fetcher: Fetcher, options: GetOptions) {
    super();
    this.#fetcher = fetcher;
    this.#options = options;
  }

  override dispatch(
    { origin, path }: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    this.#ask(`${origin}${path}`).then(
      (answer) => replay(answer, handler),
      (error: Error) => fail(error, handler),
    );
    return true;
  }

  async #ask(url: string): Promise<Answer> {
    const answer = await this.#fetcher.get(url, this.#options);
    // JSON nested too deep would overflow the stack of whoever walks it, so it goes no further than here.
    const unfit = answer.ok && isSuccess(answer) && parseJson(answer.body) === undefined;
    this.answer = answer;
    return unfit ? trouble("malformed", "not JSON") : answer;
  }
}

/** Hands a whole answer to whoever asked. */
export function replay(answer: Answer, handler: Dispatcher.DispatchHandler): void {
  if (!answer.ok) {
    fail(new Error(answer.detail), handler);
    return;
  }
  const body = Buffer.from(answer.body);
  const rawHeaders = [Buffer.from("content-type"), Buffer.from(contentTypeOf(answer))];
  if (handler.onRequestStart) {
    const controller = controllerWith(rawHeaders);
    handler.onRequestStart(controller, {});
    handler.onResponseStart?.(controller, answer.status, { "content-type": contentTypeOf(answer) });
    handler.onResponseData?.(controller, body);
    handler.onResponseEnd?.(controller, {});
  } else {
    handler.onConnect?.(() => {});
    handler.onHeaders?.(answer.status, rawHeaders, () => {}, "");
    handler.onData?.(body);
    handler.onComplete?.([]);
  }
}

export function fail(error: Error, handler: Dispatcher.DispatchHandler): void {
  if (handler.onResponseError) handler.onResponseError(controllerWith([]), error);
  else handler.onError?.(error);
}

/** The body decides whether it is JSON, not its label: servers send it as text/plain, activity+json and worse. */
function contentTypeOf(answer: Answered): string {
  return isSuccess(answer) ? "application/json" : (answer.headers["content-type"] ?? "text/plain");
}

function isSuccess({ status }: Answered): boolean {
  return status >= 200 && status <= 299;
}

/** The whole answer is at hand and small, so there is nothing to pause or abort. */
function controllerWith(rawHeaders: Buffer[]): Dispatcher.DispatchController {
  const nothing = () => {};
  return {
    aborted: false,
    paused: false,
    reason: null,
    rawHeaders,
    abort: nothing,
    pause: nothing,
    resume: nothing,
  };
}
