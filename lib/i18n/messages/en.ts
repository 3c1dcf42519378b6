export const en = {
  "site.title": "{name}",
};

export type MessageKey = keyof typeof en;
