import { afterAll } from "vitest";
import { DISCOVERY, type FakeServer, LINKS, NODEINFO, type Page, startFakeServer } from "./fake-server.ts";

/** A fake server for all tests of a file, closed after the last. */
export async function givenServer(): Promise<FakeServer> {
  const server = await startFakeServer();
  afterAll(() => server.close());
  return server;
}

/** A server whose discovery leads to this NodeInfo document. */
export const withNodeInfo = (document: Page): Record<string, Page> => ({
  [DISCOVERY]: LINKS,
  [NODEINFO]: document,
});
