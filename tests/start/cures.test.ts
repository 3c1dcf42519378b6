import { describe, expect, test } from "vitest";
import { isNewEnough } from "../../scripts/setup/node.mjs";
import { cureFor } from "../../scripts/setup/packages.mjs";

describe("when npm fails, the cure is told", () => {
  test.each([
    [
      "npm error code ENOTFOUND\nnpm error network request to https://registry.example/x failed",
      "check the network",
    ],
    ["npm error code EAI_AGAIN", "check the network"],
    ["npm error code ENOSPC\nnpm error nospc no space left on device", "disk is full"],
    ["npm error code EACCES\nnpm error syscall mkdir", "right to write"],
    ["npm error code EJSONPARSE", "restore both"],
    ["npm error code E404\nnpm error 404 Not Found", "npm config delete registry"],
    ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "cafile"],
  ])("%s", (output, cure) => {
    expect(cureFor(output)).toContain(cure);
  });

  test("only where the sign is known", () => {
    expect(cureFor("npm error something else")).toBeNull();
  });
});

test.each([
  ["v24.0.0", true],
  ["24.21.0", true],
  ["v26.1.0", true],
  ["v20.20.2", false],
  ["v9.0.0", false],
  ["", false],
])("Node %s runs the board: %s", (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
