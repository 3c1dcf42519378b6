import { expect, request, test } from "playwright/test";
import { startMarkedBoard } from "./marked-board.ts";
import { documentedLines, PROXIES, startProxy } from "./proxies.ts";
import type { ServedBoard } from "./serve-board.ts";

const BASE = "/mastoboard";
const ORIGIN = "https://stats.example";
const ID = "doubted.example";

/** Every kind of answer that the board gives, by what it must say of itself. */
const ANSWERS: [path: string, status: number, type: RegExp][] = [
  ["/en", 200, /^text\/html/],
  [`/et/${ID}`, 200, /^text\/html/],
  [`/ar/${ID}/users?range=90d&step=week`, 200, /^text\/html/],
  [`/nl/${ID}/milestones`, 200, /^text\/html/],
  [`/en/${ID}/milestones/users-1000`, 200, /^text\/html/],
  [`/en/${ID}/facts`, 200, /^text\/html/],
  [`/en/${ID}/share?metric=posts`, 200, /^text\/html/],
  [`/en/${ID}/events`, 200, /^text\/html/],
  [`/en/${ID}/gaps`, 200, /^text\/html/],
  ["/en/about", 200, /^text\/html/],
  [`/c/${ID}/users.svg`, 200, /^image\/svg/],
  [`/c/${ID}/users.csv?range=all`, 200, /^text\/csv/],
  [`/c/${ID}/users.json`, 200, /json/],
  [`/c/${ID}/activity.csv`, 200, /^text\/csv/],
  [`/api/v1/subjects/${ID}/signups`, 200, /json/],
  [`/c/${ID}/failures.csv`, 200, /^text\/csv/],
  [`/c/${ID}/hours.csv`, 200, /^text\/csv/],
  [`/c/${ID}/users.png?theme=dark`, 200, /^image\/png/],
  [`/embed/${ID}/users`, 200, /^text\/html/],
  ["/embed.v1.js", 200, /^text\/javascript/],
  [`/badge/${ID}/users.svg`, 200, /^image\/svg/],
  [`/badge/${ID}/users.json`, 200, /json/],
  [`/og/en/${ID}/facts.png`, 200, /^image\/png/],
  [`/og/en/${ID}/milestones/users-1000.png`, 200, /^image\/png/],
  [`/feed/${ID}.atom`, 200, /^application\/atom\+xml/],
  [`/feed/${ID}.json`, 200, /^application\/feed\+json/],
  [`/calendar/${ID}.ics`, 200, /^text\/calendar/],
  ["/api/v1/subjects", 200, /json/],
  [`/api/v1/subjects/${ID}/series?metric=users`, 200, /json/],
  [`/oembed?url=${encodeURIComponent(`${ORIGIN}${BASE}/en/${ID}`)}`, 200, /json/],
  [`/oembed?format=xml&url=${encodeURIComponent(`${ORIGIN}${BASE}/en/${ID}`)}`, 200, /xml/],
  ["/openapi.json", 200, /json/],
  ["/schema.json", 200, /json/],
  ["/healthz", 200, /json/],
  ["/metrics", 200, /^text\/plain/],
  ["/icon.svg", 200, /^image\/svg/],
  ["/en/nobody.example", 404, /^text\/html/],
  ["/c/nobody.example/users.svg", 404, /./],
  ["/badge/nobody.example/users.svg", 404, /^image\/svg/],
  ["/api/v1/nothing", 404, /json/],
  ["/nothing/at/all", 404, /^text\/html/],
];

let board: ServedBoard;

test.beforeAll(async () => {
  board = await startMarkedBoard({ MASTOBOARD_BASE_URL: ORIGIN, MASTOBOARD_BASE_PATH: BASE });
});

test.afterAll(() => board.stop());

/** Of HTML and XML the addresses on this host, of JSON every text that looks like one; its keys are names. */
function addressesIn(text: string): string[] {
  const found = text.matchAll(
    /(?:href|src|action)=\\?"(\/[^"\\]*)|"(\/(?:_next|[a-z]{2}|c|api|feed)\/[^"\\]*)"(?!:)/g,
  );
  // In prose a colon may follow an address.
  const whole = text.matchAll(new RegExp(`${ORIGIN}(/[^"<>:\\s]*)`, "g"));
  return [...found, ...whole].map(([, attribute, value]) => attribute ?? value ?? "");
}

