import { describe, expect, test } from "vitest";
import { parseStartArguments } from "../../scripts/setup/arguments.mjs";

const start = { kind: "start", domains: [], port: null, data: null };

describe("npm start --", () => {
  test.each([
    ["", start],
    ["est.social", { ...start, domains: ["est.social"] }],
    ["est.social b.example --port 8080", { ...start, domains: ["est.social", "b.example"], port: 8080 }],
    ["--port=8080 --data=/srv/board", { ...start, port: 8080, data: "/srv/board" }],
    ["--data /srv/board est.social", { ...start, data: "/srv/board", domains: ["est.social"] }],
    ["127.0.0.1:8001", { ...start, domains: ["127.0.0.1:8001"] }],
    ["--port 0", { ...start, port: 0 }],
    ["--help", { kind: "help" }],
    ["est.social -h", { kind: "help" }],
  ])("%s", (line, expected) => {
    expect(parseStartArguments(line.split(" ").filter(Boolean))).toEqual(expected);
  });

  test.each([
    ["--port", "--port needs a value"],
    ["--port --data x", "--port needs a value"],
    ["--port abc", 'from 0 to 65535, not "abc"'],
    ["--port 65536", 'from 0 to 65535, not "65536"'],
    ["--data", "--data needs a value"],
    ["--verbose", "There is no option --verbose"],
    ["https://est.social/", '"https://est.social/" is not a server\'s domain; write it like est.social'],
    ["@user@est.social", "is not a server's domain"],
    ["localhost", "is not a server's domain"],
  ])("%s is refused in one line", (line, message) => {
    const wish = parseStartArguments(line.split(" "));
    expect(wish).toMatchObject({ kind: "wrong", message: expect.stringContaining(message) });
    expect(wish).toMatchObject({ message: expect.not.stringContaining("\n") });
  });
});
