import { describe, expect, test } from "vitest";
import { isPublicAddress } from "../../lib/fediverse/addresses.ts";
import { randomFrom } from "../../lib/stats/forecast/random.ts";
import {
  type Family,
  IPV4_REGISTRY,
  IPV6_REGISTRY,
  numberOf,
  type Range,
  rangeOf,
  type SpecialBlock,
  textOf,
} from "./iana-registries.ts";

/** Of each family: a million in all. */
const HOW_MANY = 500_000;

/** The registries, the narrowest block first, since a narrower row overrides the wider one that holds it. */
const registries = {
  4: IPV4_REGISTRY.map(withRange).sort((a, b) => b.bits - a.bits),
  6: IPV6_REGISTRY.map(withRange).sort((a, b) => b.bits - a.bits),
} satisfies Record<Family, unknown>;

function withRange([block, name, , global]: SpecialBlock) {
  return { name, global, ...rangeOf(block) };
}

function holds({ first, last }: Range, number: bigint): boolean {
  return first <= number && number <= last;
}

function isReachable(number: bigint, family: Family): boolean {
  return registries[family].find((row) => holds(row, number))?.global ?? true;
}

// Where we refuse what IANA calls globally reachable, or has given to nobody. Each is deliberate, and there are no others.
const PROTOCOL_V4 = rangeOf("192.0.0.0/24");
const PROTOCOL_V6 = rangeOf("2001::/23");
const NAT64 = rangeOf("64:ff9b::/96");
const GLOBAL_UNICAST = rangeOf("2000::/3");

const STRICTER: Record<Family, Record<string, (number: bigint) => boolean>> = {
  4: { "anycast services within the protocol assignments": (number) => holds(PROTOCOL_V4, number) },
  6: {
    "whatever lies within the protocol assignments: no server lives in ORCHID, AMT or AS112": (number) =>
      holds(PROTOCOL_V6, number),
    "NAT64 to an IPv4 address that is refused itself": (number) =>
      holds(NAT64, number) && !expectation(number & 0xffffffffn, 4),
    "what IANA has not given to anyone, outside 2000::/3": (number) =>
      !holds(GLOBAL_UNICAST, number) && !holds(NAT64, number),
  },
};

function expectation(number: bigint, family: Family): boolean {
  return isReachable(number, family) && !Object.values(STRICTER[family]).some((refuses) => refuses(number));
}

/** 32 bits at a time from a seed. */
function dice(seed: number): () => number {
  const random = randomFrom(seed);
  return () => random() * 2 ** 32;
}

/** A third anywhere, a third within 8 of the edge of a block, a third anywhere within a block. */
function* addresses(family: Family, seed: number): Generator<bigint> {
  const roll = dice(seed);
  const width = family === 4 ? 32n : 128n;
  const wide = () => {
    let number = BigInt(roll());
    for (let bits = 32n; bits < width; bits += 32n) number = (number << 32n) | BigInt(roll());
    return number;
  };
  const blocks = [...registries[family], ...(family === 6 ? [{ ...GLOBAL_UNICAST }] : [])];
  for (let count = 0; count < HOW_MANY; count++) {
    const block = blocks[roll() % blocks.length];
    if (count % 3 === 0 || !block) yield wide();
    else if (count % 3 === 1) {
      const near = (roll() & 1 ? block.first : block.last) + BigInt((roll() % 17) - 8);
      yield BigInt.asUintN(Number(width), near);
    } else yield block.first + (wide() % (block.last - block.first + 1n));
  }
}

describe("a public address is what IANA's registries say it is", () => {
  test.each([
    [4, 20261122],
    [6, 20261123],
  ] as const)("for half a million IPv%d addresses", (family, seed) => {
    const wrong: string[] = [];
    let open = 0;
    for (const number of addresses(family, seed)) {
      const text = textOf(number, family);
      const expected = expectation(number, family);
      if (expected) open++;
      if (isPublicAddress(text) !== expected) wrong.push(text);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(open, "both verdicts are tried often").toBeGreaterThan(HOW_MANY / 10);
    expect(open, "both verdicts are tried often").toBeLessThan((HOW_MANY * 9) / 10);
  });

  test.each([...IPV4_REGISTRY, ...IPV6_REGISTRY].map(([block, name, rfc]) => [name, rfc, block] as const))(
    "%s (%s), %s: first, last and their neighbours",
    (_name, _rfc, block) => {
      const family: Family = block.includes(":") ? 6 : 4;
      const { first, last } = rangeOf(block);
      const space = family === 4 ? 1n << 32n : 1n << 128n;
      const edges = [first - 1n, first, last, last + 1n].filter((number) => number >= 0n && number < space);
      const verdicts = edges.map((number) => [
        textOf(number, family),
        isPublicAddress(textOf(number, family)),
      ]);
      expect(verdicts).toEqual(edges.map((number) => [textOf(number, family), expectation(number, family)]));
    },
  );
});

describe("what we refuse although IANA lets it through", () => {
  test.each([
    ["192.0.0.9", 4],
    ["192.0.0.10", 4],
    ["2001:1::1", 6],
    ["2001:3::1", 6],
    ["2001:4:112::1", 6],
    ["2001:20::1", 6],
    ["2001:30::1", 6],
    ["64:ff9b::7f00:1", 6],
    ["64:ff9b::c000:9", 6],
    ["4000::1", 6],
    ["e000::1", 6],
    ["200::1", 6],
  ] as const)("%s", (address, family) => {
    expect(isReachable(numberOf(address), family)).toBe(true);
    expect(isPublicAddress(address)).toBe(false);
  });
});
