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
      const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      const { paths } = await pagesOf(request);
      for (const path of paths) {
        await page.goto(`${language}/${path}`);
        const folded = page.locator("summary");
        if ((await folded.count()) > 0) await folded.last().click();
        const axe = new AxeBuilder({ page });
        // A theme changes colours and nothing else.
        const { violations } = await (colorScheme === "dark"
          ? axe.withRules("color-contrast")
          : axe
        ).analyze();
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
    const line = document.querySelector<SVGPathElement>(".chart-fit-wide .ch-line");
    const xAt = (length: number) => line?.getPointAtLength(length).x ?? 0;
    return { first: xAt(0), last: xAt(line?.getTotalLength() ?? 0) };
  });
  expect(dots.first).toBeLessThan(dots.last);
});
