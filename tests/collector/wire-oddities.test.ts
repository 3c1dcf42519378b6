import type { IncomingMessage, ServerResponse } from "node:http";
import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  DISCOVERY,
  EMPTY_404,
  html,
  json,
  NODEINFO,
  nodeinfo,
  type Page,
  STATS,
  startFakeServer,
  text,
  USAGE,
  V1,
  V2,
} from "../fediverse/fake-server.ts";
import { givenServer, withNodeInfo } from "../fediverse/given-server.ts";
import { pollOf } from "./one-poll.ts";

const server = await givenServer();

const BODY = JSON.stringify({ uri: "fake.example", title: "Fake", version: "4.6.4", stats: STATS });
/** What v1 alone gives, when it is read. */
const GOOD = [838, "not-offered", 6460, 5000];
const typed = (type: string, body: string | Buffer = BODY, status = 200): Page => ({
  status,
  headers: { "content-type": type },
  body,
});
const raw =
  (answer: string): Page =>
  (request: IncomingMessage) => {
    request.socket.end(answer);
  };
const everywhere = (page: Page) => ({ [DISCOVERY]: page, [NODEINFO]: page, [V1]: page, [V2]: page });
const to = (location: string, status = 302): Page => ({ status, headers: { location } });

describe("what v1 says is read", () => {
  test.each<[string, Page]>([
    ["with a byte order mark", text(`\uFEFF${BODY}`)],
    ["as Application/JSON", typed("Application/JSON")],
    ["as application/activity+json", typed("application/activity+json")],
    ["as text/html", typed("text/html; charset=utf-8")],
    ["as text/plain", typed("text/plain")],
    ["without a type", { body: BODY }],
    ["in Latin-1, by its label", typed("application/json; charset=iso-8859-1")],
    ["with spaces and lines around it", text(`\r\n\t ${BODY}\n\n`)],
    ["with status 203", text(BODY, 203)],
    [
      "after early hints",
      (_request: IncomingMessage, response: ServerResponse) => {
        response.writeEarlyHints({ link: "</a.css>; rel=preload" });
        response.writeProcessing();
        response.end(BODY);
      },
    ],
    ["by HTTP/1.0, without a length", raw(`HTTP/1.0 200 OK\r\n\r\n${BODY}`)],
    ["with a reason phrase of its own", raw(`HTTP/1.1 200 Jolly Good\r\nConnection: close\r\n\r\n${BODY}`)],
    ["from a redirect to itself with a slash", to(`${V1}/`, 301)],
    ["deprecated", text(BODY, 200, { deprecation: "@1668384000", sunset: "Wed, 01 Jan 2020 00:00:00 GMT" })],
    [
      "beside the rate limits of somebody else, out of a cache",
      text(BODY, 200, {
        "x-cache": "HIT",
        age: "27000",
        "x-ratelimit-limit": "300",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": "2026-09-01T04:30:00.514816Z",
        "retry-after": "86400",
      }),
    ],
  ])("%s", async (_case, page) => {
    const left = await pollOf(server, { [V1]: page, [`${V1}/`]: text(BODY) });
    expect(left).toMatchObject({ said: GOOD, attempt: { detail: null } });
  });
});

