import { describe, expect, test } from "vitest";
import { withDomains } from "../../lib/config/with-domains.ts";
import { readConfig } from "../../lib/config.ts";
import { parseHost } from "../../lib/model/host.ts";

const est = parseHost("est.social");
const toot = parseHost("toot.example:8443");

const subjectsIn = (text: string) =>
  readConfig({ env: {}, cwd: "/", readText: () => text }).subjects.map(({ id }) => id);

describe("servers named on the command line", () => {
  test("make a file with every default spelt out", () => {
    expect(JSON.parse(withDomains(null, [est, est], "Europe/Tallinn"))).toEqual({
      title: "est.social in numbers",
      baseUrl: null,
      timeZone: "Europe/Tallinn",
      languages: ["et", "en", "nl", "ar"],
      contact: null,
      allowPrivate: [],
      backups: { folder: "backups", keep: 7, at: "03:15" },
      instances: [{ domain: "est.social", poll: "*/15 * * * *", milestones: [], events: [] }],
    });
  });

  test("make a file that can be read back", () => {
    const text = withDomains(null, [est, toot], "UTC");
    expect(subjectsIn(text)).toEqual([est, toot]);
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("are added to a file, the rest of which stays", () => {
    const before = JSON.stringify({
      title: "Ours",
      instances: [{ domain: "EST.social", poll: "0 * * * *" }],
    });
    const after = withDomains(before, [est, toot], "UTC");
    expect(JSON.parse(after)).toEqual({
      title: "Ours",
      instances: [
        { domain: "EST.social", poll: "0 * * * *" },
        { domain: "toot.example:8443", poll: "*/15 * * * *", milestones: [], events: [] },
      ],
    });
  });

  test("are added to a file that an editor began with a mark", () => {
    expect(subjectsIn(withDomains('\uFEFF{"title":"Ours"}', [est], "UTC"))).toEqual([est]);
  });

  test("that stand in the file already leave it byte for byte", () => {
    const before = '{"instances":[{"domain":"est.social"}]}';
    expect(withDomains(before, [est], "UTC")).toBe(before);
  });

  test("are not added to a file that is wrong", () => {
    expect(() => withDomains('{"titel":1}', [est], "UTC")).toThrow(
      'titel is not a known key; did you mean "title"?',
    );
  });
});
