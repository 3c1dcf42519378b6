import { describe, expect, test } from "vitest";
import { canonicalPictureQuery, formOfPicture } from "../../lib/model/picture-address.ts";
import { parsePictureQuestion } from "../../lib/model/picture-question.ts";
import { pictureDomain } from "../../lib/model/picture-range.ts";

const ask = (text: string) => parsePictureQuestion(new URLSearchParams(text));
const canonical = (text: string, form: "svg" | "png" | "csv" | "json" | "txt" = "svg") =>
  canonicalPictureQuery(new URLSearchParams(text), form);

test("a question of nothing is the usual picture", () => {
  expect(ask("")).toEqual({
    range: "1y",
    interval: null,
    mode: "total",
    scale: "linear",
    base: "zero",
    theme: "auto",
    bg: null,
    lang: null,
    size: { preset: null, width: 800, height: 450 },
    ann: true,
    goal: true,
    fan: true,
    title: true,
    footer: true,
    asOf: null,
    csvType: "full",
  });
});

describe("what is asked", () => {
  test.each([
    ["range=30d", { range: "30d" }],
    ["range=2026-01-01..latest", { range: { from: "2026-01-01", to: null } }],
    ["range=earliest..2026-06-30", { range: { from: null, to: "2026-06-30" } }],
    ["range=2026-01-01..2026-06-30", { range: { from: "2026-01-01", to: "2026-06-30" } }],
    ["range=earliest..latest", { range: "all" }],
    ["mode=delta&interval=week", { mode: "delta", interval: "week" }],
    ["mode=rate", { mode: "rate" }],
    ["step=week", { interval: "week" }],
    ["interval=windows&step=day", { interval: "windows" }],
    ["mode=spark", { mode: "spark" }],
    ["scale=log&base=fit", { scale: "log", base: "fit" }],
    ["theme=dark&bg=transparent", { theme: "dark", bg: "transparent" }],
    ["bg=FA0", { bg: "ffaa00" }],
    ["bg=%23fbfaf6", { bg: "fbfaf6" }],
    ["lang=ar", { lang: "ar" }],
    [
      "ann=0&goal=0&fan=0&title=0&footer=0",
      { ann: false, goal: false, fan: false, title: false, footer: false },
    ],
    ["asof=2022-12-19", { asOf: { day: "2022-12-19" } }],
    ["asof=2022-12-19T03:19:00Z", { asOf: { at: Date.parse("2022-12-19T03:19:00Z") } }],
    ["csvType=filtered", { csvType: "filtered" }],
    ["THEME=Dark&Range=ALL", { theme: "dark", range: "all" }],
  ])("%s", (text, expected) => {
    expect(ask(text)).toMatchObject(expected);
  });

  test.each([
    "range=7d",
    "range=2026-02-30..latest",
    "range=2026-06-30..2026-01-01",
    "range=a..b..c",
    "range=..",
    "range=2026-01-01T00:00Z..latest",
    "interval=eon",
    "mode=pie",
    "scale=cubic",
    "base=one",
    "theme=url(x)",
    "bg=red",
    "bg=fffff",
    "bg=%22%3E%3Cscript%3E",
    "lang=tlh",
    "size=poster",
    "w=NaN&h=-3",
    "w=1e3",
    "w=0",
    "ann=no&goal=&fan=2",
    "csvType=xlsx",
    "asof=",
    "title=Buy+now!&label=x&utm_source=y",
  ])("of %s nothing is understood, and the usual picture shown", (text) => {
    expect(ask(text)).toEqual(ask(""));
  });

  test.each(["asof=yesterday", "asof=2022-02-30", "asof=2022-12-19T25:00Z"])("%s is refused", (text) => {
    expect(ask(text)).toBeNull();
  });
});

