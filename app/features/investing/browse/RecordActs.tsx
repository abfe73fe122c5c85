import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { IntroductionState } from "../introductions/introduction";

type Props = {
  asked: IntroductionState | null;
  isTeam: boolean;
  lists: readonly { readonly id: string; readonly name: string; readonly holds: boolean }[];
  state: FormState | undefined;
  busy: boolean;
};

/** What an investor may do with a project: ask to be introduced, keep it on a list. */
export function RecordActs({ asked, isTeam, lists, state, busy }: Props) {
  const t = useText(investingText).record;
  if (isTeam) {
    return (
      <div className="mt-6">
        <Notice tone="sky">{t.own}</Notice>
      </div>
    );
  }
  const mayAsk = asked === null || asked === "declined" || asked === "withdrawn";
  return (
    <div className="mt-6 grid gap-x-12 border-line border-y lg:grid-cols-2">
      <div className="py-4">
        <FormProblems state={state} />
        {asked && asked !== "withdrawn" && (
          <p className="mb-2 text-table">
            {t.standing[asked]}{" "}
            <Link to={paths.investorIntroductions()} className="link">
              {t.seeIntroductions}
            </Link>
          </p>
        )}
        {mayAsk && <AskForm typed={state?.values.message} busy={busy} isOpen={state !== undefined} />}
      </div>
      <details className="border-line border-t py-4 lg:border-t-0">
        <summary className="flex min-h-11 w-fit cursor-pointer items-center gap-2 font-semibold">
          <Icon name="star" />
          {t.keep}
        </summary>
        <Form method="post" className="mt-3 grid gap-4" preventScrollReset>
          {lists.length > 0 && (
            <Select
              name="listId"
              label={t.list}
              options={[
                ...lists.map(({ id, name, holds }) => ({ value: id, label: holds ? `${name} (${t.held})` : name })),
                { value: "", label: t.newList },
              ]}
            />
          )}
          <TextField name="name" label={t.newListName} maxLength={80} required={lists.length === 0} />
          <div>
            <Button name="act" value="keep" busy={busy}>
              {t.keepButton}
            </Button>
          </div>
        </Form>
      </details>
    </div>
  );
}

type AskProps = { typed: string | readonly string[] | undefined; busy: boolean; isOpen: boolean };

function AskForm({ typed, busy, isOpen }: AskProps) {
  const t = useText(investingText).record;
  return (
    <details open={isOpen}>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center gap-2 font-semibold text-cham">
        <Icon name="send" />
        {t.ask}
      </summary>
      <Form method="post" className="mt-3 grid gap-4" preventScrollReset>
        <p className="text-table text-stone">{t.askAbout}</p>
        <TextArea
          name="message"
          label={t.message}
          help={t.messageHelp}
          limit={1_000}
          rows={5}
          required
          defaultValue={typeof typed === "string" ? typed : ""}
        />
        <div>
          <Button kind="primary" name="act" value="ask" busy={busy}>
            {t.send}
          </Button>
        </div>
      </Form>
    </details>
  );
}
