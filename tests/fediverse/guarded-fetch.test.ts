import { getEventListeners } from "node:events";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createFetcher } from "../../lib/fediverse/guarded-fetch.ts";
import { CLOCK, fetcherFor, html, startFakeServer, text } from "./fake-server.ts";
import { givenServer } from "./given-server.ts";

const MIB = 1024 * 1024;
const server = await givenServer();
/** Never listed, so that not even a connection may reach it. */
const canary = await givenServer();

const at = (path: string) => `http://${server.host}${path}`;

describe("a whole answer", () => {
  test.each([
    ["as it is", (body: string) => text(body)],
    ["gzip", (body: string) => text(gzipSync(body), 200, { "content-encoding": "gzip" })],
    ["deflate", (body: string) => text(deflateSync(body), 200, { "content-encoding": "deflate" })],
  ])("is read %s", async (_coding, page) => {
    server.says({ "/a": page('{"title":"Õ"}') });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({
      ok: true,
      status: 200,
      body: '{"title":"Õ"}',
      url: at("/a"),
      receivedAt: CLOCK,
    });
  });

  test.each([404, 401, 410, 429, 502])("is an answer with status %d too", async (status) => {
    server.says({ "/a": html(status) });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ ok: true, status });
  });

  test("is asked for with our name, and without cookies or a login", async () => {
    server.says({ "/a": (request, response) => response.end(JSON.stringify(request.headers)) });
    const answer = await fetcherFor(server).get(at("/a"), { accept: "application/json" });
    expect(answer.ok && Object.keys(JSON.parse(answer.body)).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
    expect(answer.ok && JSON.parse(answer.body)["user-agent"]).toBe("Mastoboard/0 (test)");
  });

  test("has its header names in lower case, repeated ones joined", async () => {
    server.says({
      "/a": (_request, response) =>
        response
          .writeHead(
            200,
            [
              ["X-Cache", "MISS"],
              ["X-Cache", "HIT"],
            ].flat(),
          )
          .end(),
    });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ headers: { "x-cache": "MISS, HIT" } });
  });
});

describe("redirects", () => {
  const to = (location: string, status = 302) => ({ status, headers: { location } });

  test("are followed three times, and the last address is the one told", async () => {
    server.says({ "/a": to("/b", 301), "/b": to(at("/c"), 307), "/c": to("/d", 308), "/d": text("{}") });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ ok: true, url: at("/d") });
  });

  test("are not followed a fourth time", async () => {
    server.says({ "/a": to("/a") });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ ok: false, cause: "malformed" });
    expect(server.asked).toHaveLength(4);
  });

  test.each(["", "http://["])("to nowhere (%j) are malformed", async (location) => {
    server.says({ "/a": to(location) });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ ok: false, cause: "malformed" });
  });

  test.each([
    ["a private server", () => `http://${canary.host}/`],
    ["a private server by number", () => `http://2130706433:${canary.host.split(":")[1]}/`],
    ["a private server as IPv6", () => `http://[::ffff:127.0.0.1]:${canary.host.split(":")[1]}/`],
    ["a private server over https", () => `https://${canary.host}/`],
    ["metadata", () => "https://169.254.169.254/latest/meta-data/"],
    ["a file", () => "file:///etc/passwd"],
    ["a login", () => `http://user:secret@${server.host}/`],
  ])("to %s are refused, and nothing is connected to", async (_where, location) => {
    server.says({ "/a": to(location()) });
    const answer = await fetcherFor(server).get(at("/a"));
    expect(answer).toMatchObject({ ok: false, cause: "refused-redirect" });
    expect(canary.connections()).toBe(0);
    expect(answer.ok || answer.detail).not.toContain(canary.host);
  });
});

describe("names", () => {
  const named = (addresses: string[], allowPrivate: string[] = []) => {
    const asked: string[] = [];
    const resolve = async (name: string) => {
      asked.push(name);
      return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    };
    return { asked, ...createFetcher({ allowPrivate, userAgent: "test", resolve }) };
  };

  test.each([
    ["loopback", ["127.0.0.1"]],
    ["loopback in IPv6", ["::1"]],
    ["a mapped address", ["::ffff:127.0.0.1"]],
    ["a private address after a public one", ["1.1.1.1", "10.0.0.1"]],
    ["a private address before a public one", ["fd00::1", "2606:4700::1111"]],
  ])("that lead to %s are refused", async (_where, addresses) => {
    expect(await named(addresses).get("https://rebound.example/")).toMatchObject({
      ok: false,
      cause: "blocked-address",
    });
  });

  test("that are listed may be private; they are looked up once, and the connection goes to that address", async () => {
    server.says({ "/a": text("{}") });
    const port = server.host.split(":")[1];
    const { get, asked } = named(["127.0.0.1"], [`board.example:${port}`]);
    expect(await get(`http://board.example:${port}/a`)).toMatchObject({ ok: true, status: 200 });
    expect(asked).toEqual(["board.example"]);
  });

  test.each([
    ["ENOTFOUND", "no-such-host"],
    ["EAI_AGAIN", "unreachable"],
  ])("that cannot be looked up (%s) are %s", async (code, cause) => {
    const resolve = () => Promise.reject(Object.assign(new Error("getaddrinfo"), { code }));
    const { get } = createFetcher({ allowPrivate: [], userAgent: "test", resolve });
    expect(await get("https://gone.example/")).toMatchObject({ ok: false, cause });
  });

  test("without any address are no-such-host", async () => {
    expect(await named([]).get("https://empty.example/")).toMatchObject({ ok: false, cause: "no-such-host" });
  });

  test("whose look-up hangs end with the time allowed", async () => {
    const resolve = () => new Promise<never>(() => {});
    const { get } = createFetcher({ allowPrivate: [], userAgent: "test", resolve });
    const answer = await get("https://slow.example/", { timeoutMs: 50 });
    expect(answer).toMatchObject({ ok: false, cause: "unreachable" });
  });

  test("are not looked up after the stop", async () => {
    const looked: string[] = [];
    const resolve = async (name: string) => {
      looked.push(name);
      throw Object.assign(new Error("not found"), { code: "ENOTFOUND" });
    };
    const signal = AbortSignal.abort();
    const { get } = createFetcher({ allowPrivate: [], userAgent: "test", resolve, signal });
    expect(await get("https://late.example/")).toMatchObject({ ok: false, cause: "stopped" });
    expect(looked).toEqual([]);
  });

  test("tell the scheme: https, and http where listed", () => {
    const { originOf } = named([], ["127.0.0.1:8001"]);
    expect(originOf("est.social")).toBe("https://est.social");
    expect(originOf("127.0.0.1:8001")).toBe("http://127.0.0.1:8001");
    expect(named([], ["10.0.0.1:80"]).originOf("10.0.0.1:80")).toBe("http://10.0.0.1:80");
  });
});

