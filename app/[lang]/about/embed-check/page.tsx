import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { judgeEmbedding } from "#lib/publish/embed-check/judge.ts";
import { tellObstacle } from "#lib/publish/embed-check/tell.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { type EmbedCheckPage, readEmbedCheck } from "../../../_data/embed-check.ts";
import { readSite } from "../../../_data/subject-page.ts";
import { SiteFrame } from "../../../_layout/site-frame.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/about/embed-check">;

const COMMAND = "npm run doctor -- --embed URL";

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const { language, config } = await readSite((await params).lang);
  return { title: `${say(language, "check.heading")} · ${config.title}`, robots: { index: false } };
}

/** A form that takes a page's address and says what keeps our charts off it. */
export default async function EmbedCheck({ params, searchParams }: Route) {
  const [{ lang }, { url }] = [await params, await searchParams];
  const asked = typeof url === "string" ? url.trim() : "";
  const page = await readEmbedCheck(lang, asked, (board, id) => urlsUnder(board).embed(id, "summary"));
  const { language, config } = page;
  return (
    <SiteFrame site={page}>
      <article className="max-w-[42rem] pt-8 sm:pt-12">
        <h1 className="font-serif text-4xl sm:text-5xl">{say(language, "check.heading")}</h1>
        <p className="mt-4">{say(language, "check.intro")}</p>
        <form action={urlsUnder(config.basePath).embedCheck(language)} className="mt-6">
          <label className="text-sm text-soft" htmlFor="url">
            {say(language, "check.address")}
          </label>
          <div className="mt-1 flex flex-wrap gap-3">
            <input
              id="url"
              name="url"
              type="url"
              required
              dir="ltr"
              defaultValue={asked}
              className="min-h-11 min-w-0 flex-1 basis-64 border border-rule bg-paper px-3"
            />
            <button type="submit" className="min-h-11 cursor-pointer border border-ink px-5">
              {say(language, "check.ask")}
            </button>
          </div>
        </form>
        <div className="mt-8" role="status">
          <Outcome page={page} />
        </div>
      </article>
    </SiteFrame>
  );
}

function Outcome({ page: { language, config, look } }: { page: EmbedCheckPage }) {
  if (look.kind === "nothing-asked" || look.kind === "closed") return <Limits page={{ language, config }} />;
  if (look.kind === "busy") return <p>{say(language, "check.busy")}</p>;
  if (look.kind === "failed") return <p>{say(language, "check.notAsked", { why: look.why })}</p>;
  const trouble = "why" in look.frame ? look.frame.why : null;
  const frame = "why" in look.frame ? null : look.frame;
  const obstacles = judgeEmbedding(look.page, frame, look.board, config.embedAncestors);
  const looked = { page: look.page.url, board: look.board };
  const serious = obstacles.filter(({ weight }) => weight !== "advice");
  const lists = [
    { key: "check.found", some: serious },
    { key: "check.advice", some: obstacles.filter(({ weight }) => weight === "advice") },
  ] as const;
  return (
    <>
      {trouble !== null && (
        <p className="mb-4 break-words">{say(language, "check.frameNotAsked", { why: trouble })}</p>
      )}
      {serious.length === 0 && <p>{say(language, "check.fine", { page: look.page.url })}</p>}
      {lists.map(({ key, some }) => (
        <section key={key} hidden={some.length === 0} className="mt-4">
          <h2 className="text-xl">{say(language, key, { page: look.page.url })}</h2>
          <ul className="mt-2 list-disc space-y-3 ps-6">
            {some.map((each) => (
              <li key={each.code} className="break-words">
                {tellObstacle(each, looked, language)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** At which pages it looks. */
function Limits({ page: { language, config } }: { page: Pick<EmbedCheckPage, "language" | "config"> }) {
  const hosts = config.embedCheckHosts.join(", ");
  return (
    <p className="text-soft">
      {hosts === "" || config.baseUrl === null
        ? say(language, "check.closedToAll", { command: COMMAND })
        : say(language, "check.closed", { hosts, command: COMMAND })}
    </p>
  );
}
