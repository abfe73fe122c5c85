import { FileSlot } from "~/features/files/FileSlot";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import type { StepField } from "../step.service.server";

/** A question that takes files: one, or as many as its form says. */
export function FileQuestion({ asked, entryId }: { asked: StepField; entryId: string }) {
  const words = useText(entryText).file;
  const locale = useLocale();
  const { field, files, earlier, refusal } = asked;
  return (
    <FileSlot
      ownerKind="entry"
      ownerId={entryId}
      fieldKey={field.key}
      label={localized(field.label, locale)}
      help={field.help && localized(field.help, locale)}
      required={field.required}
      limit={field.limit}
      most={field.most}
      kinds={field.fileKinds}
      files={files}
      earlier={earlier}
      disabled={refusal !== null}
    >
      {(stored) =>
        !refusal && (
          <Button kind="quiet" size="small" icon="x" iconOnly name="removeFile" value={stored.fieldKey}>
            {words.remove}
          </Button>
        )
      }
    </FileSlot>
  );
}
