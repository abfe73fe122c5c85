import { formatDate, formatDateTime } from "~/i18n/format";
import { progressText } from "~/i18n/progress";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Notice } from "~/ui/Notice";
import type { Paper } from "./typed.queries.server";

/** That a sheet was typed from paper: by whom, when it was signed, the scan. */
export function PaperNote({ paper }: { paper: Paper }) {
  const t = useText(progressText).typed;
  const locale = useLocale();
  const { typedBy, typedAt, signedAt, scanFileId } = paper;
  return (
    <Notice tone="sky" title={t.noteTitle}>
      {t.note(typedBy, formatDateTime(typedAt, locale), formatDate(signedAt ?? typedAt, locale))}{" "}
      {scanFileId && (
        <a className="link" href={paths.file(scanFileId)}>
          {t.noteScan}
        </a>
      )}
    </Notice>
  );
}
