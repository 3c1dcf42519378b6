import { Liquid } from "liquidjs";
import { marked } from "marked";
import { expect, type Page, test } from "playwright/test";
import { parametersOf, renderShortcode } from "../publish/like-hugo.ts";
import { pagesOf } from "./board.ts";
import { type OtherSite, startOtherSite } from "./other-site.ts";

test.describe.configure({ mode: "default" });

let site: OtherSite;

test.beforeAll(async () => {
  site = await startOtherSite();
});

test.afterAll(() => site.stop());

/** The texts to take away that stand under a heading, or in a fold of that name. */
async function takenFrom(page: Page, name: string): Promise<string[]> {
  const part = page.locator(
    `section:has(> div > h2:text-is("${name}")), details:has(> summary:text-is("${name}"))`,
  );
  return part.locator(".select-all").allTextContents();
}

async function jekyll([include = "", call = ""]: string[]): Promise<string> {
  const engine = new Liquid({
    templates: { "mastoboard-chart.html": include },
    jekyllInclude: true,
    dynamicPartials: false,
  });
  return String(await engine.parseAndRender(call));
}

const hugo = ([shortcode = "", call = ""]: string[]) => renderShortcode(shortcode, parametersOf(call));

/** What the named part gives, as it becomes HTML where it is put. */
const PICTURES: [part: string, become: (texts: string[]) => string | Promise<string>][] = [
  ["Picture", ([html = ""]) => html],
  ["Frozen version", ([html = ""]) => html],
  ["Jekyll", jekyll],
  ["Hugo", hugo],
  ["Markdown", ([text = ""]) => marked.parse(`Words\n\n${text}\n`)],
  ["Badge", ([text = ""]) => marked.parse(text)],
  ["Badge", ([, html = ""]) => html],
];

for (const [place, [part, become]] of PICTURES.entries()) {
  test(`on another site the ${part} (${place}) shows its picture`, async ({ page, request }) => {
    const { id } = await pagesOf(request);
    await page.goto(`en/${id}/share?range=90d`);
    const html = await become(await takenFrom(page, part));
    site.show(html);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(site.address);
      const image = page.getByRole("img");
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
      const source = await image.evaluate((img: HTMLImageElement) => img.currentSrc);
      if (html.includes("<source")) expect(source).toContain(`theme=${colorScheme}`);
      expect(await image.getAttribute("alt")).toContain("Practice Harbour");
    }
    await page.getByRole("link").click();
    await expect(page).toHaveURL(/\/en\/[^/]+\/users\?range=90d$|\/en\/[^/]+\/users$/);
  });
}

for (const part of ["Interactive frame", "WordPress", "Ghost", "HTML"]) {
  test(`on another site the ${part} draws its chart and grows`, async ({ page, request }) => {
    const { id } = await pagesOf(request);
    await page.goto(`en/${id}/share?metric=summary`);
    const [html = ""] = await takenFrom(page, part);
    site.show(html);
    await page.goto(site.address);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("img").first()).toBeVisible();
    await expect(page.locator("iframe")).toHaveAttribute("title", /Practice Harbour/);
    const missing = async () => {
      const place = await page
        .locator("iframe")
        .evaluate((element) => element.getBoundingClientRect().height);
      const content = await frame
        .locator("figure")
        .evaluate((element) => element.getBoundingClientRect().height);
      return Math.abs(place - Math.ceil(content));
    };
    await expect.poll(missing).toBeLessThanOrEqual(1);
  });
}

