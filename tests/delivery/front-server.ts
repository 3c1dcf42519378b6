import { once } from "node:events";
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createFront, type FrontOptions } from "../../lib/delivery/front.ts";
import type { Handler } from "../../lib/delivery/handler.ts";

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A front on a port of its own, with a clock and a state of the data that the test moves. */
export async function startFront(handle: Handler, options: Partial<FrontOptions> = {}) {
  const world = { now: 0, generation: 1, arrived: 0, asked: [] as string[], reports: [] as string[] };
  const front = createFront({
    handle: (request, response) => {
      world.asked.push(request.url ?? "");
      return handle(request, response);
    },
    generation: async () => world.generation,
    now: () => world.now,
    report: (event) => {
      world.reports.push(event);
    },
    ...options,
  });
  const server = createServer((request, response) => {
    world.arrived += 1;
    front(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;

  /** Nothing is decoded, followed or added, unlike `fetch`. */
  const ask = async (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> => {
    const request = httpRequest({ port, host: "127.0.0.1", path, headers, method });
    request.end();
    const [response] = await once(request, "response");
    const chunks: Buffer[] = await response.toArray();
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
  };
  return { ask, world };
}
