import { describe, expect, test } from "vitest";
import { moveOwnAddresses, withoutBasePath } from "../../lib/delivery/base-path.ts";
import type { Handler } from "../../lib/delivery/handler.ts";
import { startFront } from "./front-server.ts";

test.each([
  ["/board/en/x", "/en/x"],
  ["/board/", "/"],
  ["/board", "/"],
  ["/en/x", "/en/x"],
  ["/boards/en", "/boards/en"],
])("%s is %s to the pages", (path, bare) => {
  expect(withoutBasePath(path, "/board")).toBe(bare);
});

test.each([
  ['<script src="/_next/static/a.js"></script>', '<script src="/board/_next/static/a.js"></script>'],
  ['<link rel="icon" href="/icon.svg?icon.1.svg"/>', '<link rel="icon" href="/board/icon.svg?icon.1.svg"/>'],
  ['push([1,"I[\\"/_next/static/a.js\\"]"])', 'push([1,"I[\\"/board/_next/static/a.js\\"]"])'],
  ['<a href="/board/en/x">/_next/</a>', '<a href="/board/en/x">/_next/</a>'],
])("of what is written only the framework's own addresses are moved: %s", (text, moved) => {
  expect(moveOwnAddresses(text, "/board")).toBe(moved);
});

describe("under a base path", () => {
  const answers: Record<string, [number, Record<string, string>, string]> = {
    "/en/x": [
      200,
      { "content-type": "text/html", link: "</_next/static/f.woff2>; rel=preload" },
      '<link href="/_next/static/a.css">',
    ],
    "/c/x/users.csv": [200, { "content-type": "text/csv" }, '"/_next/"'],
    "/en": [307, { location: "/en/x" }, ""],
    "/en/x/": [308, { location: "/en/x" }, ""],
    "/": [307, { location: "/et/x" }, ""],
    "/out": [307, { location: "https://example.org/" }, ""],
    "/et/404": [200, { "content-type": "text/html" }, "No such page."],
  };
  const handle: Handler = (request, response) => {
    const [status, headers, body] = answers[request.url ?? ""] ?? [404, { "content-type": "text/html" }, ""];
    response.writeHead(status, headers).end(body);
  };
  const start = () => startFront(handle, { basePath: "/board", notFoundPage: () => "/et/404" });

  test.each([
    ["/board/en/x", 200, '<link href="/board/_next/static/a.css">'],
    ["//board//en/x", 200, '<link href="/board/_next/static/a.css">'],
    ["/en/x", 200, '<link href="/board/_next/static/a.css">'],
    ["/board/c/x/users.csv", 200, '"/_next/"'],
    ["/board/nothing", 404, "No such page."],
    ["/nothing", 404, "No such page."],
  ])("%s is answered", async (path, status, body) => {
    const { ask } = await start();
    const reply = await ask(path);
    expect([reply.status, reply.body.toString()]).toEqual([status, body]);
  });

  test.each([
    ["/board", "/board/et/x"],
    ["/board/", "/board/et/x"],
    ["/board/en", "/board/en/x"],
    ["/board/en/x/", "/board/en/x"],
    ["/board/out", "https://example.org/"],
  ])("%s leads to %s", async (path, location) => {
    const { ask } = await start();
    expect((await ask(path)).headers.location).toBe(location);
  });

  test("with it or, taken off by a proxy, without it, a page is made once", async () => {
    const { ask, world } = await start();
    const whole = await ask("/board/en/x");
    const bare = await ask("/en/x");
    expect(bare.headers.etag).toBe(whole.headers.etag);
    expect(whole.headers.link).toBe("</board/_next/static/f.woff2>; rel=preload");
    expect(world.asked).toEqual(["/en/x"]);
  });
});
