import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { DelegationFields, GateFields, KindFields } from "./PartFields";
import type { DelegateSetup } from "./setup.service.server";

/** Kinds with their quotas, delegations and gates; each row unfolds into its form. */
export function SetupPage({ setup, state }: { setup: DelegateSetup; state: FormState | undefined }) {
  const t = useText(delegatesDeskText).setup;
  const { delegationKinds } = useText(delegatesText);
  const locale = useLocale();
  const { kinds, delegations, gates, mayEditKinds, mayEditDelegations } = setup;
  return (
    <>
      <FormProblems state={state} />
      <Section title={t.kinds} description={t.kindsHint}>
        {kinds.length === 0 && <p className="text-stone">{t.noKinds}</p>}
        <Rows>
          {kinds.map((kind) => (
            <Row
              key={kind.id}
              part="kind"
              state={state}
              id={kind.id}
              mayEdit={mayEditKinds}
              isUsed={kind.taken + kind.waiting > 0}
              title={localized(kind.name, locale)}
              facts={[
                kind.isOpen ? t.open : t.closed,
                kind.waiting > 0 && t.waiting(kind.waiting),
                kind.quota === null && `${formatNumber(kind.taken, locale)} · ${t.noLimit}`,
              ]}
              figure={
                kind.quota !== null && (
                  <Progress
                    label={t.numbers(formatNumber(kind.taken, locale), formatNumber(kind.quota, locale))}
                    value={kind.taken}
                    max={kind.quota}
                  />
                )
              }
            >
              <KindFields kind={kind} state={state} />
            </Row>
          ))}
        </Rows>
        {mayEditKinds && (
          <Adding key={kinds.length} part="kind" label={t.addKind} state={state}>
            <KindFields state={state} />
          </Adding>
        )}
      </Section>
      <Section title={t.delegations}>
        {delegations.length === 0 && <p className="text-stone">{t.noDelegations}</p>}
        <Rows>
          {delegations.map((one) => (
            <Row
              key={one.id}
              part="delegation"
              state={state}
              id={one.id}
              mayEdit={mayEditDelegations}
              isUsed={one.size > 0}
              title={localized(one.name, locale)}
              facts={[
                delegationKinds[one.kind],
                t.size(one.size),
                one.contactName,
                one.contactPhone && formatPhone(one.contactPhone),
              ]}
            >
              <DelegationFields delegation={one} state={state} />
            </Row>
          ))}
        </Rows>
        {mayEditDelegations && (
          <Adding key={delegations.length} part="delegation" label={t.addDelegation} state={state}>
            <DelegationFields state={state} />
          </Adding>
        )}
      </Section>
      <Section title={t.gates}>
        {gates.length === 0 && <p className="text-stone">{t.noGates}</p>}
        <Rows>
          {gates.map((gate) => (
            <Row
              key={gate.id}
              part="gate"
              state={state}
              id={gate.id}
              mayEdit={mayEditKinds}
              title={localized(gate.name, locale)}
              facts={[]}
            >
              <GateFields gate={gate} state={state} />
            </Row>
          ))}
        </Rows>
        {mayEditKinds && (
          <Adding key={gates.length} part="gate" label={t.addGate} state={state}>
            <GateFields state={state} />
          </Adding>
        )}
      </Section>
    </>
  );
}

function Rows({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line">{children}</ul>;
}

interface RowProps {
  part: string;
  id: string;
  state: FormState | undefined;
  title: string;
  facts: readonly (string | false | null)[];
  figure?: ReactNode;
  mayEdit: boolean;
  isUsed?: boolean;
  children: ReactNode;
}

/** Like the form for a new one, it stays unfolded when it came back. */
function Row({ part, id, state, title, facts, figure, mayEdit, isUsed, children }: RowProps) {
  const t = useText(delegatesDeskText).setup;
  return (
    <li className="py-3">
      <div className="grid items-center gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="min-w-0">
          <p className="font-medium">{title}</p>
          <p className="text-table text-stone">{facts.filter(Boolean).join(" · ")}</p>
        </div>
        {figure}
      </div>
      {mayEdit && (
        <details className="mt-1" open={state?.values.part === part && state.values.id === id}>
          <summary className="btn btn-quiet btn-small">{t.edit}</summary>
          <Form method="post" className="measure grid gap-4 py-3">
            <input type="hidden" name="part" value={part} />
            <input type="hidden" name="id" value={id} />
            {children}
            <div className="flex flex-wrap gap-3">
              <Button name="act" value="save">
                {t.save}
              </Button>
              {!isUsed && (
                <Button kind="danger" name="act" value="remove" formNoValidate>
                  {t.remove}
                </Button>
              )}
            </div>
          </Form>
        </details>
      )}
    </li>
  );
}

interface AddingProps {
  part: string;
  label: string;
  state: FormState | undefined;
  children: ReactNode;
}

/** Stays unfolded when its form came back with complaints. */
function Adding({ part, label, state, children }: AddingProps) {
  const isBack = state?.values.part === part && !state.values.id;
  return (
    <details className="mt-3" open={isBack}>
      <summary className="btn">{label}</summary>
      <Form method="post" className="measure grid gap-4 py-3">
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="id" value="" />
        {children}
        <div>
          <Button kind="primary" name="act" value="save">
            {label}
          </Button>
        </div>
      </Form>
    </details>
  );
}
