import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatFixedHundredths } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { resultsText } from "~/i18n/results";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { AdvanceView } from "./advancement.service.server";
import { useStepWords } from "./use-step-words";

type Plan = NonNullable<AdvanceView["plan"]>;
type Props = { readonly view: AdvanceView; readonly state: FormState | undefined };

/** The plan of who goes on: choose above, look at what would happen, then apply that very plan. */
export function AdvancePlan({ view, state }: Props) {
  const t = useText(resultsText).advance;
  const reasons = useText(refusalText);
  const locale = useLocale();
  const { division, plan } = view;
  const issues = state
    ? [...Object.values(state.errors).flat(), ...(state.refusal ? [reasons[state.refusal]] : [])].map((message) => ({
        message,
      }))
    : [];
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title(localized(division.name, locale))}
        eyebrow={t.back}
        backTo={`${paths.deskRanking(view.competitionId, view.roundId)}?bang=${division.key}`}
        description={t.description}
      />
      <div className="grid gap-6">
        <ErrorSummary issues={issues} />
        {view.isRepeat && <Notice tone="sky">{t.repeat}</Notice>}
        {view.missing > 0 && <Notice tone="turmeric">{t.missing(view.missing)}</Notice>}
        {view.chair && (
          <Notice tone="leaf" title={t.chair(view.chair.decidedBy, formatDateTime(view.chair.decidedAt, locale))}>
            {view.chair.reason}
          </Notice>
        )}
        <Choice view={view} />
        {plan && <Outcome plan={plan} criteria={view.criteria} />}
        {plan && <Apply plan={plan} view={view} state={state} />}
      </div>
    </>
  );
}

/** The choice stands in the address, so that a plan can be shown again, sent and gone back to. */
function Choice({ view: { division, plan } }: { view: AdvanceView }) {
  const t = useText(resultsText).advance;
  const locale = useLocale();
  const taken = new Set(plan?.advanced.map(({ entryId }) => entryId));
  return (
    <div className="grid max-w-2xl gap-6">
      <Form method="get" className="flex flex-wrap items-start gap-3" preventScrollReset>
        <input type="hidden" name="bang" value={division.key} />
        <TextField
          name="so"
          label={t.seats}
          inputMode="numeric"
          className="w-56"
          defaultValue={plan?.seats ?? ""}
          help={division.quota === null ? t.seatsHelpNone : t.seatsHelp(division.quota)}
        />
        <Button className="mt-7">{t.show}</Button>
      </Form>
      {plan && plan.tied.length > 0 && (
        <Form method="get" className="grid gap-4" preventScrollReset>
          <input type="hidden" name="bang" value={division.key} />
          <input type="hidden" name="so" value={plan.seats} />
          <input type="hidden" name="quyet" value="1" />
          <CheckboxGroup
            name="chon"
            label={t.tiedTitle(plan.tied.length, plan.seatsLeft)}
            help={t.tiedHint}
            choices={plan.tied.map(({ entryId, number, title, figure }) => ({
              value: entryId,
              label: `${number} · ${title} · ${figure === null ? "" : formatFixedHundredths(figure, locale)}`,
            }))}
            defaultValues={plan.tied.filter(({ entryId }) => taken.has(entryId)).map(({ entryId }) => entryId)}
          />
          <div>
            <Button>{t.decided}</Button>
          </div>
        </Form>
      )}
    </div>
  );
}

function Outcome({ plan, criteria }: { plan: Plan; criteria: AdvanceView["criteria"] }) {
  const t = useText(resultsText).advance;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Side title={t.advanced(plan.advanced.length)} entries={plan.advanced} criteria={criteria} isAdvancing />
      <Side title={t.eliminated(plan.eliminated.length)} entries={plan.eliminated} criteria={criteria} />
    </div>
  );
}

type SideProps = {
  title: string;
  entries: Plan["advanced"];
  criteria: AdvanceView["criteria"];
  isAdvancing?: boolean;
};

function Side({ title, entries, criteria, isAdvancing }: SideProps) {
  const words = useText(rubricText).ladder;
  const wordsOf = useStepWords(criteria);
  const texts = useText(resultsText);
  const locale = useLocale();
  return (
    <section>
      <h2 className={`border-b-2 pb-2 text-h3 ${isAdvancing ? "border-leaf" : "border-line"}`}>{title}</h2>
      {entries.length === 0 && <p className="py-3 text-stone">{texts.advance.nobody}</p>}
      <ol className="text-table">
        {entries.map(({ entryId, rank, number, title: name, figure, gate, above }) => (
          <li key={entryId} className="flex items-baseline gap-3 border-b border-line py-2">
            <span className="w-6 text-right font-semibold tabular-nums">{rank ?? ""}</span>
            <span className="text-stone tabular-nums">{number}</span>
            <span className="min-w-0 flex-1 font-semibold">{name}</span>
            {above && <span className="text-small text-leaf">{words.above(wordsOf(above))}</span>}
            {gate && <span className="text-small text-madder">{texts.gates[gate]}</span>}
            <span className="tabular-nums">
              {figure === null ? texts.advance.unscored : formatFixedHundredths(figure, locale)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type ApplyProps = { readonly plan: Plan; readonly view: AdvanceView; readonly state: FormState | undefined };

function Apply({ plan, view, state }: ApplyProps) {
  const t = useText(resultsText).advance;
  const { chair_decides: chairDecides } = useText(refusalText);
  const chosen = plan.tied.filter(({ entryId }) => plan.advanced.some((one) => one.entryId === entryId));
  return (
    <Form method="post" noValidate className="grid max-w-2xl gap-4 border-t border-line pt-6">
      <input type="hidden" name="divisionId" value={view.division.id} />
      <input type="hidden" name="basis" value={plan.basis} />
      <input type="hidden" name="seats" value={plan.seats} />
      <input type="hidden" name="isDecided" value={plan.isDecided ? "yes" : "no"} />
      {chosen.map(({ entryId }) => (
        <input key={entryId} type="hidden" name="chosen[]" value={entryId} />
      ))}
      <TextArea
        name="reason"
        label={t.reason}
        required={plan.needsReason}
        help={plan.needsReason ? t.reasonNeeded : t.reasonHelp}
        error={state?.refusal === "reason_required" ? t.reasonNeeded : undefined}
        defaultValue={String(state?.values.reason ?? view.chair?.reason ?? "")}
        rows={2}
      />
      <div>
        <Button
          kind="primary"
          blockedBecause={plan.isDecided ? (view.awaitsChair ? chairDecides : undefined) : t.undecided}
        >
          {t.apply}
        </Button>
      </div>
    </Form>
  );
}
