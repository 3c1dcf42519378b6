export const previews = {
  "preview.alt": "{title}. {text} {chart}",
  "preview.event": "{day}: {text}",
};
