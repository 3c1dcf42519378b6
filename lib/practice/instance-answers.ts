import type { Instant } from "../model/instant.ts";
import { HARBOUR, registrationsAt, versionAt } from "./harbour.ts";
import type { Counts, Life } from "./life.ts";

/** Counts as they are put into an answer: misbehaviour makes text or negative numbers of them. */
export type Said = Record<keyof Counts, number | string>;

export type Scene = { life: Life; at: Instant; host: string; said: Said };

const MIME_TYPES = [
  ..."jpeg png gif heic heif webp avif".split(" ").map((kind) => `image/${kind}`),
  ..."webm mp4 quicktime ogg".split(" ").map((kind) => `video/${kind}`),
  ..."wave wav x-wav x-pn-wave vnd.wave ogg vorbis mpeg mp3 webm flac aac m4a x-m4a mp4 3gpp"
    .split(" ")
    .map((kind) => `audio/${kind}`),
  "video/x-ms-asf",
];

const MEDIA = {
  image_matrix_limit: 33177600,
  image_size_limit: 16777216,
  supported_mime_types: MIME_TYPES,
  video_frame_rate_limit: 120,
  video_matrix_limit: 8294400,
  video_size_limit: 103809024,
};
const STATUSES = { max_characters: 500, max_media_attachments: 4, characters_reserved_per_url: 23 };
const POLLS = {
  max_options: 4,
  max_characters_per_option: 50,
  min_expiration: 300,
  max_expiration: 2629746,
};

function rules() {
  return HARBOUR.rules.map(({ text, hint }, i) => ({ id: String(i + 1), text, hint, translations: {} }));
}

function keeperOf({ host, life }: Scene) {
  const url = `http://${host}`;
  const picture = `${url}/avatars/original/missing.png`;
  return {
    id: "1",
    username: HARBOUR.keeper,
    acct: HARBOUR.keeper,
    display_name: "Harbour keeper",
    locked: false,
    bot: false,
    discoverable: true,
    indexable: false,
    group: false,
    created_at: `${new Date(life.launchedAt).toISOString().slice(0, 10)}T00:00:00.000Z`,
    note: "<p>Keeps the lights on.</p>",
    url: `${url}/@${HARBOUR.keeper}`,
    uri: `${url}/users/${HARBOUR.keeper}`,
    avatar: picture,
    avatar_static: picture,
    header: picture,
    header_static: picture,
    followers_count: 211,
    following_count: 34,
    statuses_count: 402,
    last_status_at: new Date(life.startedAt).toISOString().slice(0, 10),
    hide_collections: false,
    noindex: false,
    emojis: [],
    roles: [],
    fields: [],
  };
}

export function v1Instance(scene: Scene) {
  const { host, said, life, at } = scene;
  return {
    uri: host,
    title: HARBOUR.title,
    short_description: HARBOUR.description,
    description: "",
    email: HARBOUR.email,
    version: versionAt(life, at),
    urls: { streaming_api: `ws://${host}` },
    stats: { user_count: said.users, status_count: said.posts, domain_count: said.servers },
    thumbnail: `http://${host}/packs/assets/preview.png`,
    languages: HARBOUR.languages,
    registrations: true,
    approval_required: registrationsAt(life, at) === "approval",
    invites_enabled: true,
    configuration: {
      accounts: { max_featured_tags: 10 },
      statuses: STATUSES,
      media_attachments: MEDIA,
      polls: POLLS,
    },
    contact_account: keeperOf(scene),
    rules: rules(),
  };
}

export function v2Instance(scene: Scene, limitedFederation = false) {
  const { host, said, life, at } = scene;
  const url = `http://${host}`;
  const feeds = { local: "public", remote: "public" };
  const approval = registrationsAt(life, at) === "approval";
  return {
    domain: host,
    title: HARBOUR.title,
    version: versionAt(life, at),
    source_url: "https://github.com/mastodon/mastodon",
    description: HARBOUR.description,
    // Mastodon forces it to 0 where federation is limited.
    usage: { users: { active_month: limitedFederation ? 0 : said.active } },
    thumbnail: { url: `${url}/packs/assets/preview.png` },
    icon: [36, 48, 72, 96, 144, 192, 256, 384, 512].map((size) => ({
      src: `${url}/packs/icons/android-chrome-${size}x${size}.png`,
      size: `${size}x${size}`,
    })),
    languages: HARBOUR.languages,
    configuration: {
      urls: {
        streaming: `ws://${host}`,
        status: null,
        about: `${url}/about`,
        privacy_policy: `${url}/privacy-policy`,
        terms_of_service: null,
      },
      vapid: { public_key: `B${"A".repeat(86)}=` },
      accounts: { max_featured_tags: 10, max_pinned_statuses: 5 },
      statuses: STATUSES,
      media_attachments: { description_limit: 1500, ...MEDIA },
      polls: POLLS,
      translation: { enabled: false },
      timelines_access: { live_feeds: feeds, hashtag_feeds: feeds, trending_link_feeds: feeds },
      limited_federation: limitedFederation,
    },
    registrations: {
      enabled: true,
      approval_required: approval,
      reason_required: approval,
      message: null,
      min_age: null,
      url: null,
    },
    api_versions: { mastodon: 7 },
    contact: { email: HARBOUR.email, account: keeperOf(scene) },
    rules: rules(),
  };
}

export function nodeinfoLinks({ host }: Scene) {
  return {
    links: [{ rel: "http://nodeinfo.diaspora.software/ns/schema/2.0", href: `http://${host}/nodeinfo/2.0` }],
  };
}

export function nodeinfo({ said, life, at }: Scene) {
  const active = said.active;
  return {
    version: "2.0",
    software: { name: "mastodon", version: versionAt(life, at) },
    protocols: ["activitypub"],
    services: { outbound: [], inbound: [] },
    usage: {
      users: {
        total: said.users,
        activeMonth: active,
        activeHalfyear: typeof active === "number" ? Math.round(active * 1.9) : active,
      },
      localPosts: said.posts,
    },
    openRegistrations: true,
    metadata: { nodeName: HARBOUR.title, nodeDescription: HARBOUR.description },
  };
}
