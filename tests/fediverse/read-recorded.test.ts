import { describe, expect, test } from "vitest";
import { DISCOVERY, LINKS, NODEINFO, type Page, readOnce, text, told, V1, V2 } from "./fake-server.ts";
import { givenServer, withNodeInfo } from "./given-server.ts";
import { haveRecordedAnswers, recorded } from "./recorded-answers.ts";

const server = await givenServer();

const read = (pages: Record<string, Page>) => readOnce(server, pages);

describe.skipIf(!haveRecordedAnswers)("recorded servers, over HTTP", () => {
  const page = (file: string, headers = {}) => text(recorded(file), 200, headers);

  test.each([
    ["Mastodon 2.0.0", { [V1]: "mastodon-2.0.0-v1_instance.json" }, [2, "not-offered", 22, 1]],
    ["Mastodon 2.9.1", { [V1]: "mastodon-2.9.1-v1_instance.json" }, [2, "not-offered", 0, 0]],
    [
      "Mastodon 3.0.1",
      { [NODEINFO]: "mastodon-3.0.1-nodeinfo2.0.json", [V1]: "mastodon-3.0.1-v1_instance.json" },
      [3, 3, 31, 0],
    ],
    [
      "Mastodon 4.3.0",
      { [NODEINFO]: "mastodon-4.3.0-nodeinfo2.0.json", [V1]: "mastodon-4.3.0-v1_instance.json" },
      [4, 0, 5, 0],
    ],
    [
      "Mastodon 4.6.4",
      { [NODEINFO]: "mastodon-4.6.4-nodeinfo2.0.json", [V1]: "mastodon-4.6.4-v1_instance.json" },
      [4, 0, 5, 1],
    ],
    [
      "mastodon.social, 4.7 alpha",
      {
        [V1]: "mastodon.social-4.7a2-2026-08-02-v1_instance.json",
        [V2]: "mastodon.social-4.7a2-2026-08-02-v2_instance.json",
      },
      [3354594, 269307, 183323404, 120970],
    ],
    [
      "mastodon.social, 36 kB of v2",
      {
        [V1]: "mastodon.social-4.6n-2026-04-11a-v1_instance.json",
        [V2]: "mastodon.social-4.6n-2026-04-11a-v2_instance.json",
      },
      [3226718, 286109, 170371307, 114339],
    ],
    [
      "Friendica, v2 alone",
      { [V2]: "friendica-2023.05-v2_instance.json" },
      ["not-offered", 117, "not-offered", "not-offered"],
    ],
    [
      "Pleroma",
      { [NODEINFO]: "pleroma-docs-nodeinfo-2.json", [V1]: "pleroma-2.4.51-v1_instance.json" },
      [235, 70, 27, 8140],
    ],
    [
      "Pleroma with posts as an object",
      {
        [NODEINFO]: "jaywink-nodeinfo_21_doc_invalid_usage_counts.json",
        [V1]: "jaywink-pleroma_mastodon_api_doc.json",
      },
      [348, "not-offered", 127, 5],
    ],
    ["GoToSocial", { [V1]: "gotosocial-0.20-v1_instance-test.json" }, [5, "not-offered", 23, 2]],
    ["Lemmy", { [NODEINFO]: "nodeinfo-shadone-lemmy-2.0.json" }, [149738, 10536, 234483, "not-offered"]],
    ["diaspora, schema 1.0", { [NODEINFO]: "nodeinfo-1.0-spec-example.json" }, [123, 23, 500, "not-offered"]],
    [
      "a document with a comma too many",
      { [NODEINFO]: "nodeinfo-shadone-unknownService-2.0.json" },
      "malformed",
    ],
  ])("%s", async (_case, files, values) => {
    const pages = Object.entries(files).map(([path, file]) => [path, page(file)]);
    const found = NODEINFO in files ? { [DISCOVERY]: LINKS } : {};
    expect(told(await read({ ...found, ...Object.fromEntries(pages) }))).toEqual(values);
  });

  test("Mastodon 1.1 counts nothing", async () => {
    const body =
      recorded("mastodon-1.1-v1_instance-rawhttp.txt")
        .toString()
        .split(/\r?\n\r?\n/)[1] ?? "";
    expect(told(await read({ [V1]: text(body) }))).toBe("no-statistics");
  });

  test("Mastodon 2.9's gzip is read where it is declared, and is malformed where it is not", async () => {
    const file = "mastodon-2.9-v1_instance-undecoded_gzip.bin";
    expect(told(await read({ [V1]: page(file, { "content-encoding": "gzip" }) }))).toMatchObject({
      1: "not-offered",
    });
    expect(told(await read({ [V1]: page(file) }))).toBe("malformed");
  });

  test("nginx' page in place of NodeInfo", async () => {
    const notFound = {
      status: 404,
      headers: { "content-type": "text/html" },
      body: recorded("nginx-404-nodeinfo2.0.html"),
    };
    const outcome = await read({
      ...withNodeInfo(notFound),
      [V1]: page("mastodon-3.1.1-v1_instance.json"),
    });
    expect(told(outcome)).toEqual([3, "not-offered", 1, 0]);
  });
});
