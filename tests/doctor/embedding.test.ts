import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { embedHeaders } from "../../lib/publish/embed-headers.ts";
import { runCommand } from "../store/command.ts";
import { folder } from "../store/given.ts";

/** A site whose pages have these headers, by their path. */
async function site(pages: Record<string, Record<string, string>>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    response.writeHead(url in pages ? 200 : 404, pages[url]).end("<p>Hello");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const FRAME = "/numbers/embed/est.social/summary";

/** What the doctor says of a page of another site, of a board that its proxy answers for with these headers. */
async function doctor(page: Record<string, string>, proxy: Record<string, string>, config: object = {}) {
  const board = await site({ [FRAME]: { ...embedHeaders(["*"]), ...proxy } });
  const blog = await site({ "/about": page });
  const data = join(folder(), "data");
  mkdirSync(data);
  const file = {
    baseUrl: `http://${board}/numbers`,
    allowPrivate: [board, blog],
    instances: [{ domain: "est.social" }],
    ...config,
  };
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(file));
  const { code, out, err } = await runCommand("doctor", ["--data", data, "--embed", `http://${blog}/about`]);
  return {
    code,
    err,
    lines: out
      .split("\n")
      .slice(0, -1)
      .map((line) => line.replace(/ {2,}/g, " ")),
    board,
    blog,
  };
}

test("a page that our charts can stand on", async () => {
  const { code, lines, blog } = await doctor({}, {});
  expect([code, lines]).toEqual([
    0,
    [`ok embed nothing that can be seen stands in the way of our charts on http://${blog}/about`],
  ]);
});

test("what blocks them is told with the cure, and ends with 1", async () => {
  const policy = "default-src 'self'; img-src *; script-src *";
  const { code, lines, board } = await doctor(
    { "content-security-policy": policy },
    { "content-security-policy": "frame-ancestors 'self'", "x-frame-options": "SAMEORIGIN" },
  );
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(
      /^fail proxy-ancestors .*frame-ancestors \('self'\).*begin with \/numbers\/embed\/\.$/,
    ),
    expect.stringMatching(/^fail frame-src .*'self'/),
  ]);
  expect(lines[1]).toContain(`Add http://${board} to its frame-src.`);
});

test("a board that cannot be asked from here is told apart from one that is in order", async () => {
  const { code, lines } = await doctor({}, {}, { baseUrl: "http://10.0.0.1" });
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^warn frame ours cannot be asked for from here, .*not in allowPrivate/);
});

test("a page inside of this network is not asked for unless it is listed", async () => {
  const { code, lines } = await doctor({}, {}, { allowPrivate: [] });
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(
      /^fail page http:\/\/127\.0\.0\.1:\d+\/about cannot be looked at: not asked: plain http/,
    ),
  ]);
});

test.each([
  [
    "a board without a public address",
    { baseUrl: null },
    /^Nobody can frame a board without a public address: set baseUrl/,
  ],
  ["a board without a server", { instances: [] }, /names no server/],
])("%s says what is missing", async (_, config, words) => {
  const { code, err, lines } = await doctor({}, {}, config);
  expect(code).toBe(1);
  expect(err + lines.join("\n")).toMatch(words);
});