describe("sizes", () => {
  test.each([
    ["w=800&h=450", 800, 450],
    ["w=400", 400, 225],
    ["h=900", 1600, 900],
    ["w=10&h=10", 240, 160],
    ["w=99999&h=99999", 2000, 1200],
    ["w=2000&h=160", 2000, 667],
    ["w=240&h=1200", 240, 480],
    ["w=640.4", 640, 360],
    ["size=og", 1200, 630],
    ["size=square", 1080, 1080],
    ["size=story&w=300", 1080, 1920],
    ["size=thumb", 320, 180],
  ])("%s is %d by %d", (text, width, height) => {
    expect(ask(text)?.size).toMatchObject({ width, height });
  });
});

describe("one question has one address", () => {
  test.each([
    ["", ""],
    ["utm_source=x&title=Buy", ""],
    ["w=800&h=450&theme=auto&range=1y&ann=1", ""],
    ["theme=dark&range=90d", "range=90d&theme=dark"],
    ["RANGE=90D&range=30d", "range=90d"],
    ["w=10&h=10", "h=160&w=240"],
    ["w=600&h=300&size=og", "size=og"],
    ["bg=FFF&goal=0", "bg=ffffff&goal=0"],
    ["asof=2022-12-19T05:19:00%2B02:00", "asof=2022-12-19T03:19:00Z"],
    ["asof=never", "asof=wrong"],
    ["range=earliest..latest&csvType=filtered", "range=all"],
  ])("%s: %s", (given, expected) => {
    expect(canonical(given)).toBe(expected);
    expect(canonical(expected)).toBe(expected);
  });

  test.each([
    ["png", "theme=light&scale=log", "scale=log"],
    ["png", "theme=auto", ""],
    ["csv", "theme=dark&w=300&lang=et&csvType=filtered&mode=delta", "csvType=filtered&mode=delta"],
    ["json", "size=og&lang=et&csvType=filtered", "lang=et"],
    ["txt", "bg=fff&lang=ar&interval=week", "interval=week&lang=ar"],
  ] as const)("%s heeds of %s only %s", (form, given, expected) => {
    expect(canonical(given, form)).toBe(expected);
  });

  test("however hostile, it is short", () => {
    const names = ["range", "interval", "mode", "bg", "w", "h", "size", "lang", "title", "asof", "x"];
    const long = names.map((name) => `${name}=${"9".repeat(150)}`).join("&");
    expect(canonical(long)).toBe("asof=wrong");
    expect(canonical(long.replace(/asof=9+/, "")).length).toBeLessThan(40);
  });
});

test.each([
  ["/c/est.social/users.svg", "svg"],
  ["/mastoboard/c/127.0.0.1%3A4680/active.png", "png"],
  ["/c/est.social/summary.svg", "svg"],
  ["/c/est.social/milestones/handover-1000.png", "png"],
  ["/c/est.social/posts.txt", "txt"],
  ["/c/est.social/signups.svg", "svg"],
  ["/c/est.social/posts-written.json", "json"],
  ["/c/est.social/activity.csv", null],
  ["/c/est.social/failures.csv", null],
  ["/c/est.social/hours.csv", null],
  ["/c/est.social/users.svg.zip", null],
  ["/en/est.social/users", null],
])("%s asks for %s", (path, form) => {
  expect(formOfPicture(path)).toBe(form);
});

describe("days of a zone, within what is known", () => {
  const at = (text: string) => Date.parse(`${text}Z`);
  const [first, now] = [at("2022-11-20T12:00"), at("2023-01-10T04:00")];

  test.each([
    ["earliest..2022-12-19", "2022-11-20T12:00", "2022-12-19T21:59:59"],
    ["2022-12-01..latest", "2022-11-30T22:00", "2023-01-10T04:00"],
    ["2022-12-01..2022-12-01", "2022-11-30T22:00", "2022-12-01T21:59:59"],
    ["2020-01-01..2030-01-01", "2022-11-20T12:00", "2023-01-10T04:00"],
    ["2030-01-01..2031-01-01", "2023-01-10T04:00", "2023-01-10T04:00"],
    ["30d", "2022-12-11T04:00", "2023-01-10T04:00"],
  ])("%s is from %s to %s", (text, from, to) => {
    const range = ask(`range=${text}`)?.range ?? "all";
    expect(pictureDomain(range, first, now, "Europe/Tallinn")).toEqual([at(from), at(to)]);
  });
});
