import { documentsText } from "~/i18n/documents";
import { useText } from "~/i18n/use-text";
import { type DocumentName, paths } from "~/paths";
import { ExportLink } from "~/ui/ExportLink";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import type { DocumentsView } from "./documents.service.server";
import { rolls } from "./roll";

/** What officials take away from a desk: lists to be signed, and everything that was handed in. */
export function DocumentsPage({ view }: { view: DocumentsView }) {
  const t = useText(documentsText);
  const link = (name: DocumentName, words: string) => (
    <ExportLink href={paths.deskDocument(view.id, name)}>{words}</ExportLink>
  );
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.description} />
      <Section title={t.rolls} description={t.counts(view.valid, view.invalid, view.undecided)}>
        <ul className="divide-y divide-line">
          {rolls.map((kind) => (
            <li key={kind} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
              <span className="min-w-0 flex-1 basis-64 font-medium">{t.roll.names[kind]}</span>
              {link(kind === "valid" ? "hop-le.pdf" : "khong-hop-le.pdf", t.pdf)}
              {link(kind === "valid" ? "hop-le.docx" : "khong-hop-le.docx", t.docx)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.wholeTitle} description={t.wholeAbout(view.handedIn)}>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {link("toan-bo.xlsx", t.xlsx)}
          {link("toan-bo.csv", t.csv)}
          {link("toan-bo.zip", t.zip)}
        </p>
        <p className="mt-2 text-small text-stone">{t.zipAbout}</p>
      </Section>
    </>
  );
}
