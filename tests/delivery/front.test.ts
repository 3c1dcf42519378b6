import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Handler } from "../../lib/delivery/handler.ts";
import { startFront } from "./front-server.ts";

const PAGE = `<!doctype html><title>Growth</title><p>${"838 accounts ".repeat(200)}</p><script>a()</script>`;

const page: Handler = (_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "private, no-cache, no-store, max-age=0, must-revalidate");
  response.setHeader("vary", "rsc, next-router-state-tree");
  response.setHeader("set-cookie", "a=b");
  response.end(PAGE);
};

describe("where there is no page", () => {
  const pages: Handler = (request, response) => {
    const found = request.url === "/nl/404" || request.url === "/nl/here";
    response.statusCode = found ? 200 : 404;
    response.setHeader(
      "content-type",
      request.url === "/api/x" ? "application/json" : "text/html; charset=utf-8",
    );
    response.end(found ? PAGE : "empty");
  };
  const notFoundPage = () => "/nl/404";

  test("one is shown that says so, with the status and without a script", async () => {
    const { ask } = await startFront(pages, { notFoundPage });
    const { status, body } = await ask("/nl/nothing");
    expect(status).toBe(404);
    expect(body.toString()).toContain("838 accounts");
    expect(body.toString()).not.toContain("<script");
  });

  test("a frame that says so itself stays as it is", async () => {
    const { ask } = await startFront(
      (_request, response) => {
        response.setHeader("content-security-policy", "default-src 'none'; frame-ancestors *");
        response.writeHead(404, { "content-type": "text/html" }).end("no such chart");
      },
      { notFoundPage },
    );
    expect((await ask("/embed/x/users")).body.toString()).toBe("no such chart");
  });

  test.each([
    ["/nl/here", 200, PAGE],
    ["/api/x", 404, "empty"],
  ])("%s stays as it is", async (path, status, text) => {
    const { ask } = await startFront(pages, { notFoundPage });
    const reply = await ask(path);
    expect([reply.status, reply.body.toString()]).toEqual([status, text]);
  });
});

describe("one rendering per change of the data", () => {
  test("the second reader gets what the first one caused", async () => {
    const { ask, world } = await startFront(page);
    await ask("/en/est.social?range=90d");
    const second = await ask("/en/est.social?utm_source=x&range=90d");
    expect(second.body.toString()).toBe(PAGE);
    expect(world.asked).toEqual(["/en/est.social?range=90d"]);
  });

  test("two hundred at once cause one", async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { ask, world } = await startFront(async (request, response) => {
      await opened;
      return page(request, response);
    });
    const replies = Array.from({ length: 200 }, () => ask("/en/est.social"));
    await expect.poll(() => world.arrived).toBe(200);
    open();
    const statuses = (await Promise.all(replies)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(world.asked).toHaveLength(1);
  });

  test("a change of the data causes another", async () => {
    const { ask, world } = await startFront(page);
    await ask("/en/est.social");
    world.generation = 2;
    await ask("/en/est.social");
    await ask("/en/est.social");
    expect(world.asked).toHaveLength(2);
  });

  test("so does a minute, because pages tell their age", async () => {
    const { ask, world } = await startFront(page);
    await ask("/en/est.social");
    world.now = 59_999;
    await ask("/en/est.social");
    expect(world.asked).toHaveLength(1);
    world.now = 60_000;
    await ask("/en/est.social");
    expect(world.asked).toHaveLength(2);
  });

  test("who asks after the change does not get the answer begun before it", async () => {
    const waiting: (() => void)[] = [];
    const { ask, world } = await startFront(async (_request, response) => {
      const generation = world.generation;
      await new Promise<void>((resolve) => waiting.push(resolve));
      response.end(String(generation));
    });
    const before = ask("/x");
    await expect.poll(() => waiting.length).toBe(1);
    world.generation = 2;
    const after = ask("/x");
    await expect.poll(() => waiting.length).toBe(2);
    for (const go of waiting) go();
    expect((await before).body.toString()).toBe("1");
    expect((await after).body.toString()).toBe("2");
  });

  test("an answer that must not be kept is made each time", async () => {
    const { ask, world } = await startFront((_request, response) => {
      response.setHeader("content-type", "application/json");
      response.setHeader("cache-control", "no-store");
      response.end("{}");
    });
    await ask("/readyz");
    await ask("/readyz");
    expect(world.asked).toHaveLength(2);
  });

  test("a page that became a redirect is forgotten as a page", async () => {
    let moved = false;
    const { ask, world } = await startFront((_request, response) => {
      if (moved) response.writeHead(308, { location: "/y" }).end();
      else response.end("x");
    });
    await ask("/x");
    moved = true;
    world.generation = 2;
    await ask("/x");
    const again = await ask("/x");
    expect([again.status, again.headers.location]).toEqual([308, "/y"]);
    expect(world.asked).toHaveLength(2);
  });
});

