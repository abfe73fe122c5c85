import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { BarList } from "~/ui/BarList";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { RoundTabs } from "../rounds/RoundTabs";
import { AssignmentList } from "./AssignmentList";
import type { AssignmentView } from "./assignment.service.server";
import { keepModes } from "./run";

/** Who reads what: by hand, or by a run that is looked at first; published in one act. */
export function AssignmentPage({ view, state }: { view: AssignmentView; state: FormState | undefined }) {
  const { assignment: t, judges } = useText(judgingText);
  const refusals = useText(refusalText);
  const isOpen = view.round.state === "open";
  const undeclared = view.jury.filter(({ declaredAt }) => declaredAt === null).length;
  const publish = view.mayManage && isOpen && view.drafts > 0 && (
    <Form method="post">
      <Button kind="primary" icon="send" name="act" value="publish">
        {t.publish(view.drafts)}
      </Button>
    </Form>
  );
  return (
    <>
      <RoundTabs head={view} description={t.about} action={publish} />
      {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      {state && Object.values(state.errors).flat().length > 0 && (
        <Notice tone="madder">{Object.values(state.errors).flat().join(" ")}</Notice>
      )}
      {!isOpen && <Notice>{t.notOpen}</Notice>}
      {isOpen && undeclared > 0 && <Notice tone="turmeric">{t.undeclared(undeclared)}</Notice>}
      {view.jury.length === 0 ? (
        <EmptyState title={t.noJury} action={<Button to={paths.deskJudges(view.competitionId)}>{judges.title}</Button>}>
          {t.noJuryHelp}
        </EmptyState>
      ) : view.entries.length === 0 ? (
        <EmptyState title={t.noEntries}>{t.noEntriesHelp}</EmptyState>
      ) : (
        <div className="grid gap-x-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0 max-xl:order-2">
            <AssignmentList view={view} />
          </div>
          <div>
            {view.mayManage && isOpen && <RunForm hasStanding={view.published > 0} />}
            <Section level={3} title={t.loads}>
              <BarList
                bars={view.jury.map(({ id, name, load, maxLoad }) => ({
                  id,
                  label: name,
                  value: load,
                  told: t.loadOf(load, maxLoad),
                  to: paths.deskJudge(view.competitionId, id),
                }))}
              />
            </Section>
          </div>
        </div>
      )}
    </>
  );
}

function RunForm({ hasStanding }: { hasStanding: boolean }) {
  const t = useText(judgingText).assignment;
  return (
    <Section level={3} title={t.auto} description={t.autoHelp}>
      <Form method="post" className="grid gap-4">
        <RadioGroup
          name="keep"
          label={t.keep}
          defaultValue={hasStanding ? "standing" : "begun"}
          choices={keepModes.map((mode) => ({ value: mode, label: t.keepModes[mode] }))}
        />
        <TextField name="seed" label={t.seed} help={t.seedHelp} inputMode="numeric" defaultValue="1" />
        <Button icon="swap" className="w-fit" name="act" value="run">
          {t.run}
        </Button>
      </Form>
    </Section>
  );
}
