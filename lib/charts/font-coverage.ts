/**
 * The characters that a TrueType font has a glyph for, from its `cmap` table (OpenType 1.9, formats 4 and 12). Throws
 * RangeError where there is no such table.
 */
export function coverageOf(font: Buffer): Set<number> {
  const table = tableAt(font, "cmap");
  const covered = new Set<number>();
  for (let record = 0; record < font.readUInt16BE(table + 2); record++) {
    const start = table + font.readUInt32BE(table + 4 + 8 * record + 4);
    const format = font.readUInt16BE(start);
    if (format === 4) addSegments(font, start, covered);
    if (format === 12) addGroups(font, start, covered);
  }
  return covered;
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new RangeError(`The font has no table "${name}"`);
}

function addSegments(font: Buffer, start: number, covered: Set<number>): void {
  const count = font.readUInt16BE(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + 2 * count];
  for (let segment = 0; segment < count; segment++) {
    const [deltaAt, offsetAt] = [2, 4].map((place) => starts + place * count + 2 * segment) as [
      number,
      number,
    ];
    const [first, last] = [font.readUInt16BE(starts + 2 * segment), font.readUInt16BE(ends + 2 * segment)];
    const [delta, offset] = [font.readUInt16BE(deltaAt), font.readUInt16BE(offsetAt)];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - first));
      if (glyph !== 0 && (glyph + delta) % 0x10000 !== 0) covered.add(code);
    }
  }
}

function addGroups(font: Buffer, start: number, covered: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(start + 12); group++) {
    const at = start + 16 + 12 * group;
    const [first, last] = [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
    for (let code = first; code <= last; code++) covered.add(code);
  }
}
