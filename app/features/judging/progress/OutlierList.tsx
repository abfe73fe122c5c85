import { Link } from "@remix-run/react";
import { formatHundredths } from "~/i18n/format";
import { progressText } from "~/i18n/progress";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import type { Outlier } from "./outliers";
import type { ProgressView } from "./progress.service.server";

const mostShown = 20;
/** A link large enough for a thumb. */
const look = "link inline-flex items-center pointer-coarse:min-h-11";

/** What is worth a look, each in words with the way to its sheets. */
export function OutlierList({ view }: { view: ProgressView }) {
  const t = useText(progressText).outliers;
  const told = useOutlierWords(view);
  const { competitionId, outliers } = view;
  const shown = outliers.slice(0, mostShown);
  return (
    <Section title={t.title} aside={outliers.length > 0 ? outliers.length : undefined} description={t.about}>
      {outliers.length === 0 ? (
        <p className="text-stone">{t.none}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {shown.map((outlier) => (
            <li
              key={`${outlier.kind} ${outlier.kind === "sheet" ? outlier.assignmentId : outlier.judgeId}`}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5 text-table"
            >
              <span className="min-w-0 flex-1 basis-80">{told(outlier)}</span>
              {outlier.kind === "sheet" ? (
                <Link className={look} to={paths.deskEntry(competitionId, outlier.entryId)}>
                  {t.openEntry}
                </Link>
              ) : (
                <Link className={look} to={paths.deskJudge(competitionId, outlier.judgeId)}>
                  {t.openJudge}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {outliers.length > mostShown && (
        <p className="mt-2 text-small text-stone">{t.more(outliers.length - mostShown)}</p>
      )}
    </Section>
  );
}

/** The reason of an outlier as a sentence. */
function useOutlierWords(view: ProgressView): (outlier: Outlier) => string {
  const t = useText(progressText).outliers;
  const locale = useLocale();
  const judges = new Map(view.judges.map(({ id, name }) => [id, name]));
  const entries = new Map(view.entries.map((entry) => [entry.id, entry]));
  const number = (value: number) => formatHundredths(value, locale);
  return (outlier) => {
    const judge = judges.get(outlier.judgeId) ?? "?";
    if (outlier.kind === "flat") return t.flat(judge, outlier.same, outlier.of, number(outlier.share));
    if (outlier.kind === "leaning")
      return (outlier.lean > 0 ? t.leaningUp : t.leaningDown)(judge, number(Math.abs(outlier.lean)), outlier.shared);
    const entry = entries.get(outlier.entryId);
    const points = (share: number) => number(Math.round((share * (entry?.maximum ?? 0)) / 10_000));
    const name = [entry?.number, entry?.title].filter(Boolean).join(" · ");
    return t.sheet(judge, name, points(outlier.share), points(outlier.others));
  };
}
