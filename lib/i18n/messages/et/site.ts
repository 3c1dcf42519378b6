import type { site as english } from "../en/site.ts";

export const site: Record<keyof typeof english, string> = {
  "site.skip": "Otse arvude juurde",
  "site.languages": "Keeled",
  "site.about": "Arvudest lähemalt",
  "site.servers": "Kõik serverid",
  "site.overview": "Ülevaade",
  "site.milestones": "Verstapostid",
  "site.gaps": "Lüngad ja tõrked",
  "site.pages": "Lehed",
  "site.source": "Allikas: serveri {host} avalik API, {software}",
  "site.sourcePlain": "Allikas: serveri {host} avalik API",
  "site.sourceImport":
    "{count, plural, one {Allikas: mujal kogutud andmestik {sources}} other {Allikad: mujal kogutud andmestikud {sources}}}",
  "site.madeWith": "Tehtud vaba tarkvaraga Mastoboard",
  "site.zone": "Kellaajad on ajavööndis {zone}.",

  "copy.asOf": "See on koopia seisuga {moment}. Iseenesest see ei uuene.",

  "practice.title": "Harjutusandmed",
  "practice.text":
    "Kõik siinsed arvud on välja mõeldud. Need pärinevad Mastoboardiga kaasas olevast harjutusserverist, et oleks näha, kuidas kõik töötab.",
  "practice.how": "Päris serveri jälgimiseks peata programm ja käivita see uuesti, lisades serveri domeeni:",

  "subjects.heading": "Serverid",
  "subjects.intro":
    "{count, plural, one {Siin jälgitakse üht serverit.} other {Siin jälgitakse # serverit.}}",

  "notFound.text": "Sellel aadressil ei ole lehte.",
  "notFound.home": "Ülevaate juurde",
};
