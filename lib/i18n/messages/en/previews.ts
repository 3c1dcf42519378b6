export const previews = {
  "preview.alt": "{title}. {text} {chart}",
  "preview.event": "{day}: {text}",
  "preview.unreadable": "The figures cannot be read at the moment. They are kept, and will be back here.",
};