describe("when the page cannot be made", () => {
  type How = "throw" | "500" | "hang";
  /** Nobody waits long for a page that hangs; one that is made is given time, however busy the machine is. */
  const patience = (how: How) => (how === "hang" ? { timeoutMs: 2_000 } : {});
  const fallible = (failure: { how: How | null }): Handler => {
    return (request, response) => {
      if (failure.how === "throw") throw new Error("database is locked");
      if (failure.how === "500") return response.writeHead(500).end("broken");
      if (failure.how === "hang") return undefined;
      return page(request, response);
    };
  };

  test.each(["throw", "500", "hang"] as const)("the last good one is given: %s", async (how) => {
    const failure: { how: typeof how | null } = { how: null };
    const { ask, world } = await startFront(fallible(failure), patience(how));
    await ask("/en/est.social");
    failure.how = how;
    world.generation = 2;
    const stale = await ask("/en/est.social");
    expect([stale.status, stale.headers["cache-control"]]).toEqual([200, "public, max-age=5"]);
    expect(stale.body.toString()).toBe(PAGE);
    expect(world.reports).toContain("stale-served");
  });

  test("it is not tried again for each reader, but after five seconds", async () => {
    const failure: { how: "500" | null } = { how: null };
    const { ask, world } = await startFront(fallible(failure));
    await ask("/en/est.social");
    failure.how = "500";
    world.generation = 2;
    for (let n = 0; n < 5; n++) await ask("/en/est.social");
    expect(world.asked).toHaveLength(2);
    failure.how = null;
    world.now = 5_000;
    expect((await ask("/en/est.social")).headers["cache-control"]).toContain("max-age=60");
    expect(world.asked).toHaveLength(3);
  });

  test.each([
    ["throw", 503],
    ["hang", 503],
    ["500", 503],
  ] as const)("with nothing to give it says so, and nobody keeps that: %s", async (how, status) => {
    const { ask, world } = await startFront(fallible({ how }), patience(how));
    const reply = await ask("/en/est.social");
    expect([reply.status, reply.headers["cache-control"]]).toEqual([status, "no-store"]);
    expect(world.reports).toEqual(["page-failed"]);
    await ask("/en/est.social");
    expect(world.asked).toHaveLength(2);
  });

  test.each([
    ["a page is handed on, and is a fault", "text/html; charset=utf-8", 500, "<p>Sorry</p>", ["page-failed"]],
    ["a route's own word is handed on", "application/json", 503, '{"error":{"code":"stale"}}', []],
  ])("a failure that is %s", async (_case, type, status, body, reports) => {
    const { ask, world } = await startFront((_request, response) => {
      response.writeHead(status, { "content-type": type }).end(body);
    });
    const reply = await ask("/x");
    expect([reply.status, reply.body.toString()]).toEqual([status, body]);
    expect(world.reports).toEqual(reports);
  });

  test("it is told once, however often it is met, until it is over", async () => {
    const failure: { how: "throw" | null } = { how: null };
    const { ask, world } = await startFront(fallible(failure));
    const toldAfter = async (how: "throw" | null, generation: number) => {
      failure.how = how;
      world.generation = generation;
      world.now += 5_000;
      await ask("/en/est.social");
      return world.reports.length;
    };
    expect(await toldAfter(null, 1)).toBe(0);
    expect(await toldAfter("throw", 2)).toBe(1);
    expect(await toldAfter("throw", 3)).toBe(1);
    expect(await toldAfter(null, 4)).toBe(1);
    expect(await toldAfter("throw", 5)).toBe(2);
  });

  test("an unreadable state of the data keeps the pages that are there", async () => {
    const data = { broken: false };
    const { ask, world } = await startFront(page, {
      generation: async () => {
        if (data.broken) throw new Error("disk I/O error");
        return 1;
      },
    });
    await ask("/en/est.social");
    data.broken = true;
    const reply = await ask("/en/est.social");
    expect(reply.status).toBe(200);
    expect(world.asked).toHaveLength(1);
    expect(world.reports).toEqual(["generation-unreadable"]);
    await ask("/en/est.social");
    expect(world.reports).toHaveLength(1);
    // Not asked again at once: a database that is locked takes a while to say so.
    data.broken = false;
    world.now = 1_000;
    await ask("/en/est.social");
    data.broken = true;
    await ask("/en/est.social");
    expect(world.reports).toHaveLength(2);
  });
});

