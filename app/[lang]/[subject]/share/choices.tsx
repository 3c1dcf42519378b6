import { LANGUAGE_NAMES } from "#lib/i18n/locales.ts";
import { say } from "#lib/i18n/say.ts";
import { ACTIVITY_COUNTS } from "#lib/model/activity.ts";
import { STEPS } from "#lib/model/calendar.ts";
import type { Language } from "#lib/model/language.ts";
import { POLLED_METRICS } from "#lib/model/metric.ts";
import { formatPictured, isCount } from "#lib/model/picture-address.ts";
import { PICTURE_MODES, THEMES } from "#lib/model/picture-question.ts";
import { DEFAULT_SIZE, PRESET_NAMES, PRESETS } from "#lib/model/picture-size.ts";
import { RANGES } from "#lib/model/range.ts";
import { TREND_STEPS } from "#lib/model/trends-question.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import type { SharePage } from "../../../_data/pages.ts";
import { Choice } from "../../../_ui/choice.tsx";
import { LiveForm } from "../../../_ui/live-form.tsx";

/** The steps of columns, each with its name; none of what has no columns. */
function stepsOf({ of, picture: { mode } }: SharePage["report"], language: Language) {
  if (isCount(of)) {
    return TREND_STEPS.map((step) => [step, say(language, `counts.step.${step}`)] as const);
  }
  const isChange = mode === "delta" || mode === "rate";
  return isChange ? STEPS.map((step) => [step, say(language, `step.${step}`)] as const) : [];
}

/** What is shared, and how it looks. Only what makes a difference to it is offered. */
export function Choices({ page: { language, config, id, report } }: { page: SharePage }) {
  const { of, picture } = report;
  const figures = POLLED_METRICS.map((metric) => [metric, say(language, `metric.${metric}.name`)] as const);
  const counts = ACTIVITY_COUNTS.map(
    (count) => [formatPictured({ count }), say(language, `counts.${count}`)] as const,
  );
  const steps = stepsOf(report, language);
  const milestones = report.milestones.map(({ key, name }) => [key, name] as const);
  const inPixels = ({ width, height }: { width: number; height: number }) => ({
    size: `${width} × ${height}`,
  });
  return (
    <LiveForm
      action={urlsUnder(config.basePath).share(language, id, "users")}
      className="grid grid-cols-2 content-start gap-x-6 gap-y-4 md:grid-cols-1"
    >
      <Choice
        name="metric"
        label={say(language, "share.chart")}
        value={formatPictured(of)}
        isLong
        groups={[
          [
            say(language, "share.figures"),
            [...figures, ...counts, ["summary", say(language, "share.summary")]],
          ],
          [say(language, "facts.milestones"), milestones],
        ]}
      />
      {typeof of === "string" && of !== "summary" && (
        <Choice
          name="mode"
          label={say(language, "share.mode")}
          value={picture.mode}
          options={PICTURE_MODES.map((mode) => [mode, say(language, `share.mode.${mode}`)])}
        />
      )}
      {steps.length > 0 && (
        <Choice
          name="interval"
          label={
            isCount(of)
              ? say(language, "counts.step", { name: say(language, `counts.${of.count}`) })
              : say(language, "step.label")
          }
          value={picture.interval ?? ""}
          options={[["", say(language, "share.interval.auto")], ...steps]}
        />
      )}
      {(typeof of === "string" || isCount(of)) && (
        <Choice
          name="range"
          label={say(language, "range.label")}
          value={String(picture.range)}
          options={RANGES.map((range) => [range, say(language, `range.${range}`)])}
        />
      )}
      <Choice
        name="lang"
        label={say(language, "share.language")}
        value={report.language}
        options={config.languages.map((each) => [each, LANGUAGE_NAMES[each]])}
      />
      <Choice
        name="theme"
        label={say(language, "share.theme")}
        value={picture.theme}
        options={THEMES.map((theme) => [theme, say(language, `share.theme.${theme}`)])}
      />
      <Choice
        name="size"
        label={say(language, "share.size")}
        value={picture.size.preset ?? ""}
        isLong
        options={[
          ["", say(language, "share.size.usual", inPixels(DEFAULT_SIZE))],
          ...PRESET_NAMES.map(
            (name) => [name, say(language, `share.size.${name}`, inPixels(PRESETS[name]))] as const,
          ),
        ]}
      />
      <button
        type="submit"
        className="control-link hidden cursor-pointer justify-self-start underline underline-offset-4 noscript:inline-flex"
      >
        {say(language, "facts.show")}
      </button>
    </LiveForm>
  );
}
