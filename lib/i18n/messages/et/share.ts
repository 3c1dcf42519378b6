import type { share as english } from "../en/share.ts";

export const share: Record<keyof typeof english, string> = {
  "share.link": "Jaga",
  "share.title": "Jaga graafikut: {name}",
  "share.intro":
    "Vali graafik ja võta see kaasa: pildi, raami, lingi, postituse või märgisena. Kuhu sa selle ka ei pane, näitab see alati värskeimaid arve.",
  "share.choose": "Vali",
  "share.chart": "Graafik",
  "share.figures": "Arvud",
  "share.summary": "Kõik arvud",
  "share.mode": "Kuju",
  "share.mode.total": "Joon",
  "share.mode.delta": "Muutus tulpadena",
  "share.mode.rate": "Muutus protsentides",
  "share.mode.spark": "Ainult joon",
  "share.interval.auto": "Mis parasjagu sobib",
  "share.language": "Keel",
  "share.theme": "Värvid",
  "share.theme.auto": "Nagu lugejal",
  "share.theme.light": "Hele",
  "share.theme.dark": "Tume",
  "share.size": "Pildi suurus",
  "share.size.usual": "Tavaline, {size}",
  "share.size.og": "Eelvaade, {size}",
  "share.size.square": "Ruut, {size}",
  "share.size.story": "Püstine, {size}",
  "share.size.thumb": "Väike, {size}",
  "share.preview": "Eelvaade",
  "share.noAddress":
    "See sait ei tea oma avalikku aadressi, seepärast algab kõik allpool aadressiga {address}. Pane failis mastoboard.json võtme „baseUrl“ või muutuja MASTOBOARD_BASE_URL väärtuseks aadress, mida lugejad kasutavad.",
  "share.alt": "{alt} {asOf}.",
  "share.picture": "Pilt",
  "share.picture.works":
    "Töötab Jekyllis, Ghostis, WordPressis, GitHubis, uudiskirjades ja kõikjal mujal, kus HTML on lubatud. Skripti pole vaja.",
  "share.frame": "Interaktiivne raam",
  "share.frame.works":
    "Töötab Jekyllis, WordPressis, Ghostis ja sinu oma lehtedel. Selles on lause, tabel ja tee siia tagasi.",
  "share.frame.grows":
    "Viimane rida laseb raamil kasvada õigesse kõrgusesse; ilma selleta saab raami kerida.",
  "share.frame.see": "Vaata raami",
  "share.address": "Link",
  "share.address.works":
    "Töötab igal pool. Mastodon, WordPress, Ghost ja Discourse teevad sellest kaardi või raami.",
  "share.post": "Postitus Mastodoni",
  "share.post.works":
    "Töötab Mastodonis ja mujal födiversumis: {count, number} tähemärki 500-st. Lisa pilt ja anna sellele alternatiivtekst.",
  "share.post.text": "Tekst",
  "share.post.alt": "Alternatiivtekst",
  "share.post.png": "Laadi pilt alla (PNG)",
  "share.badge": "Märgis",
  "share.badge.works": "Töötab README-failides, foorumites ja lehe jaluses: kõigepealt Markdown, siis HTML.",
  "share.frozen": "Külmutatud versioon",
  "share.frozen.works":
    "Töötab nagu pilt, aga jääb igaveseks selliseks, nagu olid andmed {when}. Artiklitele, mis mõnd arvu tsiteerivad.",
  "share.places": "Sinu saidile valmis",
  "share.save": "Salvesta see üks kord failina {file}:",
  "share.call": "Seejärel kirjuta sinna, kus graafik olema peab:",
  "share.jekyll.works": "Töötab postitustes, lehtedel ja paigutustes, ka GitHub Pagesis.",
  "share.hugo.works": "Töötab igal Markdownis kirjutatud lehel, kust Hugo tavalise HTML-i välja jätab.",
  "share.wordpress.works":
    "Töötab plokis „Kohandatud HTML“. Või kleebi link eraldi reale: WordPress teeb sellest ise raami.",
  "share.ghost.works": "Töötab HTML-kaardis. Paljast lingist saab järjehoidja.",
  "share.markdown.works": "Töötab README-failides, vikides, veateadetes ja foorumites.",
  "share.html.works": "Töötab igal lehel, mille sa ise kirjutad.",
  "share.more": "Kõik kujud, suurused ja keeled",
  "share.close": "Sulge",
};
