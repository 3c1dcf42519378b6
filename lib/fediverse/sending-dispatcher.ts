import { Dispatcher } from "undici";
import type { Answer, Delivery, Sender } from "./guarded-fetch.ts";
import { fail, replay } from "./replay-dispatcher.ts";

/** What the connection sets for itself, or must not. */
const OWN_HEADERS = new Set(["content-length", "connection", "host", "accept-encoding", "user-agent"]);

/** Like ReplayDispatcher, for requests that hand something over: their headers and body go through the guarded fetch. */
export class SendingDispatcher extends Dispatcher {
  readonly #sender: Sender;
  answer: Answer | null = null;

  constructor(sender: Sender) {
    super();
    this.#sender = sender;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    this.#send(options).then(
      (answer) => replay(answer, handler),
      (error: Error) => fail(error, handler),
    );
    return true;
  }

  async #send({ origin, path, method, headers, body }: Dispatcher.DispatchOptions): Promise<Answer> {
    const delivery: Delivery = {
      method: method === "POST" ? "POST" : "GET",
      headers: plainHeaders(headers),
      body: await bytesOf(body),
    };
    this.answer = await this.#sender.send(`${origin}${path}`, delivery);
    return this.answer;
  }
}

function plainHeaders(headers: Dispatcher.DispatchOptions["headers"]): Record<string, string> {
  const given = Object.entries((headers ?? {}) as Record<string, string>);
  return Object.fromEntries(given.filter(([name]) => !OWN_HEADERS.has(name.toLowerCase())));
}

/** A body that `fetch` made is a stream of bytes. */
async function bytesOf(body: Dispatcher.DispatchOptions["body"]): Promise<Buffer | null> {
  if (body === null || body === undefined) return null;
  if (typeof body === "string" || body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
