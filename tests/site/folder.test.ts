import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { beginCopy } from "../../scripts/site/folder.ts";

let out = "";

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-copy-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  out = join(folder, "site");
});

function make(files: Record<string, string>) {
  const copy = beginCopy(out);
  for (const [file, text] of Object.entries(files)) copy.write(file, Buffer.from(text));
  return copy.finish();
}

const text = (file: string) => readFileSync(join(out, file), "utf8");
const besides = () => readdirSync(join(out, "..")).sort();

describe("a folder for a copy", () => {
  test("appears whole, with nothing left beside it", () => {
    const copy = beginCopy(out);
    copy.write("en/index.html", Buffer.from("one"));
    expect(existsSync(out)).toBe(false);
    copy.finish();
    expect(text("en/index.html")).toBe("one");
    expect(besides()).toEqual(["site"]);
  });

  test("changes only in what has changed", () => {
    make({ "a.html": "a", "b.html": "b", "c.html": "c" });
    const past = new Date("2026-01-01T00:00:00Z");
    for (const file of ["a.html", "b.html"]) utimesSync(join(out, file), past, past);
    expect(make({ "a.html": "a", "b.html": "other" })).toMatchObject({ changed: 1, removed: 1 });
    expect(statSync(join(out, "a.html")).mtime).toEqual(past);
    expect(statSync(join(out, "b.html")).mtime).not.toEqual(past);
    expect(existsSync(join(out, "c.html"))).toBe(false);
    expect(make({ "a.html": "a", "b.html": "other" })).toMatchObject({ changed: 0, removed: 0 });
  });

  test("keeps a repository and a name that it is published under", () => {
    mkdirSync(join(out, ".git"), { recursive: true });
    writeFileSync(join(out, ".git", "HEAD"), "ref");
    writeFileSync(join(out, "CNAME"), "stats.example");
    make({ "a.html": "a" });
    make({ "a.html": "b" });
    expect([text(".git/HEAD"), text("CNAME"), text("a.html")]).toEqual(["ref", "stats.example", "b"]);
  });

  test("is found through a link, which stays", () => {
    const real = join(out, "..", "real");
    mkdirSync(real);
    symlinkSync(real, out);
    make({ "a.html": "a" });
    expect([text("a.html"), readFileSync(join(real, "a.html"), "utf8")]).toEqual(["a", "a"]);
  });
});

describe("nothing of others is touched", () => {
  test("a folder that holds something else is refused", () => {
    mkdirSync(out);
    writeFileSync(join(out, "thesis.txt"), "years");
    expect(() => beginCopy(out)).toThrow(/holds something else \(thesis.txt\).*new or empty/);
    expect(text("thesis.txt")).toBe("years");
  });

  test("a file is refused", () => {
    writeFileSync(out, "");
    expect(() => beginCopy(out)).toThrow(/is a file: name a folder/);
  });

  test("what stands where it would be made is refused", () => {
    mkdirSync(`${out}.new`);
    expect(() => beginCopy(out)).toThrow(/is in the way/);
  });

  test("one that is being made is waited for", () => {
    const copy = beginCopy(out);
    expect(() => beginCopy(out)).toThrow(new RegExp(`being made by process ${process.pid}`));
    copy.abandon();
    beginCopy(out).abandon();
  });

  test("one that was abandoned leaves the old one as it was", () => {
    make({ "a.html": "a" });
    const copy = beginCopy(out);
    copy.write("a.html", Buffer.from("half"));
    copy.abandon();
    expect([text("a.html"), besides()]).toEqual(["a", ["site"]]);
  });
});

describe("killed at any moment, the next copy", () => {
  const killed = () => {
    mkdirSync(`${out}.new`, { recursive: true });
    writeFileSync(join(`${out}.new`, ".mastoboard-copy"), "4194304999");
  };

  test("clears away what was begun", () => {
    killed();
    make({ "a.html": "a" });
    expect([text("a.html"), besides()]).toEqual(["a", ["site"]]);
  });

  test("brings back the old one with its repository, between the two steps of the exchange", () => {
    mkdirSync(join(out, ".git"), { recursive: true });
    make({ "a.html": "a" });
    renameSync(out, `${out}.old`);
    killed();
    beginCopy(out).abandon();
    expect([text("a.html"), existsSync(join(out, ".git")), besides()]).toEqual(["a", true, ["site"]]);
  });

  test("takes over the repository after the second", () => {
    make({ "a.html": "a" });
    mkdirSync(join(`${out}.old`, ".git"), { recursive: true });
    writeFileSync(join(`${out}.old`, ".mastoboard-copy"), "");
    make({ "a.html": "b" });
    expect([text("a.html"), existsSync(join(out, ".git")), besides()]).toEqual(["b", true, ["site"]]);
  });
});