async function expectAllAnswers(address: string): Promise<void> {
  const client = await request.newContext();
  for (const [path, status, type] of ANSWERS) {
    const answer = await client.get(address + BASE + path);
    expect([path, answer.status()]).toEqual([path, status]);
    expect(answer.headers()["content-type"], path).toMatch(type);
    const isText = /html|json|xml/.test(answer.headers()["content-type"] ?? "");
    const outside = isText
      ? addressesIn(await answer.text()).filter((one) => one !== BASE && !one.startsWith(`${BASE}/`))
      : [];
    expect(outside, path).toEqual([]);
    const head = await client.head(address + BASE + path);
    expect([head.status(), (await head.body()).length], path).toEqual([status, 0]);
  }
  await client.dispose();
}

test("every kind of answer lies under the base path, and names nothing outside it", async () => {
  await expectAllAnswers(new URL(board.address).origin);
});

test("redirects stay under it", async () => {
  const client = await request.newContext({ extraHTTPHeaders: { "accept-language": "nl" } });
  const { origin } = new URL(board.address);
  const leads = async (path: string) =>
    (await client.get(origin + path, { maxRedirects: 0 })).headers().location;
  expect(await leads(BASE)).toMatch(new RegExp(`^${BASE}/nl/`));
  expect(await leads(`${BASE}/`)).toMatch(new RegExp(`^${BASE}/nl/`));
  expect(await leads(`${BASE}/en/${ID}/`)).toBe(`${BASE}/en/${ID}`);
  await client.dispose();
});

test("the share page follows a choice there", async ({ page }) => {
  await page.goto(`${board.address}/en/${ID}/share`);
  await expect(page.getByRole("button", { name: "Copy" }).first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByLabel("Chart", { exact: true }).selectOption("summary");
  const preview = page.getByRole("figure", { name: "Preview" }).getByRole("img");
  await expect(preview).toHaveAttribute("src", `${BASE}/c/${ID}/summary.svg?lang=en&theme=light`);
  expect(page.url()).toContain(`${BASE}/en/${ID}/share?metric=summary`);
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
});

test("a page comes alive there, and fetches itself anew", async ({ page }) => {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) troubles.push(`${answer.status()} ${answer.url()}`);
  });
  await page.clock.install();
  await page.goto(`${board.address}/en/${ID}`);
  await expect(page.locator(".chart-live[data-drawn]").first()).toBeVisible();
  const renewed = page.waitForResponse((answer) => answer.request().headers().rsc === "1");
  await page.clock.fastForward("02:00:00");
  expect((await renewed).ok()).toBe(true);
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(new RegExp(`${BASE}/nl/${ID}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  expect(troubles).toEqual([]);
});

for (const proxy of PROXIES) {
  test.describe(`behind ${proxy.name}, set up as the documentation says`, () => {
    test.skip(proxy.program === null, `there is no ${proxy.name}`);

    const port = () => new URL(board.address).port;
    const lines = () => documentedLines(proxy).replaceAll("127.0.0.1:3000", `127.0.0.1:${port()}`);

    for (const [how, change] of [
      ["the path passed on", (lines: string) => lines],
      ["the path taken off", proxy.takingOff],
    ] as const) {
      test(`every kind of answer arrives, ${how}`, async () => {
        const started = await startProxy(proxy, change(lines()));
        try {
          await expectAllAnswers(started.address);
        } finally {
          await started.stop();
        }
      });
    }

    test("entity tags, compression and headers arrive as the board sends them", async () => {
      const started = await startProxy(proxy, lines());
      const client = await request.newContext();
      const get = (path: string, headers: Record<string, string>) =>
        client.get(started.address + BASE + path, { headers });
      try {
        for (const encoding of ["br", "gzip", "identity"]) {
          const path = `/en/${ID}`;
          // A page is made anew every minute, which may end between two questions.
          await expect(async () => {
            const direct = await client.get(`${board.address}${path}`, {
              headers: { "accept-encoding": encoding },
            });
            const through = await get(path, { "accept-encoding": encoding });
            for (const name of [
              "etag",
              "content-encoding",
              "cache-control",
              "vary",
              "content-security-policy",
            ])
              expect(through.headers()[name], name).toBe(direct.headers()[name]);
            const again = await get(path, {
              "accept-encoding": encoding,
              "if-none-match": through.headers().etag ?? "",
            });
            expect(again.status()).toBe(304);
          }).toPass();
        }
        const { "x-frame-options": old, "content-security-policy": policy } = (
          await get(`/embed/${ID}/users`, {})
        ).headers();
        expect(old).toBeUndefined();
        expect(policy).toContain("frame-ancestors *");
        const missing = await get("/en/nobody.example", {});
        expect(await missing.text()).toContain("There is no page at this address.");
      } finally {
        await client.dispose();
        await started.stop();
      }
    });
  });
}
