import { expect, test } from "vitest";
import { parseAccount } from "../../lib/model/account.ts";

test.each([
  ["@admin@est.social", "@admin@est.social"],
  ["admin@Est.Social", "@admin@est.social"],
  [" @a.b-c_1@127.0.0.1:4680 ", "@a.b-c_1@127.0.0.1:4680"],
])("%j is %s", (text, account) => {
  expect(parseAccount(text)).toBe(account);
});

test.each([
  "",
  "@admin",
  "est.social",
  "@@est.social",
  "@ad min@est.social",
  "@admin@est",
  '@a"@est.social',
  "@.@est.social",
  "@a@b@est.social",
])("%j is no account", (text) => {
  expect(() => parseAccount(text)).toThrow(/^Not a/);
});
