import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { StartError } from "./start-error.ts";

/** Whether a server could listen there; `null` if so, else the system's code, e.g. `EADDRINUSE`. */
async function obstacleAt(port: number, host?: string): Promise<string | null> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  } finally {
    server.close();
  }
}

/** Throws StartError where the board could not be served on the port. */
export async function checkPort(port: number): Promise<void> {
  const obstacle = await obstacleAt(port);
  if (obstacle === null) return;
  if (obstacle === "EADDRINUSE") {
    throw new StartError(
      `Port ${port} is in use: stop what uses it, or choose another one, e.g. npm start -- --port ${port === 65_535 ? 3000 : port + 1}`,
    );
  }
  if (obstacle === "EACCES") {
    throw new StartError(
      `Port ${port} may not be used without special rights: choose one above 1023, e.g. npm start -- --port 3000`,
    );
  }
  throw new StartError(
    `Nothing can listen on port ${port} (${obstacle}): choose another one, e.g. npm start -- --port 3000`,
  );
}

export async function isLoopbackPortFree(port: number): Promise<boolean> {
  return (await obstacleAt(port, "127.0.0.1")) === null;
}

/** The first free port on loopback from the given one upwards. */
export async function freeLoopbackPort(from: number): Promise<number> {
  for (let port = from; port < Math.min(from + 200, 65_536); port++) {
    if (await isLoopbackPortFree(port)) return port;
  }
  throw new StartError(
    `No port from ${from} to ${from + 199} is free on this computer: stop something that listens there`,
  );
}

/** Resolves once something listens on the port of this computer. Rejects after `forMs`. */
export async function untilListening(port: number, forMs: number): Promise<void> {
  const deadline = performance.now() + forMs;
  while (performance.now() < deadline) {
    const socket = connect(port, "127.0.0.1");
    const heard = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (heard) return;
    await pause(100);
  }
  throw new StartError(`Nothing came to listen on port ${port} within ${forMs / 1000} s`);
}
