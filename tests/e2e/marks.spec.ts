import { expect, test } from "playwright/test";
import { startMarkedBoard } from "./marked-board.ts";
import type { ServedBoard } from "./serve-board.ts";

test.describe.configure({ mode: "serial" });

let board: ServedBoard;
test.beforeAll(async () => {
  board = await startMarkedBoard();
});
test.afterAll(() => board.stop());

/** The signs of a drawing, by the shape that each begins with. */
const signsIn = (path: string | null) => ({
  dots: path?.match(/a3 3 0 1 0 6 0/g)?.length ?? 0,
  triangles: path?.match(/h8l-4/g)?.length ?? 0,
});

for (const [name, javaScriptEnabled, drawing] of [
  ["without a script", false, ".chart-fit-wide"],
  ["with Recharts", true, ".chart-drawing"],
] as const) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test("what is not believed is drawn hollow, told in words, and in the table", async ({ page }) => {
      await page.goto(`${board.address}/en/purged.example`);
      const chart = page.locator(".chart-live").first();
      await chart.scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await expect(chart).toHaveAttribute("data-drawn", "");
      const signs = chart.locator(`${drawing} .ch-said`);
      await expect(signs).toHaveCount(1);
      const { dots, triangles } = signsIn(await signs.getAttribute("d"));
      expect(dots).toBeGreaterThanOrEqual(2);
      expect(triangles).toBeGreaterThanOrEqual(1);

      const marks = page.getByRole("list", { name: "Marked readings" });
      await expect(marks.getByRole("listitem")).toHaveCount(4);
      await expect(marks).toContainText("Confirmed by later readings");
      await expect(marks).toContainText(
        /12 readings: the server said 9,900, at least twice the 7\d\d before/,
      );
      await expect(marks).toContainText(/30 readings: the server said zero, after \d{3}/);

      await page.goto(`${board.address}/en/purged.example?range=90d`);
      await page.locator("#users-table summary").click();
      await expect(page.getByRole("table").first()).toContainText(/\d{3} \(also said 0, not believed yet\)/);
    });

    test("a doubt about the newest reading leads to its reason", async ({ page }) => {
      await page.goto(`${board.address}/en/doubted.example`);
      await expect(page.locator("p[data-state=doubted]")).toContainText("says 401 and is not believed yet");
      await page.getByRole("link", { name: "Why?" }).click();
      await expect(page).toHaveURL(/#marks$/);
      await expect(page.locator("#marks")).toContainText(
        /the server said 401, half or less of the 8\d\d before/,
      );
    });
  });
}

test("the data have what was said, and no point of it", async ({ request }) => {
  const answer = await request.get(`${board.address}/api/v1/subjects/doubted.example/series?step=raw`);
  const { points, marks } = await answer.json();
  expect(points.at(-1)[1]).toBeNull();
  expect(marks).toMatchObject([{ kind: "halving", standing: "open", readings: [[points.at(-1)[0], 401]] }]);
  const csv = await (await request.get(`${board.address}/c/doubted.example/users.csv`)).text();
  expect(csv.trim().split("\r\n").at(-1)).toMatch(/^[^,]+,,not-believed,poll,401,halving open$/);
});
