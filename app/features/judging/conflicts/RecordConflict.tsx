import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { namedKinds } from "./conflict";
import type { RoundConflictsView } from "./waiver.service.server";

/** The organizer records a conflict that nobody declared. */
export function RecordConflict({ view, state }: { view: RoundConflictsView; state: FormState | undefined }) {
  const t = useText(judgesText).conflicts;
  const isMine = state?.values.act === "record";
  const typed = (name: string) => (isMine ? String(state?.values[name] ?? "") : "");
  const error = (name: string) => (isMine ? state?.errors[name]?.[0] : undefined);
  const { judges, entries } = view;
  if (judges.length === 0 || entries.length === 0) return null;
  return (
    <Section title={t.add} description={t.addAbout} className="max-w-[60rem]">
      <Form method="post" className="grid gap-5 sm:grid-cols-2">
        <Select
          name="judgeId"
          label={t.judge}
          required
          placeholder={t.choose}
          defaultValue={typed("judgeId")}
          error={error("judgeId")}
          options={judges.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="entryId"
          label={t.entry}
          required
          placeholder={t.choose}
          defaultValue={typed("entryId")}
          error={error("entryId")}
          options={entries.map(({ id, number, title }) => ({
            value: id,
            label: [number, title].filter(Boolean).join(" · "),
          }))}
        />
        <Select
          name="kind"
          label={t.kind}
          defaultValue={typed("kind") || "relation"}
          options={namedKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <TextField
          id="record-reason"
          name="reason"
          label={t.reason}
          required
          maxLength={500}
          defaultValue={typed("reason")}
          error={error("reason")}
        />
        <Button name="act" value="record" className="w-fit">
          {t.record}
        </Button>
      </Form>
    </Section>
  );
}
