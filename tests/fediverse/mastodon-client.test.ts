import { describe, expect, test } from "vitest";
import {
  askMastodon,
  instanceActivity,
  instanceV1,
  instanceV2,
} from "../../lib/fediverse/mastodon-client.ts";
import { ReplayDispatcher } from "../../lib/fediverse/replay-dispatcher.ts";
import { ACTIVITY, EMPTY_404, fetcherFor, html, json, text, V1, V2 } from "./fake-server.ts";
import { givenServer } from "./given-server.ts";

const server = await givenServer();

const ask = () => askMastodon(fetcherFor(server), server.host, instanceV1);

describe("masto.js over the guarded fetch", () => {
  test.each([
    ["v1", V1, instanceV1],
    ["v2", V2, instanceV2],
    ["activity", ACTIVITY, instanceActivity],
  ])("asks once for %s, and gives its keys in camel case", async (_name, path, call) => {
    server.says({ [path]: json({ user_count: 1 }) });
    expect(await askMastodon(fetcherFor(server), server.host, call)).toMatchObject({
      answer: { ok: true, status: 200, body: '{"user_count":1}' },
      data: { userCount: 1 },
    });
    expect(server.asked).toEqual([path]);
  });

  test.each([
    ["an empty 404", EMPTY_404, 404],
    ["a page instead of JSON", html(200), 200],
    ["a gateway's page", html(502), 502],
    ["plain text", { status: 429, headers: { "content-type": "text/plain" }, body: "Too many" }, 429],
    ["no content type", { status: 403 }, 403],
    ["an error in JSON", json({ error: "This method requires an authenticated user" }, 401), 401],
    ["JSON cut short", text('{"stats":'), 200],
    ["an empty body", text(""), 200],
    ["JSON nested too deep", text("[".repeat(20_000) + "]".repeat(20_000)), 200],
  ])("%s leaves no data, but the status", async (_case, page, status) => {
    server.says({ [V1]: page });
    const { answer, data } = await ask();
    expect(data).toBeUndefined();
    expect(answer).toMatchObject({ ok: true, status });
  });

  test.each(["text/plain", "application/activity+json", "Application/JSON", "text/html"])(
    "JSON is read though it is labelled %s",
    async (type) => {
      server.says({ [V1]: text('{"title":"x"}', 200, { "content-type": type }) });
      expect((await ask()).data).toEqual({ title: "x" });
    },
  );

  test("trouble before an answer keeps its cause", async () => {
    server.says({ [V1]: (request) => request.socket.destroy() });
    expect(await ask()).toMatchObject({ answer: { ok: false, cause: "unreachable" }, data: undefined });
  });
});

describe("the replay", () => {
  type Told = { status: number | undefined; body: string; error: string | undefined };

  /** As Node 24's fetch listens. */
  const oldHandler = (done: (told: Told) => void) => {
    const told: Told = { status: undefined, body: "", error: undefined };
    return {
      onConnect: () => {},
      onHeaders: (status: number) => {
        told.status = status;
        return true;
      },
      onData: (chunk: Buffer) => {
        told.body += chunk;
        return true;
      },
      onComplete: () => done(told),
      onError: (error: Error) => done({ ...told, error: error.message }),
    };
  };

  /** As later ones do. */
  const newHandler = (done: (told: Told) => void) => {
    const told: Told = { status: undefined, body: "", error: undefined };
    return {
      onRequestStart: () => {},
      onResponseStart: (_controller: unknown, status: number) => {
        told.status = status;
      },
      onResponseData: (_controller: unknown, chunk: Buffer) => {
        told.body += chunk;
      },
      onResponseEnd: () => done(told),
      onResponseError: (_controller: unknown, error: Error) => done({ ...told, error: error.message }),
    };
  };

  const replayed = (handlerFor: typeof oldHandler | typeof newHandler) =>
    new Promise<Told>((done) => {
      const dispatcher = new ReplayDispatcher(fetcherFor(server), {});
      dispatcher.dispatch({ origin: `http://${server.host}`, path: V1, method: "GET" }, handlerFor(done));
    });

  test.each([
    ["old", oldHandler],
    ["new", newHandler],
  ])("serves handlers of the %s form", async (_form, handlerFor) => {
    server.says({ [V1]: json({ a: 1 }, 418) });
    expect(await replayed(handlerFor)).toEqual({ status: 418, body: '{"a":1}', error: undefined });
    server.says({ [V1]: (request) => request.socket.destroy() });
    expect(await replayed(handlerFor)).toMatchObject({ status: undefined, error: "connection cut" });
  });
});
