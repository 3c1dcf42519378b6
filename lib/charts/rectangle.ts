export type Spot = { x: number; y: number };
export type Rectangle = { left: number; top: number; right: number; bottom: number };

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function widened({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Whether a straight segment passes through the rectangle. */
function passes(from: Spot, to: Spot, { left, top, right, bottom }: Rectangle): boolean {
  const [start, end] = from.x <= to.x ? [from, to] : [to, from];
  if (end.x < left || start.x > right) return false;
  const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
  const yAt = (x: number) => start.y + slope * (x - start.x);
  const [a, b] =
    end.x === start.x ? [start.y, end.y] : [yAt(Math.max(left, start.x)), yAt(Math.min(right, end.x))];
  return Math.max(a, b) >= top && Math.min(a, b) <= bottom;
}

/** How many segments of a line, its spots in order of x with `null` for breaks, pass through the rectangle, from the spot numbered `first` on. */
export function crossings(line: readonly (Spot | null)[], rectangle: Rectangle, first: number): number {
  let count = 0;
  for (let index = first; index < line.length; index++) {
    const from = line[index];
    if (!from) continue;
    if (from.x > rectangle.right) break;
    if (passes(from, line[index + 1] ?? from, rectangle)) count++;
  }
  return count;
}
