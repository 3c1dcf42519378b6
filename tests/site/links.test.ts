import { expect, test } from "vitest";
import { addressesIn, ownAddress, rewriteHtml, withoutScripts } from "../../scripts/site/links.ts";

const PLACE = { origins: ["https://x.example"], basePath: "/board" };

test.each([
  ["/board/en/x", "/en/x", "", false],
  ["/board/en/x?range=90d#marks", "/en/x?range=90d", "#marks", false],
  ["https://x.example/board/en/x", "/en/x", "", true],
  ["/board/en/x/", "/en/x", "", false],
])("%s is the board's own", (written, target, fragment, isAbsolute) => {
  expect(ownAddress(written, PLACE)).toEqual({ written, target, fragment, isAbsolute });
});

test.each([
  "#main",
  "https://x.example.org/en",
  "//y.example/",
  "mailto:a@b.example",
  "data:image/png,",
  "/%E0%A4%A",
])("%s is not", (written) => {
  expect(ownAddress(written, PLACE)).toBeNull();
});

const rewritten = (html: string) =>
  rewriteHtml(html, PLACE, ({ target, fragment }) =>
    target.startsWith("/gone") ? null : `way${target}${fragment}`,
  );

test.each([
  ['<a class="b" href="/board/en/x">X</a>', '<a class="b" href="way/en/x">X</a>'],
  [
    '<a href="/board/c/x/users.svg?lang=et&amp;theme=dark">X</a>',
    '<a href="way/c/x/users.svg?lang=et&amp;theme=dark">X</a>',
  ],
  ['<a class="b" href="/board/gone?on=1" rel="prev"><b>X</b></a>', '<span class="b"><b>X</b></span>'],
  ['<a href="https://y.example/?a=1&amp;b=2">Y</a>', '<a href="https://y.example/?a=1&amp;b=2">Y</a>'],
  ['<a href="#main">M</a>', '<a href="#main">M</a>'],
  ['<link rel="canonical" href="/board/en/x"/>', ""],
  ['<link rel="alternate" hrefLang="nl" href="/board/nl/x"/>', ""],
  [
    '<link rel="alternate" hrefLang="nl" href="https://x.example/board/nl/x"/>',
    '<link rel="alternate" hrefLang="nl" href="way/nl/x"/>',
  ],
  ['<link rel="canonical" href="https://x.example/board/gone"/>', ""],
  ['<meta property="og:url" content="https://x.example/board/gone"/>', ""],
  [
    '<meta name="description" content="838 &amp; more"/>',
    '<meta name="description" content="838 &amp; more"/>',
  ],
  ['<meta property="og:url" content="/board/en/x"/>', ""],
  ['<meta name="description" content="/gone"/>', '<meta name="description" content="/gone"/>'],
  [
    '<script type="application/ld+json">{"url":"https://x.example/board/en/x","by":"https://y.example/"}</script>',
    '<script type="application/ld+json">{"url":"way/en/x","by":"https://y.example/"}</script>',
  ],
  [
    '<img srcset="/board/a.svg 1x, /board/b.svg 2x" src="/board/a.svg">',
    '<img srcset="way/a.svg 1x, way/b.svg 2x" src="way/a.svg">',
  ],
])("%s becomes %s", (html, expected) => {
  expect(rewritten(html)).toBe(expected);
});

test("addresses are found as they are meant", () => {
  expect(addressesIn('<a href="/a?b=1&amp;c=2"></a><img srcset="/d 1x, /e 2x"><p title="/f">')).toEqual([
    "/a?b=1&c=2",
    "/d",
    "/e",
  ]);
});

test("scripts go, data for search engines stay", () => {
  const html =
    '<link rel="preload" as="script" href="/a.js"><script src="/a.js" async=""></script><p>838</p><script>go()</script><script type="application/ld+json">{}</script>';
  expect(withoutScripts(html, true)).toBe('<p>838</p><script type="application/ld+json">{}</script>');
  expect(withoutScripts(html, false)).toBe("<p>838</p>");
});
