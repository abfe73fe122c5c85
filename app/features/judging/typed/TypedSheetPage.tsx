import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FileSlot, FileSlotForm } from "~/features/files/FileSlot";
import { localized } from "~/i18n/catalogue";
import { formatDate, formatDateTime } from "~/i18n/format";
import { progressText } from "~/i18n/progress";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { longestRemark } from "../sheet/score.form";
import { PaperNote } from "./PaperNote";
import { TypedMarks } from "./TypedMarks";
import { scanFileKind, scanKinds, scanMegabytes, scanSlot } from "./typed";
import type { TypedSheetView } from "./typed.service.server";

type Props = { readonly view: TypedSheetView; readonly state: FormState | undefined };

/** A judge's paper sheet as staff type it in: the scan first, then the marks, the remark and the day it was signed. */
export function TypedSheetPage({ view, state }: Props) {
  const t = useText(progressText).typed;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { competitionId, roundId, assignmentId, entry, blockedBecause, paper } = view;
  const slot = { ownerKind: scanFileKind, ownerId: assignmentId, fieldKey: scanSlot };
  const here = paths.deskTypedSheet(competitionId, roundId, assignmentId);
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        kind="desk"
        title={t.title}
        eyebrow={localized(view.roundName, locale)}
        backTo={paths.deskProgress(competitionId, roundId)}
        description={t.about(view.judgeName)}
        secondary={<Button to={paths.judgingHistory(assignmentId)}>{t.history}</Button>}
      />
      <p className="text-lead font-semibold">
        {[entry.number, entry.title].filter(Boolean).join(" · ")} — {view.judgeName}
      </p>
      <div className="my-4 grid gap-3">
        {state?.refusal && (
          <Notice tone="madder">
            {refusals[state.refusal]}{" "}
            {state.refusal === "changed_elsewhere" && (
              <a className="link" href={here} target="_blank" rel="noreferrer">
                {t.reload}
              </a>
            )}
          </Notice>
        )}
        {blockedBecause && (
          <Notice tone="turmeric" title={t.blocked}>
            {refusals[blockedBecause]}
          </Notice>
        )}
        {paper && <PaperNote paper={paper} />}
        {view.revision > 0 && !blockedBecause && (
          <Notice tone="turmeric" title={t.overwrite}>
            {paper
              ? t.already(paper.typedBy, formatDateTime(paper.typedAt, locale))
              : view.isSubmitted
                ? t.submitted
                : t.begun}
          </Notice>
        )}
      </div>
      <Section title={t.scanFirst}>
        <FileSlot
          {...slot}
          label={t.scan}
          help={t.scanHelp}
          required
          limit={scanMegabytes}
          kinds={scanKinds}
          files={view.scans}
          disabled={blockedBecause !== null}
          error={state?.refusal === "scan_missing" ? refusals.scan_missing : undefined}
        />
        {!blockedBecause && <FileSlotForm {...slot} back={here} />}
      </Section>
      {!blockedBecause && <Sheet view={view} state={state} />}
    </div>
  );
}

function Sheet({ view, state }: Props) {
  const t = useText(progressText).typed;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const typed = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  const error = (name: string) => state?.errors[name]?.[0];
  return (
    <Section title={t.content}>
      <Form method="post" className="grid gap-5">
        <input type="hidden" name="saveKey" value={view.saveKey} />
        <input type="hidden" name="revision" value={typed("revision") ?? view.revision} />
        <TypedMarks criteria={view.criteria} state={state} />
        <TextArea
          name="remark"
          label={t.remark}
          limit={longestRemark}
          rows={5}
          defaultValue={typed("remark") ?? ""}
          error={error("remark")}
        />
        <DateTimeField
          dayOnly
          required
          name="signedOn"
          label={t.signedOn}
          help={t.signedHelp(formatDate(view.latestDay, locale))}
          max={view.latestDay}
          defaultValue={typed("signedOn")}
          error={error("signedOn")}
        />
        {view.revision > 0 && (
          <TextArea
            required
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            limit={1_000}
            rows={3}
            defaultValue={typed("reason") ?? ""}
            error={state?.refusal === "reason_required" ? refusals.reason_required : error("reason")}
          />
        )}
        <FormBar>
          <Button kind="primary">{t.submit}</Button>
        </FormBar>
      </Form>
    </Section>
  );
}
