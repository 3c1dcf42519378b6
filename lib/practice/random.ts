/** A number in [0, 1) that depends on nothing but the seed and the key: the same key gives the same number for ever. */
export function chance(seed: number, key: string): number {
  let hash = 2166136261 ^ seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
  // The finaliser of MurmurHash3: FNV alone leaves neighbouring keys with neighbouring numbers.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** How many independent events happen where `mean` are expected (Poisson, by Knuth's method; means up to some hundreds). */
export function eventCount(seed: number, key: string, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = chance(seed, `${key}/0`); product > limit; product *= chance(seed, `${key}/${count}`)) {
    count++;
  }
  return count;
}
