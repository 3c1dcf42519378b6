export const previews = {
  "preview.alt": "{title}. {text} {chart}",
  "preview.event": "{day}: {text}",

  "dataset.name": "Growth of {name}",
  "dataset.description":
    "Accounts, active people, posts and known servers of {name}, read at regular times from its public interface and kept since.",
};
