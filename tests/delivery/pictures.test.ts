import { describe, expect, test } from "vitest";
import type { Handler } from "../../lib/delivery/handler.ts";
import { startFront } from "./front-server.ts";

const SVG = "image/svg+xml; charset=utf-8";
const USERS = "/c/est.social/users.svg";

/** Pictures that say which address they are of, and what the test wants of them. */
function gallery() {
  const wish = { status: 200, body: "", wait: null as Promise<void> | null };
  const handle: Handler = async (request, response) => {
    if (wish.wait) await wish.wait;
    response.statusCode = wish.status;
    response.setHeader("content-type", wish.status === 200 ? SVG : "text/plain");
    response.setHeader("cache-control", "public, max-age=900");
    response.setHeader("vary", "rsc, next-router-state-tree");
    response.end(wish.body || `<svg>${request.url}</svg>`);
  };
  return { handle, wish };
}

const PLACEHOLDER = {
  status: 200,
  headers: { "content-type": SVG, "cache-control": "public, max-age=60" },
  body: Buffer.from("<svg>later</svg>"),
};
const placeholder = (path: string) => (path.startsWith("/c/est.social/") ? PLACEHOLDER : null);

describe("one picture under all its spellings", () => {
  test.each([
    "?theme=auto&range=1y",
    "?w=800&h=450&utm_source=fedi",
    "?MODE=total&title=Buy+now",
    "?range=nonsense&bg=javascript:alert(1)",
    `?x=${"9".repeat(1_500)}`,
  ])("%s is drawn once", async (query) => {
    const { handle } = gallery();
    const { ask, world } = await startFront(handle);
    await ask(USERS);
    await ask(USERS + query);
    expect(world.asked).toEqual([USERS]);
  });

  test("readers differ in nothing that it could vary by", async () => {
    const { ask } = await startFront(gallery().handle);
    expect((await ask(USERS)).headers.vary).toBe("Accept-Encoding");
  });
});

describe("who has it already", () => {
  const at = Date.parse("2026-11-22T12:00:00.500Z");
  const started = () => startFront(gallery().handle, { clock: () => at });

  test("is told so by the entity tag, and by the date", async () => {
    const { ask } = await started();
    const { headers } = await ask(USERS);
    expect(headers["last-modified"]).toBe("Sun, 22 Nov 2026 12:00:00 GMT");
    expect((await ask(USERS, { "if-none-match": headers.etag ?? "" })).status).toBe(304);
    expect((await ask(USERS, { "if-modified-since": headers["last-modified"] ?? "" })).status).toBe(304);
    expect((await ask(USERS, { "if-modified-since": "Sun, 22 Nov 2026 11:59:59 GMT" })).status).toBe(200);
    expect((await ask(USERS, { "if-modified-since": "yesterday" })).status).toBe(200);
  });

  test("by the date only without a tag", async () => {
    const { ask } = await started();
    const { headers } = await ask(USERS);
    const both = { "if-none-match": '"other"', "if-modified-since": headers["last-modified"] ?? "" };
    expect((await ask(USERS, both)).status).toBe(200);
  });

  test("a picture that came out the same is as old as it was", async () => {
    const clock = { now: at };
    const { handle, wish } = gallery();
    const { ask, world } = await startFront(handle, { clock: () => clock.now });
    const dateOf = async () => (await ask(USERS)).headers["last-modified"];
    const first = await dateOf();
    clock.now += 3_600_000;
    world.generation = 2;
    expect(await dateOf()).toBe(first);
    wish.body = "<svg>another</svg>";
    world.generation = 3;
    expect(await dateOf()).toBe("Sun, 22 Nov 2026 13:00:00 GMT");
  });

  test("a question for the head alone has the picture's headers and no picture", async () => {
    const { ask } = await started();
    const [got, head] = [await ask(USERS), await ask(USERS, {}, "HEAD")];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
  });
});

describe("a frame never breaks", () => {
  const FRAME = "/embed/est.social/users";

  test.each([
    ["in another theme", `${FRAME}?theme=dark`, 200],
    ["but no frozen one", `${FRAME}?asof=2022-12-19`, 503],
    ["and none of another figure", "/embed/est.social/posts", 503],
  ])("where it cannot be made, the last one of its path stands in: %s", async (_name, path, status) => {
    const { handle, wish } = gallery();
    const { ask } = await startFront(handle);
    await ask(FRAME);
    wish.status = 500;
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    if (status === 200) {
      expect(reply.body.toString()).toBe(`<svg>${FRAME}</svg>`);
      expect(reply.headers["cache-control"]).toBe("public, max-age=60");
    }
  });
});

