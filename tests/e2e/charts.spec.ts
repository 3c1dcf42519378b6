import { expect, type Page, test } from "playwright/test";
import { pagesOf } from "./board.ts";

/** Every x and y of the chart's line as it lies on the screen, from its first to its last point. */
function linesOnScreen(page: Page, selector: string): Promise<{ x: number; y: number }[]> {
  return page.locator(selector).evaluate((path) => {
    if (!(path instanceof SVGPathElement)) return [];
    const matrix = path.getScreenCTM();
    const length = path.getTotalLength();
    return [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const { x, y } = path.getPointAtLength(share * length).matrixTransform(matrix ?? undefined);
      return { x, y };
    });
  });
}

for (const [name, width, height, fit] of [
  ["desktop", 1280, 800, "wide"],
  ["phone", 360, 640, "narrow"],
] as const) {
  test(`on a ${name} the live chart lies where the drawn one lay, and nothing moves`, async ({
    page,
    request,
  }) => {
    const { id } = await pagesOf(request);
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`en/${id}`);
    await page.locator(".chart-live").first().scrollIntoViewIfNeeded();
    await expect(page.locator(".chart-live[data-drawn]").first()).toBeVisible();
    const [still, live] = await Promise.all([
      linesOnScreen(page, `.chart-live >> nth=0 >> .chart-fit-${fit} path.ch-line`),
      linesOnScreen(page, ".chart-live >> nth=0 >> .recharts-line-curve"),
    ]);
    expect(still).toHaveLength(5);
    for (const [index, point] of still.entries()) {
      expect(Math.abs(point.x - (live[index]?.x ?? 0)), `x of point ${index}`).toBeLessThan(1);
      expect(Math.abs(point.y - (live[index]?.y ?? 0)), `y of point ${index}`).toBeLessThan(1);
    }
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
    );
    expect(shift).toBeLessThan(0.01);
  });
}

test("the values are read with the keyboard, from the first to the last", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}`);
  const chart = page.locator(".chart-live").first();
  await expect(chart).toHaveAttribute("data-drawn", "");
  await chart.locator(".recharts-surface").focus();
  await page.keyboard.press("Home");
  const readOut = chart.locator(".chart-read-out");
  await expect(readOut).toContainText(/\d{4} at \d\d:\d\d/);
  const first = await readOut.textContent();
  await page.keyboard.press("ArrowRight");
  await expect(readOut).not.toHaveText(first ?? "");
  await page.keyboard.press("End");
  const number = await page.getByRole("heading", { level: 1 }).locator("span").first().textContent();
  await expect(readOut.locator("strong")).toHaveText(number ?? "");
  await page.keyboard.press("Escape");
  await expect(readOut.locator("strong")).toHaveCount(0);
});
