import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formBuilderText } from "~/i18n/form-builder";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { FormDifferenceList } from "../entry/form-version/FormDifferenceList";
import { isSame } from "../entry/form-version/form-difference";
import { RefusalNotice } from "../setup/RefusalNotice";
import { FieldNote } from "./FieldNote";
import type { FormChanges } from "./publish.service.server";

/** What differs from the published form, whom it concerns, and the two ways out: publish it or throw it away. */
export function PublishChanges({ page, state }: { page: FormChanges; state: FormState | undefined }) {
  const t = useText(formBuilderText).publish;
  const reasons = useText(refusalText);
  const { id, changes, lockedBecause } = page;
  const back = (
    <Button to={paths.deskForm(id)} icon="arrow-left" kind="quiet">
      {t.back}
    </Button>
  );
  if (!changes) {
    return (
      <Section title={t.title}>
        <EmptyState title={t.nothing} action={back}>
          {t.nothingAbout}
        </EmptyState>
      </Section>
    );
  }
  const { difference, version, form, divisions, drafts, submitted } = changes;
  const blocked = lockedBecause ? reasons[lockedBecause] : undefined;
  const act = (name: string) =>
    Object.entries({ act: name, revision: page.revision, formId: changes.formId }).map(([key, value]) => (
      <input key={key} type="hidden" name={key} value={value} />
    ));
  return (
    <Section title={t.title} description={t.to(version)} aside={back}>
      <RefusalNotice state={state} />
      {isSame(difference) && <p className="mb-4">{t.onlyOrder}</p>}
      <FormDifferenceList
        difference={difference}
        note={(field) => <FieldNote field={field} form={form} divisions={divisions} />}
      />
      <Section level={3} title={t.concerns}>
        <p className="measure">{drafts + submitted > 0 ? t.concernsSome(drafts, submitted) : t.concernsNone}</p>
      </Section>
      <Form method="post" className="mt-6">
        {act("publish")}
        <Button kind="primary" blockedBecause={blocked}>
          {t.do}
        </Button>
      </Form>
      <details className="mt-10 border-t border-line pt-4">
        <summary className="builder-more">{t.discard}</summary>
        <Form method="post" className="mt-2 grid gap-4">
          {act("discard")}
          <p className="measure text-stone">{t.discardAbout}</p>
          <div>
            <Button kind="danger" blockedBecause={blocked}>
              {t.discardDo}
            </Button>
          </div>
        </Form>
      </details>
    </Section>
  );
}
