import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { accountsText } from "~/i18n/accounts";
import { adminText } from "~/i18n/admin";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { FormProblems } from "../FormProblems";

/** Gives a duty to whoever has an account, and invites whoever has none. */
export function InviteToDuty({ state }: { state: FormState | undefined }) {
  const t = useText(adminText).staff;
  const fields = useText(accountsText).fields;
  const typed = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : "";
  };
  return (
    <Section title={t.inviteTitle} description={t.inviteHint}>
      <Form method="post" className="grid max-w-md gap-5" noValidate>
        <FormProblems state={state} />
        <TextField name="name" label={fields.name} defaultValue={typed("name")} error={state?.errors.name?.[0]} />
        <TextField
          name="email"
          type="email"
          label={fields.email}
          defaultValue={typed("email")}
          error={state?.errors.email?.[0]}
        />
        <RadioGroup
          name="duty"
          label={t.duty}
          columns={2}
          defaultValue={typed("duty") || "organizer"}
          error={state?.errors.duty?.[0]}
          choices={(["organizer", "secretary"] as const).map((value) => ({ value, label: t.kinds[value] }))}
        />
        <div>
          <Button name="act" value="invite">
            {t.invite}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
