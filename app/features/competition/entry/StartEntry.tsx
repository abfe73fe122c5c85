import { Form, Link, useNavigation } from "@remix-run/react";
import type { FormErrors, FormValues } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { formatDateTime } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import type { readOpening } from "./start.service.server";

type Opening = Extract<Awaited<ReturnType<typeof readOpening>>, { ok: true }>["value"];

/** Which project, which division, which field: all there is to choose before the draft exists. */
export function StartEntry({ opening, errors, typed }: { opening: Opening; errors: FormErrors; typed: FormValues }) {
  const t = useText(entryText).start;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const isBusy = useNavigation().state !== "idle";
  const { competition, projects, divisions, fields, closedBecause } = opening;
  const back = paths.startEntry(competition.slug);
  const free = projects.filter(({ entryId }) => entryId === null);
  const entered = projects.filter(({ entryId }) => entryId !== null);
  const chosen = (name: string, only: readonly { id: string }[]) =>
    typeof typed[name] === "string" ? typed[name] : only.length === 1 ? only[0]?.id : undefined;
  const elsewhere = <EnteredProjects entered={entered} />;
  if (closedBecause) {
    return (
      <>
        {elsewhere}
        <EmptyState title={t.closed} action={<Button to={paths.competition(competition.slug)}>{t.back}</Button>}>
          {refusals[closedBecause]}
        </EmptyState>
      </>
    );
  }
  if (free.length === 0) {
    return (
      <>
        {elsewhere}
        <EmptyState
          title={entered.length > 0 ? t.allEntered : t.noProject}
          action={
            <Button kind={entered.length > 0 ? "secondary" : "primary"} icon="plus" to={paths.newProject(back)}>
              {t.createProject}
            </Button>
          }
        >
          {t.noProjectAbout}
        </EmptyState>
      </>
    );
  }
  return (
    <Form method="post" className="grid max-w-2xl gap-6">
      {elsewhere}
      <RadioGroup
        name="projectId"
        label={t.project}
        help={t.projectHelp}
        error={errors.projectId?.[0]}
        defaultValue={chosen("projectId", free)}
        required
        choices={free.map(({ id, name, pitch }) => ({ value: id, label: name, help: pitch }))}
      />
      <p>
        <Link className="link" to={paths.newProject(back)}>
          {t.newProject}
        </Link>
      </p>
      <RadioGroup
        name="divisionId"
        label={t.division}
        error={errors.divisionId?.[0]}
        defaultValue={chosen("divisionId", divisions)}
        required
        columns={2}
        choices={divisions.map((division) => ({
          value: division.id,
          label: localized(division.name, locale),
          disabled: division.closedBecause !== null,
          help: (
            <>
              {localized(division.about, locale) && <span className="block">{localized(division.about, locale)}</span>}
              {division.closedBecause
                ? t.divisionClosed(refusals[division.closedBecause])
                : division.deadline && t.divisionUntil(formatDateTime(division.deadline, locale))}
            </>
          ),
        }))}
      />
      <Select
        name="fieldId"
        label={t.field}
        error={errors.fieldId?.[0]}
        defaultValue={chosen("fieldId", fields) ?? ""}
        required
        placeholder={t.fieldChoose}
        options={fields.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
      />
      <div>
        <Button kind="primary" busy={isBusy}>
          {t.go}
        </Button>
      </div>
    </Form>
  );
}

function EnteredProjects({ entered }: { entered: Opening["projects"] }) {
  const t = useText(entryText).start;
  if (entered.length === 0) return null;
  return (
    <ul className="mb-6 grid gap-2">
      {entered.map(({ id, name, entryId }) => (
        <li key={id}>
          <Notice
            tone="sky"
            title={name}
            action={entryId && <Button to={paths.myEntry(entryId)}>{t.openEntry}</Button>}
          >
            {t.hasEntry}
          </Notice>
        </li>
      ))}
    </ul>
  );
}
