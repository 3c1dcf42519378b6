import { expect, test } from "playwright/test";
import { pagesOf } from "./board.ts";

for (const [name, width, height] of [
  ["desktop", 1280, 800],
  ["phone", 360, 640],
] as const) {
  test(`on a ${name} the live chart takes the place of the drawn one and nothing moves`, async ({
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
    await page.locator(".live-chart").first().scrollIntoViewIfNeeded();
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    expect(shift).toBeLessThan(0.01);
  });
}

test("the values are read with the keyboard", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}`);
  const surface = page.locator(".recharts-surface").first();
  await expect(surface).toBeVisible();
  await surface.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".live-chart [aria-live]").first()).toContainText(/\d/);
});
