import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { deliberationText } from "~/i18n/deliberation";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import type { DeliberationView } from "./read-deliberation.service.server";

type Division = NonNullable<DeliberationView["chosen"]>;
type Props = { readonly division: Division; readonly state: FormState | undefined };

const typedReason = (state: FormState | undefined) =>
  typeof state?.values.reason === "string" ? state.values.reason : "";

/** Who of those tied at the line goes on: as many as there are places left, with the reason. */
export function TieForm({
  view,
  division,
  tie,
  state,
}: Props & { readonly view: DeliberationView; readonly tie: NonNullable<Division["tie"]> }) {
  const t = useText(deliberationText);
  const mine = state?.values.act === "tie" ? state : undefined;
  const chosen = mine?.values.chosen;
  const before = tie.decided ?? [];
  return (
    <Section title={t.tie} description={t.tieHint(tie.tied.length, tie.seatsLeft)}>
      {tie.decided && (
        <Notice tone="leaf">
          {t.tieDecided(
            tie.tied
              .filter(({ entryId }) => before.includes(entryId))
              .map(({ number, title }) => `${number} ${title}`)
              .join(", "),
          )}
        </Notice>
      )}
      {view.decideBlockedBy === null && (
        <Form method="post" preventScrollReset noValidate className="mt-4 grid max-w-2xl gap-4">
          <input type="hidden" name="divisionId" value={division.id} />
          {tie.tied.map(({ entryId }) => (
            <input key={entryId} type="hidden" name="tied[]" value={entryId} />
          ))}
          <CheckboxGroup
            name="chosen[]"
            id="chosen"
            label={t.choose(tie.seatsLeft)}
            error={mine?.refusal === "invalid" ? t.chooseExactly(tie.seatsLeft) : undefined}
            defaultValues={Array.isArray(chosen) ? chosen.filter((id) => typeof id === "string") : before}
            choices={tie.tied.map(({ entryId, number, title }) => ({ value: entryId, label: `${number} ${title}` }))}
          />
          <TextArea
            name="reason"
            id="tie-reason"
            label={t.reason}
            help={t.reasonHelp}
            required
            rows={2}
            limit={4_000}
            error={mine?.errors.reason?.[0]}
            defaultValue={typedReason(mine)}
          />
          <div>
            <Button kind="primary" name="act" value="tie">
              {t.settle}
            </Button>
          </div>
        </Form>
      )}
    </Section>
  );
}

/** Anything else the jury decides, about one entry or about all, for the record. */
export function DecideForm({ division, state }: Props) {
  const t = useText(deliberationText);
  const mine = state?.values.act === "decide" ? state : undefined;
  const entry = mine?.values.entryId;
  return (
    <Form method="post" preventScrollReset noValidate className="grid max-w-2xl gap-4">
      <input type="hidden" name="divisionId" value={division.id} />
      <Select
        name="entryId"
        label={t.about}
        defaultValue={typeof entry === "string" ? entry : ""}
        options={[
          { value: "", label: t.aboutAll },
          ...division.rows.map(({ entryId, number, title }) => ({ value: entryId, label: `${number} ${title}` })),
        ]}
      />
      <TextArea
        name="reason"
        id="decide-reason"
        label={t.decision}
        help={t.decisionHelp}
        required
        rows={3}
        limit={4_000}
        error={mine?.errors.reason?.[0]}
        defaultValue={typedReason(mine)}
      />
      <div>
        <Button name="act" value="decide">
          {t.record}
        </Button>
      </div>
    </Form>
  );
}
