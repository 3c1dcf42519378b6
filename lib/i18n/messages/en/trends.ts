export const trends = {
  "trends.link": "Trends",
  "trends.title": "Trends: {name}",
  "trends.toThem": "Sign-ups, gross and net: trends for moderators",
  "trends.intro":
    "How many signed up, how many stayed, what stood out: worked out from public figures alone.",
};
