import type { ReactNode } from "react";
import { filesText } from "~/i18n/files";
import { formatBytes } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { FileDrop } from "~/ui/FileDrop";
import { FileItem } from "~/ui/FileItem";
import { acceptedFiles, type FileKind, type StoredFile, slotKeys, slotLimit } from "./file";
import { StoredFileItem } from "./StoredFileItem";
import { useUploads } from "./use-upload";

interface Props {
  ownerKind: string;
  ownerId: string;
  fieldKey: string;
  label: ReactNode;
  help?: ReactNode;
  required?: boolean;
  /** megabytes of each file */
  limit?: number | undefined;
  /** how many files; one unless told otherwise */
  most?: number | undefined;
  /** what is taken; absent: all but videos */
  kinds?: readonly FileKind[] | undefined;
  files: readonly StoredFile[];
  /** what lay in these slots before, the newest first */
  earlier?: readonly StoredFile[];
  error?: string | undefined;
  disabled?: boolean;
  /** controls beside a file: a button that takes it out */
  children?: (file: StoredFile) => ReactNode;
}

/**
 * A place for one file or several: dropped or chosen, sent with their progress, refused with a reason. A single place
 * takes the next file instead of the one it has; of several, each goes into a free slot. Without a script the
 * `FileSlotForm` of the same field sends them; that form stands outside the page's own, because forms don't nest.
 */
export function FileSlot(props: Props) {
  const { ownerKind, ownerId, fieldKey, label, help, required, limit, kinds, files, error, disabled, children } = props;
  const { most = 1, earlier = [] } = props;
  const t = useText(filesText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { uploads, send, forget } = useUploads(ownerKind, ownerId);
  const free = freeSlots(fieldKey, most, [...files, ...uploads]);
  const mayAdd = most === 1 || free.length > 0;
  const give = (chosen: File[]) => {
    if (most === 1) for (const file of chosen.slice(0, 1)) send(fieldKey, file);
    else for (const [index, file] of chosen.slice(0, free.length).entries()) send(free[index] ?? fieldKey, file);
  };
  const size = formatBytes(slotLimit(limit, kinds), locale);
  const says = kinds ? t.kindsHelp(kinds.map((kind) => t.kinds[kind]).join(", "), size) : t.help(size);
  return (
    <FileDrop
      name="file"
      id={fieldKey}
      form={slotFormId(fieldKey)}
      label={label}
      help={
        <>
          {help && <span className="block">{help}</span>}
          {says} {most > 1 && t.several(files.length, most)}
        </>
      }
      required={required ?? false}
      error={error}
      accept={acceptedFiles(kinds)}
      multiple={most > 1}
      disabled={Boolean(disabled) || !mayAdd}
      onFiles={give}
    >
      {uploads.map((upload) => (
        <FileItem
          key={upload.fieldKey}
          name={upload.name}
          size={formatBytes(upload.size, locale)}
          state={upload.state === "arrived" ? "uploading" : upload.state}
          {...(upload.state === "arrived" ? { percent: 100 } : {})}
          {...(upload.state === "uploading" ? { percent: upload.percent } : {})}
          {...(upload.state === "failed"
            ? {
                error: upload.reason === "unreachable" ? t.unreachable : refusals[upload.reason],
                onRetry: () => send(upload.fieldKey, upload.file),
                onRemove: () => forget(upload.fieldKey),
              }
            : {})}
        />
      ))}
      {files.map((file) => (
        <StoredFileItem key={file.id} file={file} earlier={earlier.filter((old) => old.fieldKey === file.fieldKey)}>
          {children?.(file)}
        </StoredFileItem>
      ))}
      {mayAdd && (
        <noscript>
          <Button type="submit" size="small" form={slotFormId(fieldKey)}>
            {t.send}
          </Button>
        </noscript>
      )}
    </FileDrop>
  );
}

function freeSlots(fieldKey: string, most: number, taken: readonly { readonly fieldKey: string }[]): readonly string[] {
  return slotKeys(fieldKey, most).filter((key) => !taken.some((file) => file.fieldKey === key));
}

type FormProps = Pick<Props, "ownerKind" | "ownerId" | "fieldKey" | "most"> & {
  readonly files?: Props["files"];
  /** where it comes back to */
  readonly back: string;
};

/** The plain form of a field, for pages without a script: it fills the free slots from the first. */
export function FileSlotForm({ ownerKind, ownerId, fieldKey, most = 1, files = [], back }: FormProps) {
  const slot = most === 1 ? fieldKey : freeSlots(fieldKey, most, files)[0];
  return (
    <form id={slotFormId(fieldKey)} method="post" encType="multipart/form-data" action={paths.uploadWhole()}>
      <input type="hidden" name="ownerKind" value={ownerKind} />
      <input type="hidden" name="ownerId" value={ownerId} />
      <input type="hidden" name="fieldKey" value={slot ?? fieldKey} />
      <input type="hidden" name="back" value={back} />
    </form>
  );
}

const slotFormId = (fieldKey: string) => `slot-${fieldKey}`;
