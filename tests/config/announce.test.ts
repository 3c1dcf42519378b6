import { describe, expect, test } from "vitest";
import { missingSecrets, readSecrets, withoutSecrets } from "../../lib/config/secrets.ts";
import { readConfig } from "../../lib/config.ts";
import { readSources } from "../house/sources.ts";

const SECRETS = { MASTOBOARD_WEBHOOK_SECRET: "webhook-secret", MASTOBOARD_POST_TOKEN: "post-token" };

function read(announce: unknown) {
  return readConfig({ env: SECRETS, cwd: "/srv", readText: () => JSON.stringify({ announce }) });
}

describe("where milestones are announced", () => {
  test("a webhook is one channel, a post one in each language", () => {
    const { channels } = read({
      webhooks: [{ url: "https://example.org/hook/s3cret" }],
      post: { server: "est.social", languages: ["et", "en"] },
    });
    expect(channels).toEqual([
      {
        kind: "webhook",
        id: "webhook-4c3c1e5f58f5",
        url: "https://example.org/hook/s3cret",
        language: "en",
        about: ["milestones", "surges"],
      },
      {
        kind: "post",
        id: "post-est.social-et",
        server: "est.social",
        visibility: "unlisted",
        language: "et",
      },
      {
        kind: "post",
        id: "post-est.social-en",
        server: "est.social",
        visibility: "unlisted",
        language: "en",
      },
    ]);
  });

  test("a webhook is told of surges too, unless it says what it is about", () => {
    const { channels } = read({ webhooks: [{ url: "https://example.org", about: ["milestones"] }] });
    expect(channels).toMatchObject([{ about: ["milestones"] }]);
  });

  test("nowhere, unless the file says so", () => {
    expect(read(undefined).channels).toEqual([]);
  });

  test.each([
    [{ webhooks: [{ url: "example.org" }] }, /announce\.webhooks\[0\]\.url must be a web address/],
    [{ webhook: [] }, /announce\.webhook is not a known key; did you mean "webhooks"\?/],
    [
      { webhooks: [{ url: "https://a.example", about: ["news"] }] },
      /announce\.webhooks\[0\]\.about\[0\] must be "milestones" or "surges"/,
    ],
    [
      { webhooks: [{ url: "https://a.example", about: [] }] },
      /announce\.webhooks\[0\]\.about must not be empty/,
    ],
    [{ post: { server: "est.social", languages: [] } }, /announce\.post\.languages must not be empty/],
    [{ post: { server: "est.social", languages: ["fr"] } }, /announce\.post\.languages\[0\] must be "et"/],
    [
      { post: { server: "est.social", languages: ["et"], visibility: "direct" } },
      /announce\.post\.visibility must be "public", "unlisted" or "private"/,
    ],
  ])("%j is refused", (announce, message) => {
    expect(() => read(announce)).toThrow(message);
  });
});

describe("secrets", () => {
  test("are told missing where a channel needs them", () => {
    const { channels } = read({
      webhooks: [{ url: "https://example.org" }],
      post: { server: "est.social", languages: ["et"] },
    });
    const missing = (env: Record<string, string>) => missingSecrets(channels, readSecrets(env));
    expect(missing({ MASTOBOARD_POST_TOKEN: " " })).toEqual(Object.keys(SECRETS));
    expect(missing(SECRETS)).toEqual([]);
    expect(missingSecrets([], readSecrets({}))).toEqual([]);
  });

  test("are kept from whoever has no use for them", () => {
    const env = { NODE_ENV: "production", MASTOBOARD_PORT: "3000" } as const;
    expect(withoutSecrets({ ...env, ...SECRETS })).toEqual(env);
  });

  test("are no part of the configuration, and no page can reach them", () => {
    expect(JSON.stringify(read({ webhooks: [{ url: "https://example.org" }] }))).not.toMatch(
      /webhook-secret|post-token/,
    );
    const readers = readSources().filter(({ imports }) =>
      imports.some(({ target, typeOnly }) => target === "lib/config/secrets.ts" && !typeOnly),
    );
    expect(readers.map(({ path }) => path).filter((path) => !path.startsWith("scripts/"))).toEqual([]);
    expect(readers.length).toBeGreaterThan(0);
  });
});