test("the page follows each choice without being loaded anew", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/share`);
  await expect(page.getByRole("button", { name: "Copy" }).first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByLabel("Chart", { exact: true }).selectOption("posts");
  await expect(page).toHaveURL(/metric=posts/);
  await page.getByLabel("Shown as").selectOption("delta");
  await page.getByLabel("Change per").selectOption("month");
  await page.getByLabel("Colours").selectOption("dark");
  await page.getByLabel("Language", { exact: true }).selectOption("ar");
  await page.getByLabel("Size of the picture").selectOption("square");
  const preview = page.getByRole("figure", { name: "Preview" }).getByRole("img");
  await expect(preview).toHaveAttribute(
    "src",
    /posts\.svg\?interval=month&lang=ar&mode=delta&size=square&theme=dark$/,
  );
  await expect.poll(() => preview.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1080);
  expect((await takenFrom(page, "Picture"))[0]).toContain('width="1080" height="1080"');
  expect((await takenFrom(page, "Post for Mastodon"))[0]).toMatch(/\p{Script=Arabic}/u);
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
});

test("every text is copied with one press, just as it stands", async ({ page, request, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/share`);
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
  const quotes = page.locator("main .border-s-2").filter({ has: page.getByRole("button") });
  // The buttons come with the script, all at once.
  await expect(quotes.nth(14)).toBeVisible();
  const count = await quotes.count();
  for (let place = 0; place < count; place++) {
    const quote = quotes.nth(place);
    await quote.getByRole("button", { name: "Copy" }).click();
    await expect(quote.locator("[aria-live=polite]")).toHaveText("Copied");
    const text = (await quote.locator(".select-all").textContent()) ?? "";
    expect(text).not.toBe("");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test("beside a chart the dialog gives the most wanted lines and leads to that very chart", async ({
  page,
  request,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/posts?range=90d&step=week`);
  await page.getByRole("button", { name: "Share" }).last().click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("button", { name: "Copy" }).first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("posts.svg?interval=week&amp;lang=en");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Share" }).last().click();
  await dialog.getByRole("link", { name: "All forms, sizes and languages" }).click();
  await expect(page).toHaveURL(/share\?interval=week&metric=posts&mode=delta&range=90d$/);
  await expect(page.getByLabel("Change per")).toHaveValue("week");
});

test("a chart of a time of its own is given away as it is, and leads back to its page", async ({
  page,
  request,
}) => {
  const { id } = await pagesOf(request);
  const picture = async () => {
    await page.getByRole("button", { name: "Share" }).click();
    return (
      (await page.getByRole("dialog", { name: "Share" }).locator(".select-all").first().textContent()) ?? ""
    );
  };
  await page.goto(`en/${id}/facts`);
  expect(await picture()).toMatch(/href="[^"]+\/facts\?on=[^"]+"[\s\S]+src="[^"]+\/users\.svg\?asof=[^"]+"/);
  await page.goto(`en/${id}/events`);
  await page.locator("main li a").first().click();
  await expect(page).toHaveURL(/\/events\/./);
  expect(await picture()).toMatch(
    /href="[^"]+\/events\/[^"]+"[\s\S]+src="[^"]+\/users\.svg\?fan=0[^"]+range=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/,
  );
});

test("an Arabic post runs from right to left, whatever it begins with", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/share?lang=ar&mode=delta`);
  const post = page.locator("section", { hasText: "Post for Mastodon" }).locator(".select-all").first();
  await expect(post).toHaveCSS("direction", "rtl");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form shows what was chosen, every text is there, and the dialog opens", async ({
    page,
    request,
  }) => {
    const { id } = await pagesOf(request);
    await page.goto(`en/${id}`);
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("dialog").getByRole("link", { name: "All forms, sizes and languages" }).click();
    await page.getByLabel("Chart", { exact: true }).selectOption("summary");
    await page.getByLabel("Colours").selectOption("dark");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/metric=summary/);
    await expect(page.getByLabel("Colours")).toHaveValue("dark");
    expect((await takenFrom(page, "Picture"))[0]).toContain("summary.svg?lang=en&amp;theme=dark");
    expect((await takenFrom(page, "Jekyll"))[1]).toMatch(
      /^\{% include mastoboard-chart\.html chart="[^"]+\/summary"/,
    );
    await expect(page.getByRole("button", { name: "Copy" })).toHaveCount(0);
  });
});
