import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { GoalReport, ReachedGoal } from "#lib/reports/overview.ts";
import { SayPieces } from "./say-pieces.tsx";
import { UnderlinedLink } from "./underlined-link.tsx";

type Props = {
  goal: GoalReport;
  language: Language;
  href: string;
  allHref: string;
};

/** The next milestone: how far it is, what happens then. */
export function Goal({ goal, language, href, allHref }: Props) {
  return (
    <div>
      <h2 className="sr-only">{say(language, "goal.heading")}</h2>
      <p className="text-lg leading-relaxed sm:text-xl">
        <a href={href} className="block py-2 no-underline hover:underline">
          <SayPieces pieces={goal.distance} />
        </a>
      </p>
      {goal.forecast && <p className="pb-1 text-base">{goal.forecast}</p>}
      <ProgressLine share={goal.share} />
      {goal.consequence && <p className="mt-2 text-base text-soft">{goal.consequence}</p>}
      <AllMilestones language={language} href={allHref} />
    </div>
  );
}

/** The milestone that was reached last, and when. */
export function Reached({
  reached,
  language,
  href,
  allHref,
}: Omit<Props, "goal"> & { reached: ReachedGoal }) {
  return (
    <div>
      <h2 className="sr-only">{say(language, "milestones.reached")}</h2>
      <p className="text-lg leading-relaxed sm:text-xl">
        <a href={href} className="block py-2 no-underline hover:underline">
          {reached.name}
        </a>
      </p>
      <p className="pb-1 text-base text-soft">
        <SayPieces pieces={reached.text} />
      </p>
      <AllMilestones language={language} href={allHref} />
    </div>
  );
}

/** Where nothing can be said of any, they are still to be found. */
export function AllMilestones({ language, href }: { language: Language; href: string }) {
  return (
    <p className="text-sm print:hidden">
      <UnderlinedLink href={href}>{say(language, "goal.all")}</UnderlinedLink>
    </p>
  );
}

/** A hairline filled as far as the way is gone; the words beside it say the same. */
export function ProgressLine({ share }: { share: number }) {
  return (
    <div aria-hidden className="mt-2 h-1 bg-hair">
      <div className="h-1 bg-goal" style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
    </div>
  );
}
