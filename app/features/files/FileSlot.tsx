import { useRevalidator } from "@remix-run/react";
import { type ReactNode, useMemo } from "react";
import { filesText } from "~/i18n/files";
import { formatBytes } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { FileDrop } from "~/ui/FileDrop";
import { FileItem } from "~/ui/FileItem";
import { acceptedFiles, type StoredFile, slotLimit } from "./file";
import { useUpload } from "./use-upload";

interface Props {
  ownerKind: string;
  ownerId: string;
  fieldKey: string;
  label: ReactNode;
  help?: ReactNode;
  required?: boolean;
  /** megabytes */
  limit?: number | undefined;
  file: StoredFile | null;
  error?: string | undefined;
  disabled?: boolean;
  /** controls beside the file: a button that takes it out */
  children?: ReactNode;
}

/**
 * A place for one file: dropped or chosen, sent with its progress, refused with a reason. Without a script the
 * `FileSlotForm` of the same field sends it; that form stands outside the page's own, because forms don't nest.
 */
export function FileSlot(props: Props) {
  const { ownerKind, ownerId, fieldKey, label, help, required, limit, file, error, disabled, children } = props;
  const t = useText(filesText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { revalidate } = useRevalidator();
  const slot = useMemo(() => ({ ownerKind, ownerId, fieldKey }), [ownerKind, ownerId, fieldKey]);
  const { upload, send } = useUpload(slot, revalidate);
  const failure =
    upload?.state === "failed"
      ? upload.reason === "unreachable"
        ? t.unreachable
        : refusals[upload.reason]
      : undefined;
  const isPassing = upload && upload.state !== "done";
  return (
    <FileDrop
      name="file"
      id={fieldKey}
      form={slotFormId(fieldKey)}
      label={label}
      help={help ?? t.help(formatBytes(slotLimit(limit), locale))}
      required={required ?? false}
      error={failure ?? error}
      accept={acceptedFiles}
      disabled={disabled ?? false}
      onFiles={([chosen]) => chosen && void send(chosen)}
    >
      {isPassing && (
        <FileItem
          name={upload.name}
          size={formatBytes(upload.size, locale)}
          state={upload.state}
          percent={upload.state === "uploading" ? upload.percent : 0}
          {...(failure ? { error: failure } : {})}
        />
      )}
      {file && (
        <FileItem name={file.name} size={formatBytes(file.size, locale)} href={paths.file(file.id)}>
          {children}
        </FileItem>
      )}
      <noscript>
        <Button type="submit" size="small" form={slotFormId(fieldKey)}>
          {t.send}
        </Button>
      </noscript>
    </FileDrop>
  );
}

type FormProps = Pick<Props, "ownerKind" | "ownerId" | "fieldKey"> & {
  /** where it comes back to */
  readonly back: string;
};

/** The plain form of a slot, for pages without a script. */
export function FileSlotForm({ ownerKind, ownerId, fieldKey, back }: FormProps) {
  return (
    <form id={slotFormId(fieldKey)} method="post" encType="multipart/form-data" action={paths.uploadWhole()}>
      <input type="hidden" name="ownerKind" value={ownerKind} />
      <input type="hidden" name="ownerId" value={ownerId} />
      <input type="hidden" name="fieldKey" value={fieldKey} />
      <input type="hidden" name="back" value={back} />
    </form>
  );
}

const slotFormId = (fieldKey: string) => `slot-${fieldKey}`;
