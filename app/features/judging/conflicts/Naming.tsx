import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { formatDate } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { namedKinds } from "./conflict";
import type { NamingView } from "./founder.service.server";

/** A team reads who judges, and names whoever may not judge its entry. */
export function Naming({ view, state }: { view: NamingView; state: FormState | undefined }) {
  const words = useText(judgesText);
  const t = words.naming;
  const locale = useLocale();
  const typed = (name: string) => String(state?.values[name] ?? "");
  return (
    <div className="max-w-[48rem]">
      <PageHeader
        title={t.title}
        eyebrow={[view.number, view.title].filter(Boolean).join(" · ")}
        backTo={paths.myEntry(view.entryId)}
        description={t.about}
      />
      <FormProblems state={state} />
      {view.mayName ? (
        <Form method="post" className={`grid gap-5 ${state ? "mt-5" : ""}`}>
          <Select
            name="judgeId"
            label={t.judge}
            required
            placeholder={t.choose}
            defaultValue={typed("judgeId")}
            error={state?.errors.judgeId?.[0]}
            options={view.jury.map(({ id, name, organizationName }) => ({
              value: id,
              label: [name, organizationName].filter(Boolean).join(" · "),
            }))}
          />
          <Select
            name="kind"
            label={t.kind}
            defaultValue={typed("kind") || "relation"}
            options={namedKinds.map((kind) => ({ value: kind, label: words.conflicts.kinds[kind] }))}
          />
          <TextArea
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            required
            limit={500}
            defaultValue={typed("reason")}
            error={state?.errors.reason?.[0]}
          />
          <Button kind="primary" className="w-fit">
            {t.submit}
          </Button>
        </Form>
      ) : (
        <Notice tone="sky">{t.over}</Notice>
      )}
      <Section title={t.named}>
        {view.named.length === 0 && <p className="text-stone">{t.none}</p>}
        <ul className="divide-y divide-line">
          {view.named.map(({ judgeId, name, kind, reason, by, at }) => (
            <li key={judgeId} className="py-3">
              <p className="font-medium">{name}</p>
              <p className="break-words">{reason}</p>
              <p className="text-small text-stone">
                {[words.conflicts.kinds[kind], by, formatDate(at, locale)].filter(Boolean).join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.jury}>
        <ul className="divide-y divide-line">
          {view.jury.map(({ id, name, title, organizationName }) => (
            <li key={id} className="py-2">
              <span className="font-medium">{name}</span>
              <span className="block text-small text-stone">
                {[title, organizationName].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
