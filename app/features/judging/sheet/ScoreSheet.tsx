import { Form, Link, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { FormState } from "~/core/form";
import { parseHundredths } from "~/core/hundredths";
import { newId } from "~/core/id";
import { localized } from "~/i18n/catalogue";
import { formatClock, formatDateTime, formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { TextArea } from "~/ui/TextArea";
import { admitsMark, type Marks, runningTotal } from "../score";
import { CriterionCard } from "./CriterionCard";
import { GroupHeads } from "./GroupHeads";
import { SheetHead } from "./SheetHead";
import { longestRemark } from "./score.form";
import type { ScoreSheetView } from "./sheet.service.server";
import { type SaveState, useAutosave } from "./use-autosave";

/**
 * A judge's sheet: on a phone one criterion at a time, on a laptop all of them; without a script the same form, whole
 * and plain. It saves itself; submitting is the judge's own act.
 */
export function ScoreSheet({ sheet, state }: { sheet: ScoreSheetView; state: FormState | undefined }) {
  const t = useText(judgingText).sheet;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { criteria, draft } = sheet;
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const navigation = useNavigation();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(criteria.map(({ key }) => [key, typedBefore(state, key) ?? markText(draft.marks[key], locale)])),
  );
  const isReadOnly = sheet.closedBecause !== null;
  const marks = marksOf(typed);
  const wrong = criteria.filter((criterion) => isWrong(criterion, typed[criterion.key]));
  const sum = runningTotal(criteria, marks);
  const saver = useAutosave(form, paths.judgingSave(sheet.assignmentId), draft, wrong.length === 0);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      criteria.findIndex(({ key }) => marks[key] === undefined),
    ),
  );
  const { rebase, touch } = saver;
  useEffect(() => rebase(draft.revision), [draft.revision, rebase]);

  const type = (key: string, text: string) => {
    setTyped((before) => ({ ...before, [key]: text }));
    touch();
  };
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const target = event.currentTarget;
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const revision = await saver.settle();
    const fields = new FormData(target);
    fields.set("act", pressed instanceof HTMLButtonElement ? pressed.value : "submit");
    fields.set("saveKey", newId());
    fields.set("revision", String(revision));
    submit(fields, { method: "post" });
  }

  const last = criteria.length;
  const nextTitle = criteria[at + 1]?.title;
  const refusal = state?.refusal ?? saver.refusal;
  const hide = (index: number) => (index === at ? "" : "hidden lg:block noscript:block");
  return (
    <Form method="post" ref={form} noValidate onSubmit={onSubmit} className="flex min-w-0 flex-col">
      <input type="hidden" name="saveKey" value={sheet.saveKey} />
      <input type="hidden" name="revision" value={saver.revision} />
      <SheetHead sheet={sheet} sum={sum} />
      {refusal && (
        <div className="mt-4" role="alert">
          <Notice tone="madder">
            {refusals[refusal]}{" "}
            <Link className="link" to={paths.judgingSheet(sheet.assignmentId)} target="_blank">
              {t.reload}
            </Link>
          </Notice>
        </div>
      )}
      {sheet.closedBecause && (
        <div className="mt-4">
          <Notice tone="turmeric" title={t.closed}>
            {refusals[sheet.closedBecause]}
          </Notice>
        </div>
      )}
      <div className="grid gap-8 py-5">
        {criteria.map((criterion, index) => (
          <div key={criterion.key} className={hide(index)}>
            <GroupHeads sheet={sheet} marks={marks} at={criterion.key} />
            <CriterionCard
              criterion={criterion}
              at={index + 1}
              of={criteria.length}
              typed={typed[criterion.key] ?? ""}
              mark={marks[criterion.key]}
              isWrong={wrong.includes(criterion)}
              isReadOnly={isReadOnly}
              onType={(text) => type(criterion.key, text)}
            />
          </div>
        ))}
        <div className={`grid gap-5 ${hide(last)}`}>
          <h2 className="text-[1.375rem]/8 font-semibold lg:text-h3">{t.remarks}</h2>
          <TextArea
            name="remark"
            label={t.remark}
            help={t.remarkHelp}
            limit={longestRemark}
            readOnly={isReadOnly}
            defaultValue={textBefore(state, "remark") ?? draft.remark}
            onInput={touch}
          />
          <TextArea
            name="privateNote"
            label={t.note}
            help={t.noteHelp}
            limit={longestRemark}
            readOnly={isReadOnly}
            defaultValue={textBefore(state, "privateNote") ?? draft.privateNote}
            onInput={touch}
            rows={3}
          />
          {sheet.mayRecuse && (
            <Link className="link w-fit text-[0.9375rem]" to={paths.judgingRecusal(sheet.assignmentId)}>
              {t.recuse}
            </Link>
          )}
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 mt-auto border-t border-line bg-paper px-4 pt-2 pb-[calc(0.75rem+env(safe-area-inset-bottom))] lg:mx-0 lg:px-0">
        <div className="mb-2 flex flex-wrap justify-between gap-x-4 text-small">
          <p role="status" className="text-stone">
            <SavedWhen saver={saver} sheet={sheet} />
          </p>
          {sum.missing.length > 0 && <p className="font-medium text-turmeric-ink">{t.missing(sum.missing.length)}</p>}
        </div>
        <div className="flex gap-3 lg:hidden noscript:hidden">
          <Button className="flex-1" onClick={() => setAt(Math.max(0, at - 1))} disabled={at === 0}>
            {t.previous}
          </Button>
          {at < last ? (
            <Button kind="primary" className="min-w-0 flex-[2]" onClick={() => setAt(at + 1)}>
              <span className="truncate">{nextTitle ? t.next(localized(nextTitle, locale)) : t.finish}</span>
            </Button>
          ) : (
            !isReadOnly && (
              <SubmitButton sheet={sheet} isBusy={navigation.state === "submitting"} missing={sum.missing.length} />
            )
          )}
        </div>
        {!isReadOnly && (
          <div className="hidden gap-3 lg:flex noscript:flex">
            <Button name="act" value="save">
              {t.save}
            </Button>
            <SubmitButton sheet={sheet} isBusy={navigation.state === "submitting"} missing={sum.missing.length} />
          </div>
        )}
      </div>
    </Form>
  );
}

