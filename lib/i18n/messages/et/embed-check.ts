import type { embedCheck as english } from "../en/embed-check.ts";

export const embedCheck: Record<keyof typeof english, string> = {
  "check.heading": "Kas graafikuid saab sinna lisada?",
  "check.intro":
    "Anna selle lehe aadress, kus selle lehestiku graafik on või kuhu see tuleb. Vaatame lehte ühe korra ja ütleme, mis on ees.",
  "check.address": "Lehe aadress",
  "check.ask": "Vaata",
  "check.closed":
    "See vorm vaatab ainult lehti, mis on saidil {hosts}. Muude lehtede jaoks on haldajal käsk {command}.",
  "check.closedToAll":
    "Haldaja ei ole seda vormi avanud: see ei vaata ühtegi lehte. Käsk {command} vaatab kõiki.",
  "check.notAsked": "Lehte ei õnnestunud vaadata: {why}.",
  "check.frameNotAsked":
    "Meie enda raami ei õnnestunud siit küsida, nii et pole teada, mida vaheserver sellele lisab: {why}.",
  "check.busy": "Praegu vaadatakse teist lehte. Palun proovi minuti pärast uuesti.",
  "check.fine": "Nii palju kui meile näha, ei ole lehel {page} meie graafikutel midagi ees.",
  "check.found": "Lehel {page} on ees:",
  "check.advice": "Lehe {page} kohta tasub teada:",
  "check.page-status":
    "Leht vastas olekukoodiga {value}, nii et see ei pruugi olla see leht, mida lugejad näevad. Kontrolli aadressi.",
  "check.frame-status":
    "Meie enda raam vastas väljast olekukoodiga {value}. Kontrolli, et puhverserver laseks läbi kõik teed, mille algus on {frames}.",
  "check.frame-options":
    "Meie raamidega tuleb kaasa X-Frame-Options ({value}), aga meie enda reegel puudub: seda muudab puhverserver. Las ta jätab mõlemad päised rahule teedel, mille algus on {frames}; nginxis vaata proxy_hide_header ja add_header.",
  "check.own-ancestors":
    "Siin on lubatud raame kasutada vaid osal lehtedest ({value}). Lisa {page} võtmesse embedAncestors failis mastoboard.json või muutujasse MASTOBOARD_EMBED_ANCESTORS ja käivita programm uuesti.",
  "check.proxy-ancestors":
    "Puhverserver lisab oma Content-Security-Policy, mille frame-ancestors ({value}) jätab selle lehe välja. Võta see maha teedelt, mille algus on {frames}.",
  "check.isolation":
    "Leht eraldab end muust (Cross-Origin-Embedder-Policy), aga meie raamidel puudub {value}: selle võtab maha puhverserver. Las ta laseb selle läbi.",
  "check.mixed-content":
    "Leht tuleb https-iga, aga küsib {value} tavalise http-ga, mille brauserid tõkestavad. Pane graafikud https-i taha ja kasuta seda aadressi.",
  "check.frame-src":
    "Lehe Content-Security-Policy lubab raamidesse ainult {value}. Lisa selle frame-src reeglisse {board}.",
  "check.img-src":
    "Lehe Content-Security-Policy lubab pilte ainult siit: {value}. Meie piltide ja märkide jaoks lisa selle img-src reeglisse {board}.",
  "check.script-src":
    "Lehe Content-Security-Policy lubab skripte ainult siit: {value}. Graafikud töötavad ka nii; kui raamid peavad ise õige kõrguse võtma, lisa script-src reeglisse {board} või anna raamidele kõrgus.",
  "check.sandbox":
    "Seal oleva raami sandbox ei luba skripte ({value}), nii et raam ei saa oma kõrgust öelda. Kirjuta sandbox’i: {sandbox}.",
  "check.lazy":
    'Seal oleva raami laadib lisamoodul (data-src), võib-olla alles pärast nõusolekut. Tee aadressile {board} erand või kirjuta tavaline iframe koos omadusega loading="lazy".',
  "check.wordpress":
    "Leht töötab WordPressiga: pane raam plokki „Kohandatud HTML“. Kellel pole õigust piiramata HTML-ile, kaotab raami salvestamisel; administraator saab selle ise lisada või kasuta selle asemel pilti.",
  "check.wordpress-com":
    "Leht töötab WordPress.com-is, mis väiksemates pakettides raamid eemaldab. Kasuta lingiga pilti.",
  "check.ghost": "Leht töötab Ghostiga: pane raam „HTML“-kaardile. Paljast lingist saab järjehoidjakaart.",
  "check.discourse":
    "Leht töötab Discourse’iga, mis eemaldab raamid, kui administraator ei lisa aadressi {board} seadesse allowed_iframes. Ilma selleta saab omaette real olevast lingist eelvaade ja pildid töötavad.",
  "check.github":
    "See sait eemaldab kõik raamid sellest, mida inimesed kirjutavad. Kasuta lingiga pilti või märki.",
  "check.mastodon": "Mastodon ei näita postitustes raame. Postita link, mis saab eelvaate, või lisa pilt.",
};
