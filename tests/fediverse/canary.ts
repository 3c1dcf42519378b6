import { createHook } from "node:async_hooks";
import { type AddressInfo, createServer, type Server } from "node:net";

const LOOPBACKS = ["127.0.0.1", "::1"];

/**
 * Listens on loopback, IPv4 and where there is one IPv6, at one port, and counts who comes. With it watches every attempt
 * of this process to open a TCP connection to anywhere and every look-up in the system's resolver: a canary sees only
 * its own port, and most blocked addresses lead to no machine of ours.
 */
export async function startCanary() {
  let visits = 0;
  const watch = { connects: 0, lookups: 0 };
  const hook = createHook({
    init(_id, type) {
      if (type === "TCPCONNECTWRAP") watch.connects++;
      if (type === "GETADDRINFOREQWRAP") watch.lookups++;
    },
  }).enable();
  const servers: Server[] = [];
  const families: string[] = [];
  let port = 0;
  for (const loopback of LOOPBACKS) {
    const server = createServer((socket) => {
      visits++;
      socket.destroy();
    });
    if (!(await listens(server, port, loopback))) continue;
    port = (server.address() as AddressInfo).port;
    servers.push(server);
    families.push(loopback);
  }
  return {
    port,
    families,
    /** Visitors of the canary, connections tried, and look-ups at the system's resolver, since the last time of asking. */
    seen() {
      const seen = { visits, ...watch };
      visits = 0;
      watch.connects = 0;
      watch.lookups = 0;
      return seen;
    },
    async close() {
      hook.disable();
      await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
    },
  };
}

export type Canary = Awaited<ReturnType<typeof startCanary>>;

/** `false` where this machine has no such address. */
function listens(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((settle) => {
    server.once("error", () => settle(false));
    server.listen(port, address, () => settle(true));
  });
}
