import { Form } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { FormState } from "~/core/form";
import { formatHundredths } from "~/i18n/format";
import { useLocale } from "~/i18n/use-text";
import { markOf, runningTotal } from "../score";
import { CriterionCard } from "./CriterionCard";
import { GroupHeads } from "./GroupHeads";
import { KeyHelp } from "./KeyHelp";
import { controlOf, nextUnmarked } from "./mark-control";
import { isWrongMark, marksTyped, type TypedMarks } from "./mark-text";
import { SheetDock } from "./SheetDock";
import { SheetHead } from "./SheetHead";
import { SheetKeypad } from "./SheetKeypad";
import { SheetNotices } from "./SheetNotices";
import { SheetRemarks } from "./SheetRemarks";
import { SheetReview } from "./SheetReview";
import type { ScoreSheetView } from "./sheet.service.server";
import { useAutosave } from "./use-autosave";
import { useSendSheet } from "./use-send-sheet";
import { useSheetKeys } from "./use-sheet-keys";
import { useSwipe } from "./use-swipe";
import { useThumb } from "./use-thumb";

type Props = {
  readonly sheet: ScoreSheetView;
  readonly state: FormState | undefined;
  readonly onDossier: () => void;
};

/**
 * The sheet as it is written: on a phone one criterion at a time, on a laptop all of them; without a script the same
 * form, whole and plain. It saves itself; submitting is the judge's own act.
 */
