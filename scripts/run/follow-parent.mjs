// Loaded into every process that the supervisor starts: should the supervisor be killed, they end as if it had asked.
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 5_000).unref();
});
process.channel?.unref();
