import type { ReactNode } from "react";
import { filesText } from "~/i18n/files";
import { formatBytes, formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { FileItem } from "~/ui/FileItem";
import type { StoredFile } from "./file";

interface Props {
  file: Pick<StoredFile, "id" | "name" | "size" | "sha256"> & Partial<Pick<StoredFile, "pages" | "hasThumbnail">>;
  /** what lay there before, the newest first */
  earlier?: readonly StoredFile[];
  children?: ReactNode;
}

/** A file that has arrived: its first page, name, size, pages, fingerprint, and what it replaced. */
export function StoredFileItem({ file, earlier = [], children }: Props) {
  const t = useText(filesText);
  const locale = useLocale();
  const facts = [formatBytes(file.size, locale), file.pages && t.pages(file.pages)].filter(Boolean).join(" · ");
  return (
    <FileItem
      name={file.name}
      size={facts}
      href={paths.file(file.id)}
      {...(file.hasThumbnail ? { picture: paths.fileThumbnail(file.id) } : {})}
      about={
        file.sha256 !== "" && (
          <details className="text-small text-stone">
            <summary className="link w-fit cursor-pointer py-1">{t.more}</summary>
            <p className="mt-1 break-all">
              SHA-256: <code>{file.sha256}</code>
            </p>
            {earlier.length > 0 && (
              <>
                <p className="mt-2 font-medium">{t.earlier}</p>
                <ul>
                  {earlier.map((old) => (
                    <li key={old.id}>
                      <a className="link" href={paths.file(old.id)}>
                        {old.name}
                      </a>{" "}
                      · {formatDateTime(old.createdAt, locale)} · {formatBytes(old.size, locale)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </details>
        )
      }
    >
      {children}
    </FileItem>
  );
}
