import { describe, expect, test } from "vitest";
import { readConfig } from "../../lib/config.ts";
import { standIns } from "../../scripts/serve/stand-ins.ts";

const config = readConfig({
  env: {},
  cwd: "/srv/board",
  readText: () =>
    JSON.stringify({
      languages: ["en"],
      embedAncestors: ["https://blog.example"],
      instances: [{ domain: "est.social" }],
    }),
});

describe("what cannot be made, and never was, is stood in for by words that say so", async () => {
  const standIn = await standIns(config);

  test.each([
    ["/c/est.social/users.svg", "image/svg+xml; charset=utf-8", "could not be drawn"],
    ["/c/est.social/milestones/users-1000.svg", "image/svg+xml; charset=utf-8", "could not be drawn"],
    ["/badge/est.social/users.svg", "image/svg+xml; charset=utf-8", "back in a moment"],
    ["/badge/est.social/milestones/users-1000.svg", "image/svg+xml; charset=utf-8", "back in a moment"],
    ["/badge/est.social/users.json", "application/json", '"message":"back in a moment"'],
    ["/embed/est.social/users", "text/html; charset=utf-8", "could not be drawn"],
    ["/embed/est.social/milestones/users-1000", "text/html; charset=utf-8", "could not be drawn"],
  ])("%s", (path, type, words) => {
    const answer = standIn(path);
    expect([answer?.status, answer?.headers["content-type"]]).toEqual([200, type]);
    expect(answer?.body.toString()).toContain(words);
    expect(answer?.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=60",
    });
  });

  test.each([
    ["/c/est.social/users.png", 800, 450],
    ["/og/en.png", 1200, 630],
    ["/og/en/about.png", 1200, 630],
    ["/og/en/est.social.png", 1200, 630],
    ["/og/en/est.social/milestones/users-1000.png", 1200, 630],
  ])("%s, in the size that is wanted", (path, width, height) => {
    const { body = Buffer.alloc(24), headers } = standIn(path) ?? {};
    expect([headers?.["content-type"], body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([
      "image/png",
      width,
      height,
    ]);
  });

  test("a frame may be framed by those who may frame the charts", () => {
    const policy = standIn("/embed/est.social/users")?.headers["content-security-policy"];
    expect(policy).toMatch(/frame-ancestors https:\/\/blog\.example$/);
  });

  test.each([
    "/c/nobody.example/users.svg",
    "/badge/nobody.example/users.svg",
    "/embed/nobody.example/users",
    "/og/en/nobody.example.png",
    "/c/est.social/users.csv",
    "/badge/nobody.example/users.json",
    "/en/est.social",
  ])("%s is not", (path) => {
    expect(standIn(path)).toBeNull();
  });
});
