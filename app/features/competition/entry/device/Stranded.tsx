import { savingText } from "~/i18n/saving";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { useWhen } from "./FieldNews";
import type { Kept } from "./kept";

interface Props {
  texts: readonly Kept[];
  labelOf: (fieldKey: string) => string;
  giveUp: (kept: Kept) => void;
}

/** Texts that this device still keeps for questions that take no more changes: to be copied, or given up. */
export function Stranded({ texts, labelOf, giveUp }: Props) {
  const t = useText(savingText);
  const when = useWhen();
  if (texts.length === 0) return null;
  return (
    <Notice tone="turmeric" title={t.strandedTitle}>
      <p>{t.strandedAbout}</p>
      {texts.map((kept) => (
        <div key={kept.fieldKey} className="mt-3">
          <p className="font-semibold">{t.strandedAt(labelOf(kept.fieldKey), when(kept.writtenAt))}</p>
          <p className="max-h-60 overflow-auto whitespace-pre-wrap border-l-2 border-turmeric pl-3">
            {kept.text || "—"}
          </p>
          <div className="mt-2">
            <Button size="small" onClick={() => giveUp(kept)}>
              {t.giveUp}
            </Button>
          </div>
        </div>
      ))}
    </Notice>
  );
}
