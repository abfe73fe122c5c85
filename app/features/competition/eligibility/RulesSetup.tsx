import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { eligibilityText } from "~/i18n/eligibility";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { EditableRows } from "../setup/EditableRows";
import { RefusalNotice } from "../setup/RefusalNotice";
import { RuleFields } from "./RuleFields";
import type { Trial } from "./rollcall.service.server";
import { type RuleKind, ruleKinds } from "./rule";
import { fieldTypesOf } from "./rule-fields";
import type { RulesSetup as Setup } from "./rules.service.server";
import { TrialTable } from "./TrialTable";
import { useRuleSentence } from "./use-sentences";
import { RuleLine } from "./WhoMayEnter";

type Props = {
  setup: Setup;
  trial: Trial | null;
  state: FormState | undefined;
  /** the key of the rule that is changed, the kind that is added (empty: to be chosen), the question it is about */
  edited: string | null;
  adding: string | null;
  question: string | null;
};

/** The rules of who may enter in plain words, one form, and the trial on what was handed in. */
export function RulesSetup({ setup, trial, state, edited, adding, question }: Props) {
  const t = useText(eligibilityText);
  const sentence = useRuleSentence();
  const here = paths.deskEligibility(setup.id);
  const isLocked = setup.lockedBecause !== null;
  const rule = setup.rules.find((view) => view.rule.key === edited)?.rule;
  const kind = rule?.kind ?? ruleKinds.find((known) => known === adding);
  const isOpen = !isLocked && (kind !== undefined || adding !== null);
  return (
    <>
      {!isOpen && <RefusalNotice state={state} />}
      <Section
        title={t.setup.title}
        description={t.setup.description}
        aside={
          !isOpen &&
          !isLocked && (
            <Button kind="primary" icon="plus" to={`${here}?them`} preventScrollReset>
              {t.setup.add}
            </Button>
          )
        }
      >
        {setup.rules.length === 0 && <p className="py-2 text-stone">{t.setup.none}</p>}
        <EditableRows
          revision={setup.revision}
          isLocked={isLocked}
          moveAct="move"
          removeAct="remove"
          rows={setup.rules.map((view) => ({
            id: view.rule.key,
            name: view.question || view.rule.kind !== "answer_is" ? sentence(view) : t.setup.kinds.answer_is,
            note: view.fault ? (
              <span className="text-madder">{t.setup.faults[view.fault]}</span>
            ) : (
              <RuleLine view={view} isSaid />
            ),
            badge: view.fault ? (
              <Badge tone="madder">{t.setup.broken}</Badge>
            ) : (
              <Badge tone={view.rule.severity === "stop" ? "cham" : "turmeric"}>
                {t.setup.severities[view.rule.severity]}
              </Badge>
            ),
            editTo: `${here}?sua=${view.rule.key}`,
            isCurrent: view.rule.key === edited,
          }))}
        />
        <p className="flex flex-wrap items-center gap-2 border-b border-line py-3">
          <Badge tone="stone">{t.setup.builtIn}</Badge>
          <span>{t.officials}</span>
        </p>
      </Section>
      {isOpen && kind === undefined && <KindChoice here={here} />}
      {isOpen && kind !== undefined && (
        <Section title={rule ? t.setup.editTitle(t.setup.kinds[kind]) : t.setup.addTitle(t.setup.kinds[kind])}>
          <RuleOrWhatIsMissing {...{ setup, kind, rule, state, question }} />
        </Section>
      )}
      {!isOpen && <TrialTable setup={setup} trial={trial} />}
    </>
  );
}

function KindChoice({ here }: { here: string }) {
  const t = useText(eligibilityText).setup;
  return (
    <Section title={t.choose}>
      <ul className="grid gap-x-10 sm:grid-cols-2 xl:grid-cols-3">
        {ruleKinds.map((kind) => (
          <li key={kind} className="border-b border-line py-3">
            <Link to={`${here}?them=${kind}`} preventScrollReset className="link font-medium">
              {t.kinds[kind]}
            </Link>
            <p className="text-table text-stone">{t.hints[kind]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type MissingProps = {
  setup: Setup;
  kind: RuleKind["kind"];
  rule: Setup["rules"][number]["rule"] | undefined;
  state: FormState | undefined;
  question: string | null;
};

/** The form; before it, for a rule about an answer, the question; instead of it, what the competition lacks for it. */
function RuleOrWhatIsMissing({ setup, kind, rule, state, question }: MissingProps) {
  const t = useText(eligibilityText).setup;
  const locale = useLocale();
  const fields = setup.fields.filter(({ type }) => fieldTypesOf[kind]?.includes(type));
  const asked = fields.find(({ key }) => key === question)?.key;
  const isMissing = kind !== "place" && fieldTypesOf[kind] !== undefined && fields.length === 0;
  if (isMissing) {
    const words = t.needsField[kind as keyof typeof t.needsField];
    return (
      <Notice tone="turmeric" action={<Button to={paths.deskForm(setup.id)}>{t.toForm}</Button>}>
        {words}
      </Notice>
    );
  }
  if (kind === "past_winner" && setup.seriesId === null) return <Notice tone="turmeric">{t.needsSeries}</Notice>;
  if (kind === "answer_is" && !rule && !asked) {
    return (
      <Form method="get" preventScrollReset className="measure grid gap-4">
        <input type="hidden" name="them" value={kind} />
        <Select
          name="muc"
          label={t.question}
          options={fields.map(({ key, label }) => ({ value: key, label: localized(label, locale) }))}
        />
        <div>
          <Button kind="primary">{t.next}</Button>
        </div>
      </Form>
    );
  }
  const key = `${rule?.key ?? kind} ${asked ?? ""} ${setup.revision}`;
  return <RuleFields key={key} setup={setup} kind={kind} rule={rule} question={asked} state={state} />;
}