describe("answers that would harm", () => {
  const bomb = Buffer.alloc(20 * MIB);

  test.each([
    ["gzip that unpacks to 20 MiB", () => text(gzipSync(bomb), 200, { "content-encoding": "gzip" })],
    ["2 MiB as they are", () => text(Buffer.alloc(2 * MIB))],
    ["a header of 64 KiB", () => text("{}", 200, { "x-long": "x".repeat(64 * 1024) })],
  ])("%s are too large", async (_case, page) => {
    server.says({ "/a": page() });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ ok: false, cause: "too-large" });
  });

  test("a body without end is dropped at the limit", async () => {
    const endless = (response: NodeJS.WritableStream) => {
      while (response.write(Buffer.alloc(MIB / 4)));
      response.once("drain", () => endless(response));
    };
    server.says({ "/a": (_request, response) => endless(response) });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ ok: false, cause: "too-large" });
  });

  test("a body that comes a byte at a time ends with the time allowed", async () => {
    server.says({
      "/a": (_request, response) => {
        const drip = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(drip));
      },
    });
    const answer = await fetcherFor(server).get(at("/a"), { timeoutMs: 200 });
    expect(answer).toEqual({ ok: false, cause: "unreachable", detail: "no whole answer within 0.2 s" });
  });

  test("a server that never answers ends with the time allowed", async () => {
    server.says({ "/a": () => {} });
    const answer = await fetcherFor(server).get(at("/a"), { timeoutMs: 100 });
    expect(answer).toMatchObject({ ok: false, cause: "unreachable" });
  });

  test("nothing is left at the stop, whatever a request ended in", async () => {
    const stopping = new AbortController();
    server.says({ "/a": text("{}"), "/b": text(Buffer.alloc(2 * MIB)), "/c": () => {} });
    const { get } = fetcherFor(server, { signal: stopping.signal });
    const answers = await Promise.all([get(at("/a")), get(at("/b")), get(at("/c"), { timeoutMs: 200 })]);
    expect(answers.map((answer) => answer.ok || answer.cause)).toEqual([true, "too-large", "unreachable"]);
    expect(getEventListeners(stopping.signal, "abort")).toEqual([]);
  });

  test("we are shut down meanwhile", async () => {
    const stopping = new AbortController();
    server.says({ "/a": () => stopping.abort() });
    const answer = await fetcherFor(server, { signal: stopping.signal }).get(at("/a"));
    expect(answer).toMatchObject({ ok: false, cause: "stopped" });
  });

  test.each([
    ["a length that promises more", "unreachable", "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{}"],
    ["a length that is no number", "malformed", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"],
    ["something that is not HTTP", "malformed", "SSH-2.0-OpenSSH_9.2p1\r\n"],
    ["nothing", "unreachable", ""],
    ["broken chunks", "malformed", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"],
  ])("%s is %s", async (_case, cause, raw) => {
    server.says({ "/a": (request) => request.socket.end(raw) });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ ok: false, cause });
  });

  test("a length that promises less: what is beyond it is not read", async () => {
    server.says({
      "/a": (request) => request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{"users":1}'),
    });
    const answer = await fetcherFor(server).get(at("/a"));
    expect(answer.ok ? answer.body : answer.cause).toMatch(/^(\{"use|malformed)$/);
  });

  test.each([
    ["said to be gzip and is not", { "content-encoding": "gzip" }, Buffer.from("{}")],
    ["gzip cut short", { "content-encoding": "gzip" }, gzipSync("x".repeat(1000)).subarray(0, 20)],
    ["compressed in a way we did not ask for", { "content-encoding": "br" }, brotliCompressSync("{}")],
    ["compressed twice", { "content-encoding": "gzip, gzip" }, gzipSync(gzipSync("{}"))],
    ["compressed in a way unheard of", { "content-encoding": "constructor" }, Buffer.from("{}")],
  ])("a body %s is malformed", async (_case, headers, body) => {
    server.says({ "/a": text(body, 200, headers) });
    expect(await fetcherFor(server).get(at("/a"))).toMatchObject({ ok: false, cause: "malformed" });
  });

  test("a port where nothing listens is unreachable", async () => {
    const gone = await startFakeServer();
    await gone.close();
    const { get } = fetcherFor(gone);
    expect(await get(`http://${gone.host}/`)).toEqual({
      ok: false,
      cause: "unreachable",
      detail: "connection refused",
    });
  });

  test("https to a server that speaks none is unreachable", async () => {
    expect(await fetcherFor(server).get(`https://${server.host}/`)).toMatchObject({
      ok: false,
      cause: "unreachable",
    });
  });
});
