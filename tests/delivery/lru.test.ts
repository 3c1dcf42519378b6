import { describe, expect, test } from "vitest";
import { createLru } from "../../lib/delivery/lru.ts";

describe("a bounded memory", () => {
  test("forgets what was not asked for the longest", () => {
    const lru = createLru<string>({ bytes: 1_000, entries: 2 });
    lru.set("a", "A", 10);
    lru.set("b", "B", 10);
    lru.get("a");
    lru.set("c", "C", 10);
    expect([lru.get("a"), lru.get("b"), lru.get("c")]).toEqual(["A", undefined, "C"]);
  });

  test("never holds more bytes than it may, whatever comes", () => {
    const lru = createLru<number>({ bytes: 1_000, entries: 1_000 });
    for (let n = 0; n < 500; n++) {
      lru.set(`key ${n % 37}`, n, (n * 31) % 200);
      expect(lru.bytes()).toBeLessThanOrEqual(1_000);
    }
    expect(lru.entries()).toBeGreaterThan(1);
  });

  test("does not give up everything for one giant", () => {
    const lru = createLru<string>({ bytes: 1_000, entries: 10 });
    lru.set("small", "S", 100);
    lru.set("giant", "G", 126);
    expect([lru.get("small"), lru.get("giant")]).toEqual(["S", undefined]);
  });

  test("counts a replaced value once, and a deleted one not at all", () => {
    const lru = createLru<string>({ bytes: 1_000, entries: 10 });
    lru.set("a", "A", 100);
    lru.set("a", "B", 50);
    expect(lru.bytes()).toBe(50);
    lru.delete("a");
    lru.delete("a");
    expect([lru.bytes(), lru.entries()]).toEqual([0, 0]);
  });
});
