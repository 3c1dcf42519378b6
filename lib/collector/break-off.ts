/** What the work comes to or, as soon as the signal is aborted, the value given instead; the work is then left to itself. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal, instead: T): Promise<T> {
  if (signal.aborted) return instead;
  const { promise, resolve } = Promise.withResolvers<T>();
  const breakOff = () => resolve(instead);
  signal.addEventListener("abort", breakOff, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", breakOff);
  }
}