function SubmitButton({ sheet, isBusy, missing }: { sheet: ScoreSheetView; isBusy: boolean; missing: number }) {
  const t = useText(judgingText).sheet;
  return (
    <Button kind="primary" name="act" value="submit" busy={isBusy} className="flex-[2]" data-missing={missing}>
      {sheet.draft.submittedAt ? t.submitAgain : t.submit}
    </Button>
  );
}

function SavedWhen({ saver, sheet }: { saver: { state: SaveState; savedAt: string | null }; sheet: ScoreSheetView }) {
  const t = useText(judgingText).sheet;
  const locale = useLocale();
  if (saver.state === "saving") return <>{t.saving}</>;
  if (saver.state === "waiting") return <>{t.unsaved}</>;
  if (saver.state === "failed") return <span className="font-medium text-madder">{t.notSaved}</span>;
  if (saver.savedAt === null) return <>{t.never}</>;
  const { submittedAt, savedAt } = sheet.draft;
  if (submittedAt && savedAt === saver.savedAt && !sheet.draft.hasUnsubmittedChanges)
    return <>{t.submitted(formatDateTime(submittedAt, locale))}</>;
  return (
    <>{submittedAt ? `${t.saved(formatClock(saver.savedAt))} · ${t.changed}` : t.saved(formatClock(saver.savedAt))}</>
  );
}

function typedBefore(state: FormState | undefined, key: string): string | undefined {
  return textBefore(state, `marks.${key}`);
}

function textBefore(state: FormState | undefined, name: string): string | undefined {
  const value = state?.values[name];
  return typeof value === "string" ? value : undefined;
}

function markText(mark: number | undefined, locale: "vi" | "en"): string {
  return mark === undefined ? "" : formatHundredths(mark, locale);
}

function marksOf(typed: Readonly<Record<string, string>>): Marks {
  const marks: Record<string, number> = {};
  for (const [key, text] of Object.entries(typed)) {
    const mark = parseHundredths(text);
    if (mark.ok) marks[key] = mark.value;
  }
  return marks;
}

function isWrong(criterion: ScoreSheetView["criteria"][number], text = ""): boolean {
  if (text.trim() === "") return false;
  const mark = parseHundredths(text);
  return !mark.ok || !admitsMark(criterion, mark.value);
}
