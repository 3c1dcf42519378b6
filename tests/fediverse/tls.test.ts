import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFetcher } from "../../lib/fediverse/guarded-fetch.ts";
import { type Certificate, newAuthority } from "./certificates.ts";

const NAME = "secure.example";
const trusted = newAuthority();
const standing = getCACertificates("default");
beforeAll(() => setDefaultCACertificates([trusted.cert]));
afterAll(() => setDefaultCACertificates(standing));

/** Asks a server on loopback that shows this certificate, by the name of secure.example. */
async function ask({ cert, key }: Certificate) {
  let asked = 0;
  const server = createServer({ cert, key }, (_request, response) => {
    asked++;
    response.end("{}");
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `${NAME}:${(server.address() as AddressInfo).port}`;
  const fetcher = createFetcher({
    allowPrivate: [host],
    userAgent: "Mastoboard/0 (test)",
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  });
  const answer = await fetcher.get(`https://${host}/`);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  return { answer, asked };
}

describe("a secure connection", () => {
  test("to a server whose certificate holds is made", async () => {
    const { answer, asked } = await ask(trusted.signs(NAME));
    expect([answer, asked]).toMatchObject([{ ok: true, status: 200 }, 1]);
  });

  test.each<[string, () => Certificate]>([
    ["expired", () => trusted.signs(NAME, { expired: true })],
    ["another server's", () => trusted.signs("other.example")],
    ["signed by nobody known", () => newAuthority("Somebody").signs(NAME)],
    ["signed by itself", () => newAuthority(NAME)],
  ])("to one whose certificate is %s is not used", async (_case, certificate) => {
    expect(await ask(certificate())).toEqual({
      answer: {
        ok: false,
        cause: "unreachable",
        detail: "the secure connection failed (certificate or TLS)",
      },
      asked: 0,
    });
  });
});
