import { addDays, dayOf } from "../model/calendar.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import type { LocalText } from "../model/language.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Subject } from "../model/subject.ts";
import { eventsOn } from "./subjects.ts";

/** Often enough for new points to arrive while one looks. */
const POLL_SECONDS = 30;
const LAUNCHED_DAYS_BEFORE = 243;

const MILESTONES: Milestone[] = [
  {
    slug: "second-keeper-500",
    metric: "users",
    threshold: 500,
    when: "reaches",
    label: {
      et: "Teine sadamavaht",
      en: "A second harbour keeper",
      nl: "Een tweede havenmeester",
      ar: "حارس ثانٍ للمرفأ",
    },
    consequence: {
      et: "Modereerimist jagavad kaks inimest, et keegi ei peaks alati valves olema.",
      en: "Two people share the moderation, so that nobody is always on duty.",
      nl: "Twee mensen delen het modereren, zodat niemand altijd dienst heeft.",
      ar: "يتقاسم شخصان الإشراف، فلا يبقى أحد مناوبًا على الدوام.",
    },
  },
  {
    slug: "handover-1000",
    metric: "users",
    threshold: 1000,
    when: "exceeds",
    label: {
      et: "Üleandmine ühingule",
      en: "Hand-over to the association",
      nl: "Overdracht aan de vereniging",
      ar: "التسليم إلى الجمعية",
    },
    consequence: {
      et: "Server läheb asutajatelt üle mittetulundusühingule, mille liikmeks võib astuda iga kasutaja.",
      en: "The founders hand the server over to a non-profit association that every member may join.",
      nl: "De oprichters dragen de server over aan een vereniging zonder winstoogmerk, waar elk lid zich bij kan aansluiten.",
      ar: "يسلّم المؤسسون الخادم إلى جمعية غير ربحية يحق لكل عضو الانضمام إليها.",
    },
  },
  {
    slug: "posts-100000",
    metric: "posts",
    threshold: 100_000,
    when: "reaches",
    label: {
      et: "Sada tuhat postitust",
      en: "A hundred thousand posts",
      nl: "Honderdduizend berichten",
      ar: "مئة ألف منشور",
    },
    consequence: {
      et: "Sadam annab välja raamatu oma parimate postitustega.",
      en: "The harbour prints a book of its best posts.",
      nl: "De haven drukt een boek met haar mooiste berichten.",
      ar: "يطبع المرفأ كتابًا يضم أجمل منشوراته.",
    },
  },
];

/** On the days, counted from the start of the practice, on which its invented life has them. */
const EVENTS: { day: number; label: LocalText }[] = [
  {
    day: -148,
    label: {
      et: "Naaberserver teatas sulgemisest",
      en: "A neighbouring server announced that it would close",
      nl: "Een naburige server kondigde aan te sluiten",
      ar: "أعلن خادم مجاور أنه سيغلق",
    },
  },
  {
    day: -96,
    label: {
      et: "Võeti kasutusele ühine blokeerimisloend",
      en: "A shared block list was imported",
      nl: "Een gedeelde blokkeerlijst werd overgenomen",
      ar: "استُوردت قائمة حظر مشتركة",
    },
  },
  {
    day: -73,
    label: {
      et: "Sadamast kirjutati ajalehes",
      en: "A newspaper wrote about the harbour",
      nl: "Een krant schreef over de haven",
      ar: "كتبت صحيفة عن المرفأ",
    },
  },
  {
    day: -58,
    label: {
      et: "Rämpskontod eemaldati",
      en: "Spam accounts were removed",
      nl: "Spamaccounts werden verwijderd",
      ar: "أُزيلت حسابات مزعجة",
    },
  },
];

/** The practice server as a subject. Until it is known when the practice began it has neither a launch nor events. */
export function practiceSubject(host: Host, timeZone: string, startedAt: Instant | null): Subject {
  const start = startedAt === null ? null : dayOf(startedAt, "UTC");
  return {
    kind: "instance",
    id: host,
    name: "Practice Harbour",
    timeZone,
    launched: start && addDays(start, -LAUNCHED_DAYS_BEFORE),
    milestones: MILESTONES,
    events: start
      ? eventsOn(
          EVENTS.map(({ day, label }) => ({ date: addDays(start, day), label, url: null })),
          timeZone,
        )
      : [],
    trust: [],
    pollSeconds: POLL_SECONDS,
    practice: true,
  };
}