test("a badge for shields.io is never missed, whatever its words", async () => {
  const BADGE = "/badge/est.social/users.json";
  const { handle, wish } = gallery();
  const { ask } = await startFront(handle);
  await ask(BADGE);
  wish.status = 500;
  const reply = await ask(`${BADGE}?label=people`);
  expect([reply.status, reply.body.toString()]).toEqual([200, `<svg>${BADGE}</svg>`]);
});

describe("a flood that other people's pages can cause holds up no page of ours", () => {
  test.each([
    ["frames", (n: number) => `/embed/est.social/users?range=${2000 + n}-01-01..latest`],
    ["tables", (n: number) => `/c/est.social/users.csv?range=${2000 + n}-01-01..latest`],
    ["words for badges", (n: number) => `/badge/est.social/users.json?label=${n}`],
    ["pages that are asked about", (n: number) => `/oembed?url=https%3A%2F%2Fx.example%2F${n}`],
  ])("of %s", async (_name, addressOf) => {
    const { handle, wish } = gallery();
    let open = () => {};
    wish.wait = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { ask, world } = await startFront((request, response) => {
      if (!request.url?.startsWith("/en/")) return handle(request, response);
      response.setHeader("content-type", "text/html");
      return response.end("<p>page</p>");
    });
    const flood = Array.from({ length: 60 }, (_, index) => ask(addressOf(index)));
    await expect.poll(() => world.arrived).toBe(60);
    expect((await ask("/en/est.social")).body.toString()).toBe("<p>page</p>");
    open();
    await Promise.all(flood);
  });
});

describe("a picture never breaks", () => {
  test.each([
    ["an error", 500],
    ["a route that is busy", 503],
  ])("%s gives way to the last picture of the same address", async (_name, status) => {
    const { handle, wish } = gallery();
    const { ask, world } = await startFront(handle, { placeholder });
    await ask(USERS);
    wish.status = status;
    world.generation = 2;
    const reply = await ask(USERS);
    expect([reply.status, reply.body.toString()]).toEqual([200, `<svg>${USERS}</svg>`]);
    expect(reply.headers["cache-control"]).toBe("public, max-age=60");
  });

  test("a size that was never drawn is stood in for by one that was", async () => {
    const { handle, wish } = gallery();
    const { ask } = await startFront(handle, { placeholder });
    await ask(USERS);
    wish.status = 500;
    const reply = await ask(`${USERS}?size=og`);
    expect([reply.status, reply.body.toString()]).toEqual([200, `<svg>${USERS}</svg>`]);
  });

  test("but a frozen one never by one of another time", async () => {
    const { handle, wish } = gallery();
    const { ask } = await startFront(handle, { placeholder });
    await ask(USERS);
    wish.status = 500;
    expect((await ask(`${USERS}?asof=2022-12-19`)).body.toString()).toBe("<svg>later</svg>");
  });

  test.each([
    ["of a subject that is tracked, one that says so", "/c/est.social/posts.svg", 200],
    ["of none that is, an error", "/c/nobody/posts.svg", 503],
    ["no picture: an error", "/c/est.social/posts.csv", 503],
  ])("where none was ever drawn: %s", async (_name, path, status) => {
    const { handle, wish } = gallery();
    const { ask } = await startFront(handle, { placeholder });
    wish.status = 500;
    expect((await ask(path)).status).toBe(status);
  });

  test("a flood of sizes is answered, holds up no page, and is forgotten before any page is", async () => {
    const { handle, wish } = gallery();
    let open = () => {};
    wish.wait = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { ask, world } = await startFront(
      (request, response) => {
        if (!request.url?.startsWith("/en/")) return handle(request, response);
        response.setHeader("content-type", "text/html");
        return response.end("<p>page</p>");
      },
      { placeholder },
    );
    const flood = Array.from({ length: 200 }, (_, index) => ask(`${USERS}?w=${300 + index}`));
    await expect.poll(() => world.arrived).toBe(200);
    const page = await ask("/en/est.social");
    expect(page.body.toString()).toBe("<p>page</p>");
    open();
    const replies = await Promise.all(flood);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(world.asked.length).toBeLessThan(100);
  });
});
