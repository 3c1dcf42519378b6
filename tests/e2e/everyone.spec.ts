import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { pagesOf } from "./board.ts";

const LANGUAGES = ["et", "en", "nl", "ar"] as const;

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing to complain of in ${language}, ${colorScheme}`, async ({
      browser,
      request,
      baseURL,
    }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      const { paths } = await pagesOf(request);
      for (const path of paths) {
        await page.goto(`${language}/${path}`);
        await page.locator("details").evaluateAll((all) => {
          for (const one of all) one.setAttribute("open", "");
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${path}: ${id} ${nodes.map(({ html }) => html).join(" ")}`),
        ).toEqual([]);
      }
      await context.close();
    });
  }

  test(`at 360 px nothing has to be scrolled sideways in ${language}`, async ({ page, request }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const { paths } = await pagesOf(request);
    for (const path of paths) {
      await page.goto(`${language}/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
  });
}

test("in Arabic the page is mirrored and its time still runs from left to right", async ({
  page,
  request,
}) => {
  const { id } = await pagesOf(request);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`ar/${id}`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const number = await page.getByRole("heading", { level: 1 }).locator("span").first().boundingBox();
  expect(number?.x).toBeGreaterThan(640);
  const dots = await page.evaluate(() => {
    const path = document.querySelector("main svg path[d^='M']")?.getAttribute("d") ?? "";
    const xs = [...path.matchAll(/[ML]([\d.]+)/g)].map((match) => Number(match[1]));
    return { first: xs[0] ?? 0, last: xs.at(-1) ?? 0 };
  });
  expect(dots.first).toBeLessThan(dots.last);
});
