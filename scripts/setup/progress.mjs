/** @param {number} ms */
export function inWords(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Says what is being done and for how long: on a terminal in one line that counts, else in a line every ten seconds.
 * @template T
 * @param {string} label @param {() => Promise<T>} work @param {NodeJS.WriteStream} [out]
 * @returns {Promise<T>}
 */
export async function withProgress(label, work, out = process.stdout) {
  const begun = performance.now();
  const spent = () => inWords(performance.now() - begun);
  const line = (/** @type {string} */ text) => out.write(out.isTTY ? `\r\x1b[2K${text}` : `${text}\n`);
  line(`${label} …`);
  const timer = setInterval(() => line(`${label} … ${spent()}`), out.isTTY ? 1_000 : 10_000);
  try {
    const result = await work();
    line(`${label}: done in ${spent()}${out.isTTY ? "\n" : ""}`);
    return result;
  } catch (error) {
    line(`${label}: failed after ${spent()}${out.isTTY ? "\n" : ""}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
