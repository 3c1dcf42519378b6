/**
 * npm runs us under a shell, and a signal meant for npm ends that shell but does not reach us. What we see of it is that
 * our parent is another one. Without npm nothing is followed: a parent that goes may have left us running on purpose.
 * @param {() => void} stop
 */
export function followNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}
