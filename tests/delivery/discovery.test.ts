import { expect, test } from "vitest";
import { discoveryLink } from "../../lib/delivery/discovery.ts";
import { startFront } from "./front-server.ts";

const HEAD = [
  '<link rel="canonical" href="https://a.example/en">',
  '<link rel="alternate" type="application/json+oembed" href="https://a.example/oembed?url=b&amp;format=json" title="T"/>',
  '<link rel="alternate" type="text/xml+oembed" href="https://a.example/oembed?url=b&amp;format=xml"/>',
].join("");

const LINK =
  '<https://a.example/oembed?url=b&format=json>; rel="alternate"; type="application/json+oembed", <https://a.example/oembed?url=b&format=xml>; rel="alternate"; type="text/xml+oembed"';

test("what a head says of its embed is said in a header too", async () => {
  const { ask } = await startFront((_, response) => {
    response.writeHead(200, { "content-type": "text/html", link: "</font>; rel=preload" }).end(HEAD);
  });
  expect((await ask("/en")).headers.link).toBe(`</font>; rel=preload, ${LINK}`);
});

test.each([
  ["a page", {}, "rsc, Accept-Encoding"],
  ["a frame, which the router never asks for", { "content-security-policy": "x" }, "Accept-Encoding"],
])("%s is told with its language, and by what it varies", async (_name, own, vary) => {
  const { ask } = await startFront((_, response) => {
    const given = { "content-type": "text/html", vary: "rsc", ...own };
    response.writeHead(200, given).end('<!doctype html><html lang="ar" dir="rtl">');
  });
  const { headers } = await ask("/embed/est.social/users");
  expect([headers["content-language"], headers.vary]).toEqual(["ar", vary]);
});

test.each([
  ["nothing of an embed", '<link rel="alternate" type="application/atom+xml" href="/feed">'],
  ["no address", '<link rel="alternate" type="application/json+oembed">'],
  ["an address that would end the header's", '<link type="application/json+oembed" href="a>; rel=preload">'],
])("a head that says %s adds no header", (_, html) => {
  expect(discoveryLink(html)).toBeNull();
});
