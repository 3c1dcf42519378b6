import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "playwright/test";
import { pagesOf } from "./board.ts";

type Description = {
  paths: Record<
    string,
    { get: { responses: Record<string, { content: { "application/json": { schema: object } } }> } }
  >;
};

// Formats are the business of the schemas' own tests; here names and types count.
const ajv = new Ajv2020({ strict: false, validateFormats: false });

test("every answer of the interface is as openapi.json describes it", async ({ request }) => {
  const { id } = await pagesOf(request);
  const description = (await (await request.get("openapi.json")).json()) as Description;
  const routes = Object.keys(description.paths).filter((route) => route.startsWith("/api/"));
  expect(routes).toEqual([
    "/api/v1/subjects",
    "/api/v1/subjects/{id}",
    "/api/v1/subjects/{id}/series",
    "/api/v1/subjects/{id}/milestones",
    "/api/v1/subjects/{id}/forecast",
    "/api/v1/subjects/{id}/events",
    "/api/v1/subjects/{id}/signups",
    "/api/v1/subjects/{id}/activity",
    "/api/v1/subjects/{id}/surges",
    "/api/v1/subjects/{id}/failures",
  ]);
  for (const route of routes) {
    const answer = await request.get(route.slice(1).replace("{id}", id));
    expect(answer.status(), route).toBe(200);
    const validate = ajv.compile(
      description.paths[route]?.get.responses["200"]?.content["application/json"].schema ?? false,
    );
    expect(validate(await answer.json()), `${route}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  }
});

test("every file that openapi.json names is there, in its own format, for everybody", async ({ request }) => {
  const { id, slug } = await pagesOf(request);
  const description = (await (await request.get("openapi.json")).json()) as Description;
  const files = Object.entries(description.paths).filter(
    ([route]) => !route.startsWith("/api/") && route !== "/oembed",
  );
  expect(files.length).toBeGreaterThan(0);
  for (const [route, { get }] of files) {
    const [type] = Object.keys(get.responses["200"]?.content ?? {});
    const named = { "{lang}": "ar", "{id}": id, "{metric}": "users", "{slug}": slug };
    const path = Object.entries(named).reduce((text, [name, value]) => text.replace(name, value), route);
    await expect(async () => {
      const answer = await request.get(`${path.slice(1)}?lang=ar`);
      expect([route, answer.status()]).toEqual([route, 200]);
      expect(answer.headers()).toMatchObject({
        "content-type": /^(application\/json|image\/png)$/.test(type ?? "") ? type : `${type}; charset=utf-8`,
        "access-control-allow-origin": "*",
        "cache-control": expect.stringMatching(/^public, max-age=\d+/),
      });
      const again = await request.get(`${path.slice(1)}?lang=ar`, {
        headers: { "If-None-Match": answer.headers().etag ?? "" },
      });
      expect([route, again.status()]).toEqual([route, 304]);
    }).toPass();
  }
});

test("a page names the subject’s feeds in its own language, and a browser takes Atom for sound XML", async ({
  page,
}) => {
  const { id } = await pagesOf(page.request);
  await page.goto(`nl/${id}/milestones`);
  const feeds = page.locator("link[rel=alternate][type*=atom], link[rel=alternate][type*=feed]");
  await expect(feeds).toHaveCount(2);
  const [atom = "", json = ""] = await feeds.evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  const found = await page.evaluate(async (href) => {
    const text = await (
      await fetch(new URL(href, location.href).pathname + new URL(href, location.href).search)
    ).text();
    const parsed = new DOMParser().parseFromString(text, "application/xml");
    return {
      root: parsed.documentElement.nodeName,
      wrong: parsed.querySelector("parsererror")?.textContent ?? null,
    };
  }, atom);
  expect(found).toEqual({ root: "feed", wrong: null });
  expect([atom, json]).toEqual([
    expect.stringMatching(/\.atom\?lang=nl$/),
    expect.stringMatching(/\.json\?lang=nl$/),
  ]);
});

test.describe("errors have one shape, and say what would be right", () => {
  for (const [path, status, code] of [
    ["api/v1/subjects/nobody.example", 404, "unknown-subject"],
    ["api/v1/subjects/SUBJECT/series?metric=cats", 400, "bad-parameter"],
    ["api/v1/subjects/SUBJECT/series?from=yesterday", 400, "bad-parameter"],
    ["api/v1/subjects/SUBJECT/forecast?metric=cats", 400, "bad-parameter"],
    ["api/v1/subjects/SUBJECT/failures?to=tomorrow", 400, "bad-parameter"],
    ["api/v1/subjects/nobody.example/events?lang=et", 404, "unknown-subject"],
    ["api/v1/subjects/SUBJECT/signups?count=logins", 400, "bad-parameter"],
    ["api/v1/subjects/SUBJECT/signups?step=month", 400, "bad-parameter"],
    ["api/v1/subjects/nobody.example/signups", 404, "unknown-subject"],
    ["api/v1/subjects/SUBJECT/activity?from=2026-11-02&to=2026-11-01", 400, "bad-parameter"],
    ["api/v1/subjects/nobody.example/activity", 404, "unknown-subject"],
    ["c/SUBJECT/activity.csv?to=tomorrow", 400, "bad-parameter"],
    ["c/nobody.example/activity.csv", 404, "unknown-subject"],
    ["c/SUBJECT/failures.csv?from=yesterday", 400, "bad-parameter"],
    ["c/nobody.example/failures.csv", 404, "unknown-subject"],
    ["c/SUBJECT/cats.csv", 404, "unknown-file"],
    ["c/SUBJECT/users.csv.zip", 404, "unknown-file"],
    ["c/SUBJECT/users.csv?asof=yesterday", 400, "bad-parameter"],
    ["feed/nobody.example.atom", 404, "unknown-subject"],
    ["feed/SUBJECT.rss", 404, "unknown-file"],
    ["calendar/nobody.example.ics", 404, "unknown-subject"],
    ["calendar/SUBJECT.txt", 404, "unknown-file"],
    ["api/v1/nothing", 404, "not-found"],
  ] as const) {
    test(path, async ({ request }) => {
      const { id } = await pagesOf(request);
      const answer = await request.get(path.replace("SUBJECT", id));
      expect(answer.status()).toBe(status);
      expect(await answer.json()).toMatchObject({
        error: { code, message: expect.stringMatching(/.{10,}/) },
      });
    });
  }
});

for (const step of ["raw", "hour", "day", "week", "month"]) {
  test(`a series per ${step} keeps its order and its type`, async ({ request }) => {
    const { id } = await pagesOf(request);
    const answer = await request.get(`api/v1/subjects/${id}/series?metric=posts&step=${step}`);
    const { points } = (await answer.json()) as { points: [string, number | null][] };
    const times = points.map(([time]) => time);
    expect(times).toEqual(times.toSorted());
    expect(points.some(([, value]) => typeof value === "number")).toBe(true);
  });
}

test("without a step at most a thousand points come", async ({ request }) => {
  const { id } = await pagesOf(request);
  const answer = await request.get(`api/v1/subjects/${id}/series`);
  const { points } = (await answer.json()) as { points: unknown[] };
  expect(points.length).toBeGreaterThan(100);
  expect(points.length).toBeLessThanOrEqual(1000);
});

test("an unchanged answer is not sent twice", async ({ request }) => {
  const { id } = await pagesOf(request);
  const path = `c/${id}/servers.csv?range=30d`;
  await expect(async () => {
    const first = await request.get(path);
    expect(first.headers()).toMatchObject({
      "access-control-allow-origin": "*",
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": expect.stringContaining("attachment"),
      link: expect.stringMatching(/servers\.json\?range=30d>; rel="describedby".*\/facts>; rel="license"$/),
    });
    const again = await request.get(path, { headers: { "If-None-Match": first.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  }).toPass();
});

test("pages may be framed by nobody else and run only their own scripts", async ({ request }) => {
  const { id } = await pagesOf(request);
  const { "content-security-policy": policy = "", ...headers } = (await request.get(`en/${id}`)).headers();
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff" });
  expect(headers["set-cookie"]).toBeUndefined();
});

test("metrics are made anew for each scrape", async ({ request }) => {
  const scrape = async () => {
    const answer = await request.get("metrics");
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      "content-type": "text/plain; version=0.0.4; charset=utf-8",
      "cache-control": "no-store",
    });
    return answer.text();
  };
  const cpu = (text: string) => Number(/^process_cpu_seconds_total (\S+)$/m.exec(text)?.[1]);
  // The first poll may come a moment after the first page.
  await expect.poll(scrape).toMatch(/^mastoboard_polls_total\{subject="[^"]+",outcome="sample"\} [1-9]/m);
  const [first, second] = [await scrape(), await scrape()];
  expect(first).toMatch(/^mastoboard_collector_lease_seconds /m);
  expect(first).toMatch(/^mastoboard_unreadable_values 0$/m);
  expect(cpu(second)).toBeGreaterThan(cpu(first));
});

test("failed polls are handed out as a table too, for a time that is asked for", async ({ request }) => {
  const { id } = await pagesOf(request);
  const answer = await request.get(`c/${id}/failures.csv?from=2026-01-01`);
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(await answer.text()).toMatch(/^slot,at,cause,fault,detail\r\n/);
  expect((await request.get(`api/v1/subjects/${id}/failures?to=soon`)).status()).toBe(400);
});

test("sign-ups have a point where they are exact, and bounds everywhere", async ({ request }) => {
  const { id } = await pagesOf(request);
  type Counts = {
    metric: string;
    step: string;
    points: [string, number | null][];
    bounds: [string, number, number | null][];
    exact: string[];
    generatedAt: string;
  };
  const keptAnswers = async () => {
    const answer = await request.get(`api/v1/subjects/${id}/activity`);
    return ((await answer.json()) as { answers: { generatedAt: string; rows: unknown[] }[] }).answers;
  };
  // The first answer comes a moment after the first reading.
  await expect.poll(keptAnswers).not.toHaveLength(0);
  for (const [question, asked] of [
    ["", { metric: "signups", step: "day" }],
    ["?count=posts", { metric: "posts", step: "day" }],
    ["?step=week&from=2026-01-01", { metric: "signups", step: "week" }],
  ] as const) {
    const path = `api/v1/subjects/${id}/signups${question}`;
    const answer = await request.get(path);
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
    const { metric, step, points, bounds, exact, generatedAt } = (await answer.json()) as Counts;
    expect(points.length).toBeGreaterThan(10);
    expect({ metric, step }).toEqual(asked);
    expect(points.map(([day]) => day)).toEqual(bounds.map(([day]) => day));
    expect(points.map(([, count]) => count)).toEqual(
      bounds.map(([, low, high]) => (low === high ? low : null)),
    );
    expect(exact).toEqual(points.filter(([, count]) => count !== null).map(([day]) => day));
    // A reading may come in between two questions.
    await expect(async () => {
      const first = await request.get(path);
      const again = await request.get(path, { headers: { "If-None-Match": first.headers().etag ?? "" } });
      expect(again.status()).toBe(304);
    }).toPass();
    const [newest] = await keptAnswers();
    expect(newest?.generatedAt).toBe(generatedAt);
    expect(newest?.rows).toHaveLength(12);
  }
  const table = await request.get(`c/${id}/activity.csv`);
  expect(table.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(await table.text()).toMatch(/^day,signups,signups_low,signups_high,posts,posts_low,posts_high\r\n2/);
});

test("health and readiness are told apart", async ({ request }) => {
  expect((await request.get("healthz")).status()).toBe(200);
  await expect(async () => expect((await request.get("readyz")).status()).toBe(200)).toPass();
});