export function ScoringForm({ sheet, state, onDossier }: Props) {
  const locale = useLocale();
  const { criteria, draft } = sheet;
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<TypedMarks>(() =>
    Object.fromEntries(
      criteria.map(({ key }) => [key, textBefore(state, `marks.${key}`) ?? markText(markOf(draft.marks, key), locale)]),
    ),
  );
  const marks = marksTyped(typed);
  const wrong = criteria.filter((criterion) => isWrongMark(criterion, typed[criterion.key]));
  const sum = runningTotal(criteria, marks);
  const saver = useAutosave(form, sheet, wrong.length === 0);
  const closedBecause = sheet.closedBecause ?? (saver.isOver ? "round_closed" : null);
  const isReadOnly = closedBecause !== null;
  const sender = useSendSheet(saver, sheet.closesAt);
  const [at, setAt] = useState(() => nextUnmarked(criteria, marks, 0) ?? 0);
  const [focusOn, setFocusOn] = useState<{ readonly at: number } | null>(null);
  const [hasKeypadOpen, openKeypad] = useState(false);
  const [hasHelp, showHelp] = useState(false);
  /** a submission was stopped here: what is missing is named */
  const [isStopped, setIsStopped] = useState(false);
  const hasThumb = useThumb();
  const { rebase, touch } = saver;
  useEffect(() => rebase(draft.revision), [draft.revision, rebase]);
  useEffect(() => {
    if (focusOn) focusCriterion(form.current, criteria[focusOn.at]?.key);
  }, [focusOn, criteria]);

  const last = criteria.length;
  const type = (key: string, text: string) => {
    setTyped((before) => ({ ...before, [key]: text }));
    touch();
  };
  const go = (to: number) => setAt(Math.min(last, Math.max(0, to)));
  const goAndFocus = (to: number) => {
    go(to);
    // A finger that came to the remarks hasn't asked for the device's keyboard yet.
    if (to < last || !hasThumb) setFocusOn({ at: to });
  };
  const keys = useSheetKeys({
    criteria,
    marks,
    isReadOnly,
    onMark: (key, mark) => type(key, markText(mark, locale)),
    onGo: goAndFocus,
    onHelp: () => showHelp((is) => !is),
  });
  const swipe = useSwipe((way) => go(at + way));

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const act = pressed instanceof HTMLButtonElement && pressed.value === "save" ? "save" : "submit";
    const firstWrong = criteria.findIndex((criterion) => wrong.includes(criterion));
    const gap = firstWrong >= 0 ? firstWrong : nextUnmarked(criteria, marks, 0);
    const isStopping = gap !== null && (act === "submit" || firstWrong >= 0);
    setIsStopped(isStopping);
    if (isStopping) goAndFocus(gap);
    else void sender.send(event.currentTarget, act);
  }

  const current = criteria[at];
  const keypadFor = hasThumb && hasKeypadOpen && !isReadOnly && current && controlOf(current) === "slider";
  const hide = (index: number) => (index === at ? "flex" : "hidden lg:flex noscript:flex");
  return (
    <Form
      method="post"
      ref={form}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={keys}
      className="flex min-h-[calc(100dvh-3.75rem)] min-w-0 flex-1 flex-col lg:min-h-full"
    >
      <input type="hidden" name="saveKey" value={sheet.saveKey} />
      <input type="hidden" name="revision" value={saver.revision} />
      <SheetHead sheet={sheet} sum={sum} />
      <SheetNotices
        sheet={{ ...sheet, closedBecause }}
        refusal={state?.refusal ?? saver.refusal}
        isStopped={isStopped}
        sum={sum}
      />
      {hasHelp && <KeyHelp onClose={() => showHelp(false)} />}
      <div className="flex flex-1 flex-col gap-8 pt-4 pb-2 lg:flex-none lg:pb-6" {...swipe}>
        {criteria.map((criterion, index) => (
          <div key={criterion.key} className={`flex-1 flex-col lg:flex-none ${hide(index)}`}>
            <GroupHeads sheet={sheet} marks={marks} at={criterion.key} />
            <CriterionCard
              criterion={criterion}
              at={index + 1}
              of={criteria.length}
              typed={typed[criterion.key] ?? ""}
              mark={markOf(marks, criterion.key)}
              isWrong={wrong.includes(criterion)}
              isReadOnly={isReadOnly}
              hasKeypad={hasThumb}
              onType={(text) => type(criterion.key, text)}
              onFocus={() => openKeypad(true)}
            />
          </div>
        ))}
        <div className={`flex-col gap-6 ${hide(last)}`}>
          <SheetRemarks draft={draft} state={state} isReadOnly={isReadOnly} onTouch={touch} />
          <SheetReview sheet={sheet} marks={marks} wrong={wrong} isStopped={isStopped} onGo={goAndFocus} />
        </div>
      </div>
      {keypadFor ? (
        <SheetKeypad
          criteria={criteria}
          saver={saver}
          at={at}
          typed={typed[current.key] ?? ""}
          onType={(text) => type(current.key, text)}
          onGo={goAndFocus}
          onClose={() => openKeypad(false)}
        />
      ) : (
        <SheetDock
          sheet={sheet}
          saver={saver}
          at={at}
          missing={sum.missing.length}
          isStopped={isStopped}
          isBusy={sender.isBusy}
          isReadOnly={isReadOnly}
          onGo={(to) => (to === last ? goAndFocus(to) : go(to))}
          onDossier={onDossier}
          onHelp={() => showHelp((is) => !is)}
        />
      )}
    </Form>
  );
}

/** Past the criteria there is no mark to write in: the remark is next. */
function focusCriterion(form: HTMLFormElement | null, key: string | undefined) {
  const name = key === undefined ? "remark" : `marks.${key}`;
  const fields = [...(form?.querySelectorAll<HTMLElement>(`[name="${CSS.escape(name)}"]`) ?? [])];
  const chosen = fields.find((field) => field instanceof HTMLInputElement && field.checked) ?? fields[0];
  chosen?.focus();
  if (chosen instanceof HTMLInputElement && chosen.type === "text") chosen.select();
}

function textBefore(state: FormState | undefined, name: string): string | undefined {
  const value = state?.values[name];
  return typeof value === "string" ? value : undefined;
}

function markText(mark: number | undefined, locale: "vi" | "en"): string {
  return mark === undefined ? "" : formatHundredths(mark, locale);
}
