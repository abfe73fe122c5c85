import type { ComponentProps } from "react";
import { localized } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { SavedWhen } from "./SavedWhen";
import type { ScoreSheetView } from "./sheet.service.server";

type Props = {
  readonly sheet: ScoreSheetView;
  readonly saver: ComponentProps<typeof SavedWhen>["saver"];
  readonly at: number;
  readonly missing: number;
  /** a submission was stopped because of what is missing */
  readonly isStopped: boolean;
  readonly isBusy: boolean;
  readonly isReadOnly: boolean;
  readonly onGo: (at: number) => void;
  readonly onDossier: () => void;
  readonly onHelp: () => void;
};

/** The bar under the thumb: what is saved, what is missing, the way on, the dossier; on a laptop the buttons alone. */
export function SheetDock({
  sheet,
  saver,
  at,
  missing,
  isStopped,
  isBusy,
  isReadOnly,
  onGo,
  onDossier,
  onHelp,
}: Props) {
  const t = useText(judgingText).sheet;
  const words = useText(scoringText).sheet;
  const locale = useLocale();
  const last = sheet.criteria.length;
  const nextTitle = sheet.criteria[at + 1]?.title;
  const submit = (
    <Button kind="primary" name="act" value="submit" busy={isBusy} className="min-w-0 flex-[2]">
      {sheet.draft.submittedAt ? t.submitAgain : t.submit}
    </Button>
  );
  return (
    <div className="sheet-dock">
      <div className="mb-2 flex flex-wrap justify-between gap-x-4 text-small">
        <p role="status" className="text-stone">
          <SavedWhen saver={saver} />
        </p>
        {missing > 0 && (
          <p className={`font-medium ${isStopped ? "text-madder" : "text-turmeric-ink"}`}>{t.missing(missing)}</p>
        )}
        <button type="button" className="link hidden lg:block noscript:hidden" onClick={onHelp}>
          {words.keys}
        </button>
      </div>
      <div className="flex gap-2 lg:hidden noscript:hidden">
        <Button icon="chevron-left" iconOnly className="flex-none" onClick={() => onGo(at - 1)} disabled={at === 0}>
          {words.previousOf}
        </Button>
        <Button icon="file" className="flex-none" onClick={onDossier}>
          {words.switchToDossier}
        </Button>
        {at < last ? (
          <Button kind="primary" className="min-w-0 flex-[2]" onClick={() => onGo(at + 1)}>
            <span className="line-clamp-2 text-balance text-[0.9375rem]/5 whitespace-normal">
              {nextTitle ? t.next(localized(nextTitle, locale)) : t.finish}
            </span>
          </Button>
        ) : (
          !isReadOnly && submit
        )}
      </div>
      {!isReadOnly && (
        <div className="hidden gap-3 lg:flex noscript:flex">
          <Button name="act" value="save">
            {t.save}
          </Button>
          {submit}
        </div>
      )}
    </div>
  );
}
