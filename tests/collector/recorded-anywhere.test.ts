import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ACTIVITY, DISCOVERY, LINKS, NODEINFO, text, V1, V2 } from "../fediverse/fake-server.ts";
import { givenServer } from "../fediverse/given-server.ts";
import { haveRecordedAnswers, recorded } from "../fediverse/recorded-answers.ts";
import { pollOf } from "./one-poll.ts";

const FOLDER = new URL("../../../shared/data/answers/", import.meta.url);

/** Where a proxy could put an answer that does not belong there. */
const PLACES = [NODEINFO, V1, V2, ACTIVITY];

const server = await givenServer();

describe.skipIf(!haveRecordedAnswers)("every recorded answer, given for every question", () => {
  test("leaves a sample or a named cause, and no number that does not stand in it", async () => {
    const files = readdirSync(FOLDER).filter(
      (file) => file !== "INDEX.md" && !file.endsWith(".headers.json"),
    );
    expect(files.length).toBeGreaterThan(80);
    for (const file of files) {
      const body = recorded(file);
      const written: string[] = body.toString().match(/\d+/g) ?? [];
      const { said } = await pollOf(server, {
        [DISCOVERY]: LINKS,
        ...Object.fromEntries(PLACES.map((path) => [path, text(body)])),
      });
      const numbers = typeof said === "string" ? [] : said.filter((value) => typeof value === "number");
      const invented = numbers.filter((number) => !written.includes(String(number)));
      expect([file, invented]).toEqual([file, []]);
    }
  });
});
