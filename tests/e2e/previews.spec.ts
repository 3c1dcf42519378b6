import { type APIRequestContext, type APIResponse, expect, test } from "playwright/test";
import { discourseOnebox, ghostBookmark } from "./consumers/forums.ts";
import { readHead } from "./consumers/head.ts";
import { isTakenFromOEmbed, mastodonCard, pictureTrouble } from "./consumers/mastodon.ts";
import { attributeOf, wordpressEmbed, wordpressEndpoint, wordpressHeight } from "./consumers/wordpress.ts";
import { ORIGIN, PAGES, startPreviewBoard } from "./preview-board.ts";
import type { ServedBoard } from "./serve-board.ts";

const LANGUAGES = ["et", "en", "nl", "ar"] as const;
const BASE = `${ORIGIN}${process.env.MASTOBOARD_BASE_PATH ?? ""}`;
const SECRET = "aB3dE6gH9j";

let board: ServedBoard;
let nameless: ServedBoard;

test.beforeAll(async () => {
  board = await startPreviewBoard(ORIGIN);
  nameless = await startPreviewBoard(null);
});
test.afterAll(async () => {
  await board.stop();
  await nameless.stop();
});

/** What is at an address of the board, which is whole, as outside. */
function get(request: APIRequestContext, address: string): Promise<APIResponse> {
  expect(address, "a whole address").toMatch(new RegExp(`^${BASE}/`));
  return request.get(address.replace(ORIGIN, new URL(board.address).origin));
}

type OEmbed = { version: string; type: string; html: string };

async function readPage(request: APIRequestContext, url: string) {
  const answer = await get(request, url);
  expect(answer.status()).toBe(200);
  const head = readHead(await answer.text());
  const endpoint = wordpressEndpoint(head);
  const told = endpoint === null ? null : await get(request, endpoint);
  const oEmbed = told && ((await told.json()) as OEmbed);
  return { url, link: answer.headers().link ?? "", head, oEmbed };
}

for (const language of LANGUAGES) {
  for (const { path, isEmbedded, isData } of PAGES) {
    test.describe(`/${language}${path}`, () => {
      const page = `${BASE}/${language}${path}`;

      test("is a good card on Mastodon, with a picture of its own", async ({ request }) => {
        const { head, oEmbed, url } = await readPage(request, page);
        expect(isTakenFromOEmbed(oEmbed)).toBe(false);
        const card = mastodonCard(head, url);
        const words = expect.stringMatching(/\S/);
        expect(card).toMatchObject({
          url,
          type: "link",
          language,
          title: words,
          description: words,
          imageDescription: words,
          author: "@admin@harbour.example",
          provider: "Harbours & <people>",
        });
        expect(head.dataTypes).toEqual(isData ? ["Dataset"] : []);

        const image = new URL(card?.image ?? "");
        expect(image.searchParams.get("v")).toMatch(/^\d{8}$/);
        const picture = await get(request, image.href);
        const body = await picture.body();
        expect(pictureTrouble(picture.headers()["content-type"], body)).toBeNull();
        expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
        expect(body.length).toBeLessThan(100_000);
        image.searchParams.set("v", "20200101");
        expect((await get(request, image.href)).status()).toBe(200);
      });

      test("is a good link on Discourse and Ghost", async ({ request }) => {
        const { head, oEmbed, url } = await readPage(request, page);
        expect(discourseOnebox(head, oEmbed, [])).toMatchObject({ kind: "article" });
        const framed = discourseOnebox(head, oEmbed, [`${ORIGIN}/`])?.kind;
        expect(framed).toBe(isEmbedded ? "frame" : "article");
        const bookmark = ghostBookmark(head, url);
        expect(Object.values(bookmark).filter((part) => part === "")).toEqual([]);
        expect((await get(request, bookmark.icon)).status()).toBe(200);
      });

      test(isEmbedded ? "is a frame on WordPress" : "has no frame", async ({ request }) => {
        const { head, oEmbed, link } = await readPage(request, page);
        expect(link.includes('type="application/json+oembed"')).toBe(isEmbedded);
        const frame = oEmbed && wordpressEmbed(oEmbed, SECRET);
        expect(frame !== null).toBe(isEmbedded);
        if (!frame) return;
        const src = attributeOf(frame, "src") ?? "";
        expect(src.split("#?secret=")[1]).toBe(SECRET);
        expect(attributeOf(frame, "title")).toBe(head.meta("og:title"));
        expect(Number(attributeOf(frame, "width"))).toBeLessThanOrEqual(600);
        const height = Number(attributeOf(frame, "height"));
        expect(wordpressHeight(height)).toBe(height);
        const shown = await get(request, src);
        expect(shown.status()).toBe(200);
        expect(shown.headers()["content-security-policy"]).toContain("frame-ancestors *");
        expect(await shown.text()).toContain(`lang="${language}"`);
      });
    });
  }
}

