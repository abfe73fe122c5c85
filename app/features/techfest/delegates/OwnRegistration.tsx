import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { DelegateBadge } from "./DelegateBadge";
import { shownCode } from "./delegate";
import type { Registration } from "./RegistrationPage";

/** The viewer's own registration: the badge, or the turn in the waiting list; and the way out. */
export function OwnRegistration({
  own,
  state,
}: {
  own: NonNullable<Registration["own"]>;
  state: FormState | undefined;
}) {
  const t = useText(delegatesText).registration;
  const locale = useLocale();
  return (
    <div className="grid max-w-2xl gap-6">
      {state?.refusal && <RefusalNotice reason={state.refusal} />}
      <Section title={t.yours} aside={<DelegateBadge state={own.state} />}>
        <p className="text-h3 font-semibold">{own.name}</p>
        <p className="text-stone">{[own.title, own.workplace].filter(Boolean).join(" · ")}</p>
        <div className="mt-4">
          <Facts
            facts={[
              ...(own.kind ? [{ term: t.yourKind, value: localized(own.kind, locale) }] : []),
              { term: t.yourCode, value: <span className="num">{shownCode(own.code)}</span> },
            ]}
          />
        </div>
      </Section>
      {own.badge && (
        <div>
          <a className="btn btn-primary" href={own.badge}>
            {t.openBadge}
          </a>
        </div>
      )}
      {own.state === "waiting" && (
        <Notice tone="turmeric" title={t.youWait(own.ahead)}>
          {t.youWaitMore}
        </Notice>
      )}
      {own.mayCancel && (
        <details>
          <summary className="btn btn-quiet">{t.cancel}</summary>
          <Form method="post" className="measure grid justify-items-start gap-3 py-3">
            <input type="hidden" name="act" value="cancel" />
            <p className="font-medium">{t.cancelTitle}</p>
            <p className="text-stone">{t.cancelText}</p>
            <Button kind="danger">{t.cancel}</Button>
          </Form>
        </details>
      )}
    </div>
  );
}
