import { formatDateTime } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Icon } from "~/ui/Icon";
import { Section } from "~/ui/Section";
import type { CompetitionResults } from "../results.service.server";

/** The files that anyone may recompute a published round from, the newest first, with their SHA-256. */
export function BundleList({ bundles }: { bundles: CompetitionResults["bundles"] }) {
  const t = useText(resultsText).bundle;
  const locale = useLocale();
  return (
    <Section title={t.title} description={t.description}>
      <ul className="text-table">
        {bundles.map(({ id, version, sha256, publishedAt }) => (
          <li key={id} className="grid gap-0.5 border-b border-line py-3">
            <span className="flex flex-wrap items-center gap-x-4">
              <a
                className="link inline-flex min-h-11 items-center gap-2 font-semibold"
                href={paths.resultBundle(id)}
                download
              >
                <Icon name="download" size={18} />
                {t.download(version)}
              </a>
              <span className="text-stone">{formatDateTime(publishedAt, locale)}</span>
            </span>
            <code className="text-small break-all text-stone">SHA-256 {sha256}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}
