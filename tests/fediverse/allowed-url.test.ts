import { describe, expect, test } from "vitest";
import { listedHosts, refusalOf, refusalOfRedirect } from "../../lib/fediverse/allowed-url.ts";

const listed = listedHosts(["127.0.0.1:8001", "mastodon.lan", "[::1]:3000", " board.example:80 "]);
const refusal = (url: string) => refusalOf(new URL(url), listed);

describe("what may be asked", () => {
  test.each([
    "https://est.social/api/v1/instance",
    "https://est.social:443/",
    "https://xn--y9a6bah4ck.xn--y9a3aq/",
    "https://1.1.1.1/",
    "https://[2a01:4f8::1]/",
    "http://127.0.0.1:8001/nodeinfo/2.0",
    "http://2130706433:8001/",
    "http://mastodon.lan/",
    "http://[0:0::1]:3000/",
    "http://board.example/",
  ])("%s", (url) => expect(refusal(url)).toBeNull());
});

describe("what may not", () => {
  test.each([
    ["http://est.social/", "plain http"],
    ["http://est.social:443/", "plain http"],
    ["https://est.social:8443/", "port"],
    ["https://est.social:22/", "port"],
    ["https://user@est.social/", "user name"],
    ["https://:secret@est.social/", "user name"],
    ["ftp://est.social/", "neither https"],
    ["file:///etc/passwd", "neither https"],
    ["data:text/html,x", "neither https"],
    ["http://127.0.0.1:8002/", "plain http"],
    ["https://127.0.0.1/", "private"],
    ["https://0177.0.0.1/", "private"],
    ["https://2130706433/", "private"],
    ["https://0x7f.1/", "private"],
    ["https://127.1/", "private"],
    ["https://①②⑦.0.0.1/", "private"],
    ["https://169.254.169.254/", "private"],
    ["https://[::1]/", "private"],
    ["https://[::ffff:127.0.0.1]/", "private"],
    ["https://[::ffff:a9fe:a9fe]/", "private"],
    ["https://[64:ff9b::7f00:1]/", "private"],
    ["https://localhost/", "local name"],
    ["https://LOCALHOST/", "local name"],
    ["https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "local name"],
    ["https://a.localhost/", "local name"],
    ["https://metadata.google.internal/", "local name"],
    ["https://printer.local/", "local name"],
    ["https://hidden.onion/", "local name"],
    ["https://router.home.arpa/", "local name"],
    ["https://intranet/", "local name"],
    ["https://est.social./", "local name"],
    ["https://other.lan/", "local name"],
  ])("%s: %s", (url, why) => expect(refusal(url)).toContain(why));
});

describe("where a redirect may lead", () => {
  const redirect = (from: string, to: string) => refusalOfRedirect(new URL(from), new URL(to), listed);

  test.each([
    ["https://est.social/", "https://www.est.social/"],
    ["http://127.0.0.1:8001/", "http://127.0.0.1:8001/b"],
    ["http://127.0.0.1:8001/", "https://est.social/"],
  ])("from %s to %s", (from, to) => expect(redirect(from, to)).toBeNull());

  test.each([
    ["https://est.social/", "http://est.social/", "plain http"],
    ["https://est.social/", "http://127.0.0.1:8001/", "plain http"],
    ["https://est.social/", "https://10.0.0.1/", "private"],
    ["http://127.0.0.1:8001/", "http://127.0.0.1:8002/", "plain http"],
    ["https://est.social/", "gopher://est.social/", "neither"],
  ])("not from %s to %s", (from, to, why) => expect(redirect(from, to)).toContain(why));
});

test.each(["http://127.0.0.1", "127.0.0.1:8001/path", "a b", "user@host"])(
  "allowPrivate does not take %s",
  (entry) => expect(() => listedHosts([entry])).toThrow(/write it like 127\.0\.0\.1:8001/),
);
