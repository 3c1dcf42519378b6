import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { stripVTControlCharacters } from "node:util";
import { readConfig } from "#lib/config.ts";
import { createLog, logLevel } from "#lib/log.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { checkPages, openFront } from "./serve/open-front.ts";

const config = readConfig();
const log = createLog({
  write: (line) => process.stderr.write(line),
  now: () => Date.now(),
  level: logLevel(process.env),
});

try {
  await checkPages();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

// What the framework has to complain of comes in many lines, with colours and a stack.
for (const level of ["warn", "error"] as const) {
  console[level] = (...words: unknown[]) => {
    const text = words.map((word) => (word instanceof Error ? word.message : String(word))).join(" ");
    log[level]("framework", { detail: stripVTControlCharacters(text).trim().split("\n", 1)[0] ?? "" });
  };
}

const server = createServer(await openFront(config, (event, fields) => log.error(event, fields)));
// Longer than the minute for which proxies in front usually keep a connection, so that they close it, not we.
server.keepAliveTimeout = 65_000;
server.headersTimeout = 10_000;
server.requestTimeout = 10_000;

server.once("error", (error) => {
  process.stderr.write(
    `The web server cannot listen on port ${config.port}: ${error.message}; choose another one with MASTOBOARD_PORT\n`,
  );
  process.exit(1);
});
server.listen(config.port, () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port });
  void warmUp(port);
});

/** The first rendering of all loads the code for it, a second's work that no reader should wait for. */
async function warmUp(port: number): Promise<void> {
  const [subject] = config.subjects;
  if (!subject) return;
  const urls = urlsUnder(config.basePath);
  for (const language of config.languages) {
    const page = `http://localhost:${port}${urls.overview(language, subject.id)}`;
    await fetch(page).catch((error: unknown) => log.warn("warm-up failed", { error: String(error) }));
  }
}

const stop = () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  // What is being answered gets this long; then the rest is cut off.
  setTimeout(() => server.closeAllConnections(), 3_000);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
