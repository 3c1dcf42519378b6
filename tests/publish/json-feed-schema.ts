const text = { type: "string" };
const full = { type: "string", minLength: 1 };
const url = { type: "string", pattern: '^[a-z][a-z0-9+.-]*://[^\\s<>"]+$' };
const date = {
  type: "string",
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$",
};
const language = { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" };
const authors = {
  type: "array",
  items: {
    type: "object",
    properties: { name: full, url, avatar: url },
    additionalProperties: false,
    minProperties: 1,
  },
};

/** JSON Feed 1.1 as its specification has it, without extensions and without what 1.1 put out of use. */
export const JSON_FEED = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: full,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    authors,
    language,
    expired: { type: "boolean" },
    hubs: { type: "array" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        additionalProperties: false,
        properties: {
          id: full,
          url,
          external_url: url,
          title: text,
          content_html: full,
          content_text: full,
          summary: text,
          image: url,
          banner_image: url,
          date_published: date,
          date_modified: date,
          authors,
          tags: { type: "array", items: full },
          language,
          attachments: {
            type: "array",
            items: {
              type: "object",
              required: ["url", "mime_type"],
              additionalProperties: false,
              properties: {
                url,
                mime_type: { type: "string", pattern: "^[\\w.+-]+/[\\w.+-]+$" },
                title: text,
                size_in_bytes: { type: "number", minimum: 0 },
                duration_in_seconds: { type: "number", minimum: 0 },
              },
            },
          },
        },
      },
    },
  },
};
