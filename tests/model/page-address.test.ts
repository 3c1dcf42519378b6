import { describe, expect, test } from "vitest";
import { formatPage, formatPreview, parsePage, parsePreview } from "../../lib/model/page-address.ts";

const parse = (address: string, read = parsePage) => {
  const [path = "", query] = address.split("?");
  return read(path, new URLSearchParams(query));
};

const again = (address: string) => {
  const placed = parse(address);
  return placed && formatPage(placed.language, placed.address);
};

describe("a page's address", () => {
  test.each([
    "/et",
    "/en/about",
    "/en/est.social",
    "/ar/127.0.0.1%3A4680?range=30d",
    "/nl/est.social/posts?range=all&step=week",
    "/en/est.social/milestones",
    "/en/est.social/milestones/handover-1000",
    "/en/est.social/events",
    "/en/est.social/events/surge-2022-12-16",
    "/en/est.social/gaps",
    "/en/est.social/trends",
    "/et/est.social/trends?range=1y&step=day",
    "/en/est.social/trends?step=windows",
    "/en/est.social/facts",
    "/en/est.social/share",
    "/en/est.social/share?metric=milestones/handover-1000&theme=dark",
    "/en/est.social/facts?on=2022-12-19",
    "/en/est.social/facts?on=2022-12-19T03:19:00Z",
  ])("%s is read, and written as it was", (address) => {
    expect(again(address)).toBe(address);
  });

  test.each([
    ["/en/est.social?range=1y&utm_source=x", "/en/est.social"],
    ["/en/est.social?range=30D", "/en/est.social"],
    ["/en/est.social?step=week", "/en/est.social"],
    ["/en/est.social/posts?step=day&range=7d", "/en/est.social/posts"],
    ["/en/est.social/milestones?range=30d&on=2022-12-19", "/en/est.social/milestones"],
    ["/en/est.social/facts?on=2022-12-19T05:19%2B02:00", "/en/est.social/facts?on=2022-12-19T03:19:00Z"],
    ["/en/est.social/trends?range=90d&step=hour", "/en/est.social/trends"],
    ["/en/est%2Esocial", "/en/est.social"],
    ["/en/est.social/", "/en/est.social"],
    ["/en/", "/en"],
  ])("%s is %s", (address, one) => {
    expect(again(address)).toBe(one);
  });

  test.each([
    "",
    "/",
    "en",
    "//en",
    "/fr",
    "/en//posts",
    "/en/est.social//",
    "/en/est.social/cats",
    "/en/est.social/posts/1",
    "/en/est.social/share/x",
    "/en/est.social/facts?on=yesterday",
    "/en/est.social/facts?on=2022-02-30",
    "/en/%E0%A4%A",
    "/c/est.social/users.svg",
  ])("%j is no page", (address) => {
    expect(parse(address)).toBeNull();
  });
});

describe("a page's picture", () => {
  test.each([
    ["/et", "/og/et.png"],
    ["/en/est.social", "/og/en/est.social.png"],
    ["/nl/est.social/posts?range=all&step=week", "/og/nl/est.social/posts.png?range=all"],
    ["/en/est.social/trends?range=30d&step=week", "/og/en/est.social/trends.png?range=30d"],
    ["/en/est.social/facts?on=2022-12-19", "/og/en/est.social/facts.png?on=2022-12-19"],
  ])("of %s is %s", (page, picture) => {
    const { language = "en", address = { page: "home" } } = parse(page) ?? {};
    expect(formatPreview(language, address)).toBe(picture);
    const back = parse(picture, parsePreview);
    expect(back && formatPreview(back.language, back.address)).toBe(picture);
  });

  test("bears a day that changes nothing", () => {
    const address = { page: "overview", id: "est.social", range: "30d" } as const;
    const dated = formatPreview("en", address, "2022-12-19");
    expect(dated).toBe("/og/en/est.social.png?range=30d&v=20221219");
    expect(parse(dated, parsePreview)).toEqual({ language: "en", address });
  });

  test.each([
    "/og/en/est.social",
    "/m/og/en/est.social.png",
    "/og/en/est.social/cats.png",
    "/og/.png",
    "/en/est.social.png",
    "/og/xx.png",
  ])("%s is of none", (path) => {
    expect(parse(path, parsePreview)).toBeNull();
  });
});