describe("sending", () => {
  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("as %s", async (encoding, decode) => {
    const { ask } = await startFront(page);
    const reply = await ask("/en/est.social", { "accept-encoding": encoding });
    expect(reply.headers["content-encoding"]).toBe(encoding);
    expect(reply.headers["content-length"]).toBe(String(reply.body.length));
    expect(decode(reply.body).toString()).toBe(PAGE);
  });

  test("with every header that a page needs, and none that it must not have", async () => {
    const { ask } = await startFront(page);
    const { headers } = await ask("/en/est.social");
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=60, s-maxage=300, stale-while-revalidate=86400",
      vary: "rsc, next-router-state-tree, Accept-Encoding",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
    expect(headers["content-security-policy"]).toContain("'sha256-");
    expect(headers).not.toHaveProperty("set-cookie");
    expect(headers).not.toHaveProperty("x-frame-options");
  });

  test("what the reader has is not sent again, in whichever encoding they have it", async () => {
    const { ask } = await startFront(page);
    const plain = await ask("/en/est.social");
    const br = await ask("/en/est.social", { "accept-encoding": "br" });
    expect(br.headers.etag).not.toBe(plain.headers.etag);
    for (const tag of [plain.headers.etag, br.headers.etag, `W/${plain.headers.etag}`]) {
      const known = await ask("/en/est.social", { "if-none-match": tag ?? "", "accept-encoding": "br" });
      expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, br.headers.etag]);
      expect(known.headers["cache-control"]).toContain("max-age=60");
    }
  });

  test("HEAD is GET without the body", async () => {
    const { ask, world } = await startFront(page);
    const get = await ask("/en/est.social");
    const head = await ask("/en/est.social", {}, "HEAD");
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
    expect(world.asked).toHaveLength(1);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH"])("%s is refused", async (method) => {
    const { ask, world } = await startFront(page);
    const reply = await ask("/en/est.social", {}, method);
    expect([reply.status, reply.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(reply.headers["access-control-allow-origin"]).toBe("*");
    expect(JSON.parse(reply.body.toString())).toMatchObject({ error: { code: "method-not-allowed" } });
    expect(world.asked).toEqual([]);
  });

  test("a script of another origin may ask for what has changed, and read by what to ask", async () => {
    const { ask, world } = await startFront((_request, response) => {
      response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" });
      response.end('{"users":838}');
    });
    const preflight = await ask(
      "/api/v1/subjects",
      {
        origin: "https://blog.example",
        "access-control-request-method": "GET",
        "access-control-request-headers": "if-none-match",
      },
      "OPTIONS",
    );
    expect([preflight.status, preflight.body.length, world.asked]).toEqual([204, 0, []]);
    expect(preflight.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "*",
    });
    const whole = await ask("/api/v1/subjects");
    expect(whole.headers["access-control-expose-headers"]).toContain("ETag");
    const unchanged = await ask("/api/v1/subjects", { "if-none-match": whole.headers.etag ?? "" });
    expect([unchanged.status, unchanged.headers["access-control-allow-origin"]]).toEqual([304, "*"]);
  });

  test("what is for no other origin exposes nothing", async () => {
    const { ask } = await startFront(page);
    const { headers } = await ask("/en/est.social");
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("an address that is no text is refused", async () => {
    const { ask, world } = await startFront(page);
    expect((await ask("/en/%E0%A4%A")).status).toBe(400);
    expect([world.asked, world.reports]).toEqual([[], []]);
  });

  test("an endless address is refused", async () => {
    const { ask, world } = await startFront(page);
    expect((await ask(`/en/x?range=${"9".repeat(2_100)}`)).status).toBe(414);
    expect(world.asked).toEqual([]);
  });
});

describe("the reader's own headers", () => {
  test("reach the way from /, which nobody keeps", async () => {
    const { ask, world } = await startFront((request, response) => {
      response.writeHead(307, { location: `/${request.headers["accept-language"]}/est.social` }).end();
    });
    for (const language of ["et", "nl"]) {
      const { status, headers } = await ask("/", { "accept-language": language });
      expect([status, headers.location]).toEqual([307, `/${language}/est.social`]);
      expect([headers["cache-control"], headers.vary]).toEqual([
        "no-store",
        "Accept-Language, Accept-Encoding",
      ]);
    }
    expect(world.asked).toHaveLength(2);
  });

  test("reach no answer that others get", async () => {
    const { ask } = await startFront((request, response) => {
      const { host, cookie, "accept-language": language } = request.headers;
      response.end(
        JSON.stringify({ host, cookie, language, forwarded: request.headers["x-forwarded-host"] }),
      );
    });
    const evil = {
      host: "evil.example",
      cookie: "a=b",
      "accept-language": "nl",
      "x-forwarded-host": "evil.example",
    };
    expect(JSON.parse((await ask("/en/x", evil)).body.toString())).toEqual({ host: "localhost" });
  });
});

describe("the build's own files", () => {
  const build = () => {
    const folder = mkdtempSync(join(tmpdir(), "mastoboard-static-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, "static", "chunks"), { recursive: true });
    writeFileSync(join(folder, "static", "chunks", "a.js"), "a();".repeat(500));
    writeFileSync(join(folder, "secret.json"), "{}");
    return join(folder, "static");
  };

  test("are kept for ever, without asking the handler", async () => {
    const { ask, world } = await startFront(page, { staticFolder: build(), basePath: "/board" });
    const { status, headers, body } = await ask("/board/_next/static/chunks/a.js", {
      "accept-encoding": "br",
    });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
    });
    expect(brotliDecompressSync(body).toString()).toBe("a();".repeat(500));
    const known = await ask("/board/_next/static/chunks/a.js", { "if-none-match": headers.etag ?? "" });
    expect(known.status).toBe(304);
    expect(world.asked).toEqual([]);
  });

  test.each([
    "/_next/static/chunks/b.js",
    "/_next/static/../secret.json",
    "/_next/static/..%2fsecret.json",
    "/_next/static/chunks/../../../secret.json",
    "/_next/static/chunks",
    "/_next/static/",
  ])("%s is not one", async (path) => {
    const { ask } = await startFront(page, { staticFolder: build() });
    const reply = await ask(path);
    expect([reply.status, reply.headers["cache-control"]]).toEqual([404, "no-store"]);
  });
});
