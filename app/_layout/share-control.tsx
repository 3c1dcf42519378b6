import { formatDate } from "#lib/i18n/format.ts";
import { say } from "#lib/i18n/say.ts";
import type { Instant } from "#lib/model/instant.ts";
import type { Pictured } from "#lib/model/picture-address.ts";
import { type PictureQuestion, USUAL_QUESTION } from "#lib/model/picture-question.ts";
import { shareLinks } from "#lib/publish/share-links.ts";
import { SNIPPETS } from "#lib/publish/snippets.ts";
import { type Urls, urlsUnder } from "#lib/publish/urls.ts";
import type { SitePage } from "../_data/subject-page.ts";
import { Quote } from "../_ui/quote.tsx";
import { UnderlinedLink } from "../_ui/underlined-link.tsx";
import { sharedBy } from "./shared-by.ts";

type Props = {
  page: SitePage & { id: string };
  /** Of the dialog within the page. */
  dialog: string;
  of: Pictured;
  asked?: Partial<PictureQuestion>;
  title: string;
  /** The picture in words, as of the moment when it was measured. */
  alt: string;
  measuredAt: Instant | null;
  /** Where a chart of a time of its own is shown: the share page gives away living ones, and knows it not. */
  shownAt?: (urls: Urls) => string;
};

const FORMS = ["picture", "frame", "link"] as const;
const NAMES = { picture: "share.picture", frame: "share.frame", link: "share.address" } as const;

/**
 * Beside a chart: opens a dialog with the lines that are wanted most, and the way to all others. The browser opens it
 * without a script; one that cannot gets a link in its place.
 */
export function ShareControl({ page, dialog, of, asked = {}, title, alt, measuredAt, shownAt }: Props) {
  // A copy outlives the server that its lines would name.
  if (page.isCopy) return null;
  const { language, config, id } = page;
  const picture = { ...USUAL_QUESTION, ...asked };
  const dated = measuredAt === null ? alt : tellDated(page, alt, measuredAt);
  const { shared: usual, standIn } = sharedBy(page, id, {
    title,
    alt: dated,
    post: [],
    of,
    language,
    picture,
  });
  const shared = shownAt
    ? { ...usual, links: { ...usual.links, page: shownAt(urlsUnder(usual.base)) } }
    : usual;
  const all = urlsUnder(config.basePath).share(language, id, of, asked);
  return (
    <>
      <button type="button" popoverTarget={dialog} className="share-button control-link cursor-pointer">
        {say(language, "share.link")}
      </button>
      <a href={all} className="share-link control-link">
        {say(language, "share.link")}
      </a>
      <dialog id={dialog} popover="auto" aria-label={say(language, "share.link")} className="share-dialog">
        <div className="flex items-start justify-between gap-x-6">
          <h2 className="min-h-[44px] content-center text-lg">
            <bdi>{title}</bdi>
          </h2>
          <button
            type="button"
            popoverTarget={dialog}
            popoverTargetAction="hide"
            className="control-link shrink-0 cursor-pointer text-sm"
          >
            {say(language, "share.close")}
          </button>
        </div>
        {FORMS.map((form) => (
          <section key={form} className="mt-4">
            <h3 className="mb-1 text-sm text-soft">{say(language, NAMES[form])}</h3>
            <Quote text={SNIPPETS[form](shared)} language={language} dir="ltr" code standIn={standIn} />
          </section>
        ))}
        <p className="mt-4 flex flex-wrap gap-x-6 text-sm">
          {!shownAt && <UnderlinedLink href={all}>{say(language, "share.more")}</UnderlinedLink>}
          <UnderlinedLink href={shareLinks(config.basePath, id, { of, picture }, language, picture.asOf).png}>
            {say(language, "share.post.png")}
          </UnderlinedLink>
        </p>
      </dialog>
    </>
  );
}

function tellDated({ language, config }: SitePage, alt: string, measuredAt: Instant): string {
  const moment = formatDate(language, measuredAt, config.timeZone, "dayTimeZone");
  return say(language, "share.alt", { alt, asOf: say(language, "picture.asOf", { moment }) });
}
