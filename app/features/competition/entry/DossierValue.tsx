import type { ReactNode } from "react";
import { formatPhone } from "~/core/phone";
import { PdfReader } from "~/features/files/pdf/PdfReader";
import { localized } from "~/i18n/catalogue";
import { dossierText } from "~/i18n/dossier";
import { formatBytes, formatDate, formatMoney, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { FileItem } from "~/ui/FileItem";
import { Icon } from "~/ui/Icon";
import { Prose } from "~/ui/Prose";
import { CanvasBoxes } from "./answers/CanvasBoxes";
import { ReadTable } from "./answers/ReadTable";
import type { DossierFile, DossierValue as Value } from "./dossier";

interface Props {
  value: Value;
  /** the question's */
  title: string;
  /** whether PDFs are read right here; else they are only named */
  readsPdfs?: boolean;
}

/** One answer as it is read, by its type. */
export function DossierValue({ value, title, readsPdfs = true }: Props): ReactNode {
  const locale = useLocale();
  const t = useText(dossierText);
  switch (value.kind) {
    case "text":
      return <Prose text={value.text} />;
    case "number":
      return <p className="tabular-nums">{formatNumber(value.number, locale)}</p>;
    case "money":
      return <p className="tabular-nums">{formatMoney(BigInt(value.amount), locale)}</p>;
    case "choices":
      return <Labels labels={value.labels.map((label) => localized(label, locale))} />;
    case "date":
      return <p className="tabular-nums">{formatDate(value.day, locale)}</p>;
    case "phone":
      return <p className="tabular-nums">{formatPhone(value.phone)}</p>;
    case "tax_code":
      return <p className="tabular-nums">{value.code}</p>;
    case "link":
      return <Outside url={value.url} />;
    case "video":
      return (
        <p className="flex items-start gap-2">
          <Icon name="external" size={18} className="mt-1 flex-none text-stone" />
          <Outside url={value.url} />
        </p>
      );
    case "consent":
      return <p>{t.agreed}</p>;
    case "table":
      return <ReadTable table={value} />;
    case "canvas":
      return (
        <CanvasBoxes>
          {(block) => {
            const text = value.blocks[block];
            return text ? <Prose text={text} /> : <p className="text-stone">—</p>;
          }}
        </CanvasBoxes>
      );
    case "files":
      return <Attachments files={value.files} title={title} readsPdfs={readsPdfs} />;
  }
}

function Labels({ labels }: { labels: readonly string[] }) {
  if (labels.length === 1) return <p>{labels[0]}</p>;
  return (
    <ul className="list-disc pl-5">
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}

function Attachments({
  files,
  title,
  readsPdfs,
}: {
  files: readonly DossierFile[];
  title: string;
  readsPdfs: boolean;
}) {
  const locale = useLocale();
  const pdfs = readsPdfs ? files.filter(({ type }) => type === "application/pdf") : [];
  return (
    <>
      <ul className="files">
        {files.map(({ fileId, name, size }) => (
          <FileItem key={fileId} name={name} size={formatBytes(size, locale)} href={paths.file(fileId)} />
        ))}
      </ul>
      {pdfs.map(({ fileId, name }) => (
        <PdfReader key={fileId} fileId={fileId} title={pdfs.length > 1 ? `${title}: ${name}` : title} />
      ))}
    </>
  );
}

/** Links of entrants lead out of the site, without telling from where. */
export function Outside({ url }: { url: string }) {
  const t = useText(dossierText);
  return (
    <a
      className="link break-all"
      href={url}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      referrerPolicy="no-referrer"
    >
      {url}
      <span className="sr-only"> ({t.opensOutside})</span>
    </a>
  );
}