describe("what v1 says is not taken for numbers, and the cause is named", () => {
  const cases: [string, string, [string, Page][]][] = [
    [
      "malformed",
      "200 from /api/v1/instance, but not the JSON that belongs there",
      [
        ["an empty body called JSON", text("")],
        ["a byte order mark alone", text("\uFEFF")],
        ["JSON cut short", text(BODY.slice(0, -20))],
        ["two documents in a row", text(BODY + BODY)],
        ["JSON with a comment", text(`${BODY}// cached`)],
        ["JSON in a call", text(`callback(${BODY})`)],
        ["JSON in UTF-16", text(Buffer.from(BODY, "utf16le"))],
        ["JSON with NaN", text(BODY.replace("838", "NaN"))],
        ["gzip that nobody declared", text(gzipSync(BODY))],
        ["an instance in a list", text(`[${BODY}]`)],
        ["a text", text('"ok"')],
        ["a number", text("838")],
        ["null", text("null")],
        ["nothing but braces", text("{}")],
        ["an error with status 200", json({ error: "Too many requests" })],
        ["a login page", html(200)],
      ],
    ],
    [
      "malformed",
      "204 from /api/v1/instance, but not the JSON that belongs there",
      [["204", { status: 204 }]],
    ],
    [
      "malformed",
      "206 from /api/v1/instance, but not the JSON that belongs there",
      [["a part of the body", text(BODY.slice(0, 40), 206)]],
    ],
    ["malformed", "304 from /api/v1/instance", [["304, for a body that we do not have", { status: 304 }]]],
    ["malformed", "300 from /api/v1/instance", [["a choice of pages", html(300)]]],
    [
      "malformed",
      "redirects more than 3 times (/api/v1/instance)",
      [["a redirect to itself without end", to(V1)]],
    ],
    ["malformed", "redirects to nowhere (/api/v1/instance)", [["a redirect without an address", to("")]]],
    [
      "malformed",
      "the compression of the answer is broken (/api/v1/instance)",
      [["deflate without its wrapping", text(deflateRawSync(BODY), 200, { "content-encoding": "gzip" })]],
    ],
    ["malformed", "the answer is not HTTP as it should be (/api/v1/instance)", [["HTTP/0.9", raw(BODY)]]],
    [
      "refused-redirect",
      "redirects to a port other than 443, and the host is not in allowPrivate (/api/v1/instance)",
      [["a redirect to a login next door", to("https://login.example:8443/auth")]],
    ],
    [
      "refused",
      "403 from /api/v1/instance",
      [
        ["403 as text, as for a blocked address", typed("text/plain", "Forbidden", 403)],
        [
          "a challenge by Cloudflare",
          { ...html(403), headers: { "cf-mitigated": "challenge", server: "cloudflare" } },
        ],
        ["a broken body with 403", text('{"error":', 403)],
      ],
    ],
    ["refused", "401 from /api/v1/instance", [["limited federation", json({ error: "x" }, 401)]]],
    [
      "refused",
      "406 from /api/v1/instance",
      [["not acceptable, as GoToSocial has it", json({ error: "x" }, 406)]],
    ],
    ["refused", "422 from /api/v1/instance", [["unprocessable", json({ error: "x" }, 422)]]],
    ["refused", "451 from /api/v1/instance", [["unavailable for legal reasons", html(451)]]],
    [
      "rate-limited",
      "429 from /api/v1/instance",
      [
        ["429 as text, with a time to wait", { ...typed("text/plain", "Retry later", 429) }],
        ["429 with an empty body called JSON", text("", 429)],
      ],
    ],
    ["server-error", "500 from /api/v1/instance", [["500 with a broken body", text('{"error', 500)]]],
    [
      "server-error",
      "503 from /api/v1/instance",
      [["a page of maintenance", { ...html(503), headers: { "retry-after": "120" } }]],
    ],
    ["server-error", "504 from /api/v1/instance", [["a gateway's patience", html(504)]]],
    ["server-error", "521 from /api/v1/instance", [["Cloudflare without the server behind it", html(521)]]],
    ["server-error", "408 from /api/v1/instance", [["408", html(408)]]],
    ["gone", "410 from /api/v1/instance", [["the page of a server that destroys itself", html(410)]]],
    [
      "no-statistics",
      "it answers, but counts nothing",
      [
        ["404 without a word", EMPTY_404],
        ["404 with a broken body called JSON", text('{"error":', 404)],
        ["405", html(405)],
        ["501", json({ error: "not implemented" }, 501)],
      ],
    ],
  ];
  test.each(
    cases.flatMap(([cause, detail, pages]) =>
      pages.map(([name, page]) => [name, cause, page, detail] as const),
    ),
  )("%s: %s", async (_case, cause, page, detail) => {
    const left = await pollOf(server, { [V1]: page });
    expect([left.said, left.attempt.detail]).toEqual([cause, detail]);
  });

  test("101, a protocol that we did not ask for", async () => {
    const upgrade = raw(
      "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
    );
    expect((await pollOf(server, { [V1]: upgrade })).said).toMatch(/^(unreachable|malformed)$/);
  });
});

describe("the whole server", () => {
  test.each<[string, Page, string]>([
    ["in maintenance", { ...html(503), headers: { "retry-after": "3600" } }, "server-error"],
    ["behind a challenge", html(403), "refused"],
    ["behind a login, by redirect", to("/auth/sign_in"), "malformed"],
    ["behind a login, with status 200", html(200), "malformed"],
    ["a parked domain", html(200), "malformed"],
    ["empty", { status: 200, body: "" }, "malformed"],
  ])("%s", async (_case, page, cause) =>
    expect((await pollOf(server, { ...everywhere(page), "/auth/sign_in": html(200) })).said).toBe(cause),
  );

  test("that moved to another name is read there, and from there back again", async () => {
    const www = await startFakeServer();
    const options = { allowPrivate: [server.host, www.host] };
    const there = (path: string) => to(`http://${www.host}${path}`, 301);
    www.says({ ...withNodeInfo(nodeinfo("mastodon", USAGE)), [V1]: to(`http://${server.host}/apex`) });
    const left = await pollOf(
      server,
      { [DISCOVERY]: there(DISCOVERY), [V1]: there(V1), "/apex": text(BODY) },
      options,
    );
    await www.close();
    expect(left.said).toEqual([838, 500, 6460, 5000]);
  });

  test("that sends us to and fro between two names is malformed", async () => {
    const www = await startFakeServer();
    www.says({ [V1]: to(`http://${server.host}${V1}`) });
    const left = await pollOf(
      server,
      { [V1]: to(`http://${www.host}${V1}`) },
      { allowPrivate: [server.host, www.host] },
    );
    await www.close();
    expect(left.said).toBe("malformed");
  });

  test("that redirects to https, where it has none, is unreachable", async () => {
    const secure = Object.fromEntries(
      [DISCOVERY, V1, V2].map((path) => [path, to(`https://${server.host}${path}`)]),
    );
    expect((await pollOf(server, secure)).said).toBe("unreachable");
  });

  test("whose back-end is down is told beside the numbers of the cache in front", async () => {
    const left = await pollOf(server, {
      [DISCOVERY]: html(502),
      [V1]: text(BODY, 200, { "x-cached": "STALE" }),
    });
    expect([left.said, left.attempt.detail]).toEqual([
      [838, "unreachable", 6460, 5000],
      "502 from /.well-known/nodeinfo",
    ]);
  });
});
