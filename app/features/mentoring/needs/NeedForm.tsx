import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { placeLabel } from "~/features/directory/places/place";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { formatDateTime } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { Facts } from "~/ui/Facts";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { languages, modes, skills, type Wish } from "../mentoring";
import { needLimits } from "./need.form";
import type { readNeed } from "./need.service.server";
import { WishChoice } from "./WishChoice";

type View = Extract<Awaited<ReturnType<typeof readNeed>>, { ok: true }>["value"];
export type ChosenNeed = NonNullable<View["chosen"]>;

type Props = { view: View; chosen: ChosenNeed; state: FormState | undefined };

/** A project's need: what is known of it already, three questions, what would help, whom one would like. */
export function NeedForm({ view, chosen, state }: Props) {
  const { need: t, ...words } = useText(mentoringText);
  const reasons = useText(refusalText);
  const locale = useLocale();
  const { need, mentors, wishes, blocked } = chosen;
  const typed = (name: string, saved: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : saved;
  };
  const ticked = (name: string, saved: readonly string[]) => {
    const value = state?.values[`${name}[]`];
    return Array.isArray(value) ? value : saved;
  };
  const error = (name: string) => state?.errors[name]?.[0];
  const isSubmitted = need?.state === "submitted";
  const why = (reason: ChosenNeed["blocked"]["edit"]) => (reason ? reasons[reason] : undefined);
  return (
    <>
      {blocked.edit && <Notice tone="turmeric">{reasons[blocked.edit]}</Notice>}
      <Form method="post" className="grid max-w-[46rem] gap-6" key={need?.id}>
        <FormProblems state={state} />
        <input type="hidden" name="revision" value={need?.revision ?? 0} />
        {isSubmitted && <input type="hidden" name="stands" value="submitted" />}
        <ProjectKnown chosen={chosen} />
        {(["goal", "obstacle", "tried"] as const).map((part) => (
          <TextArea
            key={part}
            name={part}
            label={t[part]}
            help={t[`${part}Help`]}
            limit={needLimits.answer}
            rows={4}
            defaultValue={typed(part, need?.[part] ?? "")}
            error={error(part)}
            required
          />
        ))}
        <CheckboxGroup
          id="skills"
          name="skills[]"
          label={t.skills}
          help={t.skillsHelp(needLimits.skills)}
          choices={skills.map((value) => ({ value, label: words.skills[value] }))}
          defaultValues={ticked("skills", need?.skills ?? [])}
          error={error("skills")}
          columns={2}
          required
        />
        <CheckboxGroup
          id="languages"
          name="languages[]"
          label={t.languages}
          choices={languages.map((value) => ({ value, label: words.languages[value] }))}
          defaultValues={ticked("languages", need?.languages ?? ["vi"])}
          error={error("languages")}
          columns={3}
          required
        />
        <RadioGroup
          name="mode"
          label={t.mode}
          choices={modes.map((value) => ({ value, label: words.modes[value] }))}
          defaultValue={typed("mode", need?.mode ?? "both")}
          error={error("mode")}
          columns={3}
          required
        />
        {mentors.length > 0 && (
          <Section title={t.wishes} description={t.wishesAbout} level={3}>
            <ul className="border-line border-t">
              {mentors.map((mentor) => (
                <li key={mentor.id} className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[1fr_auto]">
                  <div className="min-w-0">
                    <p className="font-medium">
                      {mentor.isListed ? (
                        <Link className="link" to={paths.mentor(mentor.id)}>
                          {mentor.name}
                        </Link>
                      ) : (
                        mentor.name
                      )}
                    </p>
                    <p className="text-stone text-table">{localized(mentor.headline, locale)}</p>
                  </div>
                  <WishChoice
                    id={mentor.id}
                    about={mentor.name}
                    wish={typed(`wish.${mentor.id}`, wishes[mentor.id] ?? "") as Wish | undefined}
                  />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <FormBar
          status={
            need?.submittedAt
              ? t.sentAt(formatDateTime(need.submittedAt, locale))
              : t.until(formatDateTime(view.cohort.closesAt, locale))
          }
          missing={blocked.submit === "forbidden" ? t.byLead : undefined}
        >
          <Button name="act" value="save" blockedBecause={why(blocked.edit)}>
            {isSubmitted ? t.saveSubmitted : t.save}
          </Button>
          {!isSubmitted && (
            <Button name="act" value="submit" kind="primary" blockedBecause={why(blocked.submit)}>
              {t.submit}
            </Button>
          )}
        </FormBar>
      </Form>
      {need && blocked.withdraw === null && (
        <details className="mt-8 border-line border-t pt-3">
          <summary className="link min-h-11 cursor-pointer py-2 text-table">{t.withdraw}</summary>
          <Form method="post" className="mt-2">
            <p className="mb-3 text-stone text-table">{t.withdrawHint}</p>
            <Button name="act" value="withdraw" kind="danger" size="small">
              {t.withdraw}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}

/** What the project says of itself already: read, never typed again. */
function ProjectKnown({ chosen: { project } }: { chosen: ChosenNeed }) {
  const t = useText(mentoringText).need;
  const { fields, stages, facts } = useText(directoryText);
  return (
    <Section
      title={t.project}
      level={3}
      aside={
        <Link className="link" to={paths.myProject(project.id)}>
          {t.projectEdit}
        </Link>
      }
    >
      <p className="mb-2">{project.pitch}</p>
      <Facts
        facts={[
          { term: facts.field, value: fields[project.field] },
          { term: facts.stage, value: stages[project.stage] },
          ...(project.place ? [{ term: facts.place, value: placeLabel(project.place) }] : []),
        ]}
      />
    </Section>
  );
}
