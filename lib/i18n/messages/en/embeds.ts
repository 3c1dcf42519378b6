export const embeds = {
  "badge.users": "accounts",
  "badge.active": "active in four weeks",
  "badge.posts": "posts",
  "badge.servers": "servers known",
  "badge.progress": "{current, number} / {threshold, number}",
  "badge.dated": "{message} ({day})",
  "badge.reached": "reached",
  "badge.reachedOn": "reached {day}",
  "badge.unknown": "not found here",
  "badge.busy": "back in a moment",
};
