import { Form } from "@remix-run/react";
import { formBuilderText } from "~/i18n/form-builder";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { fieldsOf } from "../entry-form";
import type { FormBuilderData } from "./builder.service.server";
import { openAt } from "./opened";

type Props = { builder: FormBuilderData; id: string; name: string };

/** Asks before a question or a step goes, and says what goes with it. */
export function Removal({ builder, id, name }: Props) {
  const t = useText(formBuilderText).remove;
  const isStep = id.startsWith("step.");
  const freed = fieldsOf(builder.form).filter(({ showIf }) => showIf?.field === id).length;
  const isRead = builder.ruleFields.includes(id);
  return (
    <Form
      method="post"
      preventScrollReset
      className="builder-panel"
      aria-label={isStep ? t.stepTitle(name) : t.title(name)}
    >
      {Object.entries({ act: "remove", id, revision: builder.revision }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <p className="font-semibold">{isStep ? t.stepTitle(name) : t.title(name)}</p>
      <p className="mt-1 text-stone">{isStep ? t.stepAbout : t.about}</p>
      {freed > 0 && <p className="mt-1">{t.freed(freed)}</p>}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button kind="danger" blockedBecause={isRead ? t.inRule : undefined}>
          {isStep ? t.stepDo : t.do}
        </Button>
        <Button kind="quiet" to={openAt.row(paths.deskForm(builder.id), id)} preventScrollReset>
          {t.keep}
        </Button>
      </div>
    </Form>
  );
}
