import { expect, test } from "vitest";
import { parsePictureQuestion, USUAL_QUESTION } from "../../lib/model/picture-question.ts";
import { dataLinks } from "../../lib/publish/data-links.ts";

const TERMS = '</board/en/est.social/facts>; rel="license"';

test.each([
  [
    "users",
    "csv",
    "",
    `</board/c/est.social/users.json>; rel="describedby"; type="application/json", ${TERMS}`,
  ],
  [
    "users",
    "txt",
    "range=all&asof=2022-12-19&lang=et",
    `</board/c/est.social/users.json?asof=2022-12-19&range=all>; rel="describedby"; type="application/json", ${TERMS}`,
  ],
  [
    { milestone: "a,b>c" },
    "csv",
    "",
    `</board/c/est.social/milestones/a%2Cb%3Ec.json>; rel="describedby"; type="application/json", ${TERMS}`,
  ],
  [
    { count: "signups" },
    "csv",
    "interval=week&lang=et",
    `</board/c/est.social/signups.json?interval=week>; rel="describedby"; type="application/json", ${TERMS}`,
  ],
  ["users", "json", "", TERMS],
] as const)("%j as %s asked with %j", (of, form, query, expected) => {
  const question = parsePictureQuestion(new URLSearchParams(query)) ?? USUAL_QUESTION;
  expect(dataLinks("/board", "est.social", of, form, question, "en")).toBe(expected);
});
