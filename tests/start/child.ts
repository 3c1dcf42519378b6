// Says who it is and stays. Asked to end while DEAF, it does not listen.
process.on("SIGTERM", () => {
  if (process.env.DEAF === undefined) process.exit(0);
});
setInterval(() => undefined, 1_000);
process.send?.({ pid: process.pid });
