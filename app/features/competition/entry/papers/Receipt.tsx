import { localized } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { formatBytes, formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { CopyText } from "~/ui/CopyText";
import { ExportLink } from "~/ui/ExportLink";
import { Facts } from "~/ui/Facts";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import type { ReceiptView } from "./receipt.service.server";

/** What the organizers have received, and how anybody can check it. */
export function Receipt({ receipt }: { receipt: ReceiptView }) {
  const t = useText(entryLifeText).receipt;
  const locale = useLocale();
  const { entryId, version, files, isNewest } = receipt;
  const query = isNewest ? "" : `?lan=${version}`;
  return (
    <>
      <Facts
        facts={[
          { term: t.number, value: <strong className="text-h3 tabular-nums">{receipt.number}</strong> },
          { term: t.competition, value: localized(receipt.competition, locale) },
          { term: t.project, value: receipt.title },
          { term: t.division, value: localized(receipt.division, locale) },
          { term: t.field, value: localized(receipt.field, locale) },
          { term: t.version, value: version },
          { term: t.at, value: formatDateTime(receipt.at, locale) },
          { term: t.by, value: receipt.by },
          ...(receipt.isLate ? [{ term: t.late, value: t.lateYes }] : []),
        ]}
      />
      <div className="my-6 flex flex-wrap gap-3">
        <ExportLink href={paths.myEntryReceiptPaper(entryId) + query}>{t.paper}</ExportLink>
        <ExportLink href={`${paths.myEntryPaper(entryId)}?lan=${version}`}>{t.dossierPaper}</ExportLink>
        <Button kind="quiet" size="small" to={paths.myEntryVersion(entryId, version)}>
          {t.read}
        </Button>
      </div>
      <Section title={t.handedIn}>
        <p>{[t.answers(receipt.answers), t.authors(receipt.authors), t.files(files.length)].join(" · ")}</p>
        {files.length > 0 && (
          <ul className="mt-3 divide-y divide-line border-line border-y">
            {files.map(({ name, size, sha256 }) => (
              <li key={`${sha256} ${name}`} className="py-3 text-table">
                <p className="break-all font-medium">
                  {name} <span className="font-normal text-stone">{formatBytes(size, locale)}</span>
                </p>
                <p className="break-all font-mono text-small text-stone">{sha256}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t.hash}>
        <CopyText text={receipt.sha256} label={t.hash} />
        <h3 className="mt-6 mb-2 text-h3">{t.checkTitle}</h3>
        <Prose text={t.check} className="measure" />
        <div className="mt-4">
          <ExportLink href={paths.myEntryVersionFile(entryId, version)}>{t.content}</ExportLink>
        </div>
      </Section>
    </>
  );
}