test("no two pages share a picture", async ({ request }) => {
  const images: (string | null)[] = [];
  for (const { path } of PAGES) {
    images.push((await readPage(request, `${BASE}/en${path}`)).head.meta("og:image"));
  }
  expect(new Set(images).size).toBe(PAGES.length);
});

test("a page names itself in every language, and each of these names the same pages", async ({ request }) => {
  const alternates = async (language: string) => {
    const { head } = await readPage(request, `${BASE}/${language}/harbour.example/milestones`);
    return head.links.flatMap(({ hreflang, href }) => (hreflang ? [`${hreflang} ${href}`] : []));
  };
  const named = await alternates("en");
  expect(named.map((each) => each.split(" ")[0])).toEqual(["et", "en", "nl", "ar", "x-default"]);
  for (const language of LANGUAGES) expect(await alternates(language)).toEqual(named);
});

test("oEmbed answers in both forms, and says plainly what it does not have", async ({ request }) => {
  const ask = (query: string) => get(request, `${BASE}/oembed?${query}`);
  const urlOf = (path: string) => `url=${encodeURIComponent(`${BASE}${path}`)}`;
  const json = await ask(urlOf("/en/harbour.example/users"));
  expect(json.headers()).toMatchObject({
    "content-type": "application/json",
    "access-control-allow-origin": "*",
  });
  const answer = (await json.json()) as { thumbnail_url: string };
  expect(answer).toMatchObject({ version: "1.0", type: "rich", cache_age: 900, width: 800 });
  expect((await get(request, answer.thumbnail_url)).headers()["content-type"]).toBe("image/png");
  const small = await ask(`${urlOf("/en/harbour.example")}&maxwidth=400`);
  const thumbnail = ((await small.json()) as { thumbnail_url: string }).thumbnail_url;
  expect((await get(request, thumbnail)).headers()["content-type"]).toBe("image/png");
  const xml = await ask(`${urlOf("/en/harbour.example/users")}&format=xml`);
  expect(xml.headers()["content-type"]).toBe("text/xml; charset=utf-8");
  expect(await xml.text()).toContain("<version>1.0</version>");
  for (const [query, status] of [
    [`${urlOf("/en/harbour.example/users")}&format=yaml`, 501],
    ["url=https%3A%2F%2Felsewhere.example%2Fen%2Fharbour.example", 404],
    [urlOf("/en/nobody.example"), 404],
    [urlOf("/en/harbour.example/milestones/nothing"), 404],
    [urlOf("/en/harbour.example/gaps"), 404],
    ["", 404],
  ] as const) {
    const refused = await ask(query);
    expect(refused.status(), query).toBe(status);
    expect(await refused.json()).toMatchObject({ error: { message: expect.any(String) } });
  }
});

test("a picture of a page that is not there says so", async ({ request }) => {
  for (const path of ["en/nobody.example", "en/harbour.example/cats", "fr/harbour.example", "fr"]) {
    const reply = await get(request, `${BASE}/og/${path}.png`);
    expect([path, reply.status(), reply.headers()["content-type"]]).toEqual([path, 404, "image/png"]);
    expect((await reply.body()).readUInt32BE(16)).toBe(1200);
  }
});

test("a board that does not know its address names none, nor the one that it was asked under", async ({
  request,
}) => {
  const html = await (
    await request.get(`${nameless.address}/en/harbour.example`, { headers: { Host: "evil.example" } })
  ).text();
  const head = readHead(html);
  expect([head.meta("og:image"), wordpressEndpoint(head)]).toEqual([null, null]);
  expect(head.meta("og:title")).toMatch(/harbour\.example/);
  expect(html.slice(0, html.indexOf("</head>"))).not.toContain("localhost");
  expect(html).not.toContain("evil.example");
  const url = encodeURIComponent(`${nameless.address}/en/harbour.example`);
  const refused = await request.get(`${nameless.address}/oembed?url=${url}`);
  expect(refused.status()).toBe(404);
  expect(await refused.json()).toMatchObject({ error: { code: "no-public-address" } });
});
