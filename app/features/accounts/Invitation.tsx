import { Form, Link, useLocation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { accountsText } from "~/i18n/accounts";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { useZodForm } from "~/ui/use-zod-form";
import { joinForm } from "./account.form";
import { FormProblems } from "./FormProblems";
import { Gate } from "./Gate";
import type { ReadInvitation } from "./join.service.server";
import { NewAccountFields } from "./NewAccountFields";
import { useInvitedTo } from "./use-invited-to";

interface Props {
  invitation: ReadInvitation;
  viewer: { readonly name: string; readonly email: string } | null;
  state: FormState | undefined;
  /** where the one invited says no, and in which words; nothing where a letter is simply left alone */
  decline?: { readonly to: string; readonly label: string } | undefined;
}

/** An invitation and the one way on that fits whoever opened it. */
export function Invitation(props: Props) {
  const { decline } = props;
  return (
    <>
      <OneWayOn {...props} />
      {decline && (
        <p className="mt-6 text-center">
          <Link className="link" to={decline.to}>
            {decline.label}
          </Link>
        </p>
      )}
    </>
  );
}

function OneWayOn({ invitation, viewer, state }: Props) {
  const t = useText(accountsText);
  const locale = useLocale();
  const title = useInvitedTo(invitation);
  const { pathname } = useLocation();
  const { email, next } = invitation;
  const until = t.invitation.until(formatDateTime(invitation.expiresAt, locale));
  if (next === "sign_up") {
    return (
      <Gate title={title} description={`${t.invitation.signUp(email)} ${until}`}>
        <JoinForm name={invitation.name} state={state} />
      </Gate>
    );
  }
  if (next === "sign_in") {
    return (
      <Gate title={title} description={`${t.invitation.signIn(email)} ${until}`}>
        <Button kind="primary" to={paths.signIn(pathname)}>
          {t.signIn.action}
        </Button>
      </Gate>
    );
  }
  if (next === "switch") {
    return (
      <Gate title={title} description={t.invitation.switch(email, viewer?.email ?? "")}>
        <Form method="post" action={paths.signOut()}>
          <Button kind="primary">{t.invitation.signOut}</Button>
        </Form>
      </Gate>
    );
  }
  return (
    <Gate title={title} description={`${t.invitation.acceptAs(viewer?.name ?? "", email)} ${until}`}>
      <Form method="post" className="grid gap-5">
        <FormProblems state={state} />
        <Button kind="primary">{t.invitation.accept}</Button>
      </Form>
    </Gate>
  );
}

function JoinForm({ name, state }: { name: string; state: FormState | undefined }) {
  const t = useText(accountsText);
  const form = useZodForm(joinForm, state, { name });
  return (
    <Form method="post" className="grid gap-5" {...form.form}>
      <FormProblems state={state} issues={form.issues} />
      <NewAccountFields form={form} withEmail={false} />
      <Button kind="primary">{t.invitation.signUpAction}</Button>
    </Form>
  );
}
