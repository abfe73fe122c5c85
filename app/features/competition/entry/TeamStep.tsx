import type { FormState } from "~/core/form";
import { TeamEditor } from "~/features/directory/team/TeamEditor";
import { entryText } from "~/i18n/entry";
import { entryLifeText } from "~/i18n/entry-life";
import { useText } from "~/i18n/use-text";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { missingWords } from "./FormStep";
import { GuardianForms } from "./GuardianForms";
import { StepButtons } from "./StepButtons";
import type { StepView } from "./step.service.server";

type Body = Extract<StepView["body"], { kind: "team" }>;

/** The team of the project, who is the team of the entry: the same editor as on the project's own page. */
export function TeamStep({ view, body, state }: { view: StepView; body: Body; state: FormState | undefined }) {
  const t = useText(entryText);
  const life = useText(entryLifeText).supplement;
  const lacks = view.lacks.filter(({ kind }) => kind !== "ineligible");
  return (
    <div className="grid gap-8">
      {lacks.length > 0 && (
        <Notice tone="turmeric" title={t.step.missing(lacks.length)}>
          <ul>
            {lacks.map((lack) => (
              <li key={`${lack.kind} ${"name" in lack ? lack.name : ""}`}>
                {lack.kind === "official" && t.review.lacks.official(lack.name)}
                {lack.kind === "guardian_missing" && t.review.lacks.guardian_missing(lack.name)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {!body.team.mayManage && <Notice tone="sky">{t.team.onlyLead}</Notice>}
      {isOutside(view) && <Notice tone="sky">{life.notAsked}</Notice>}
      <TeamEditor team={body.team} state={state} />
      <GuardianForms entryId={view.entry.id} wards={body.wards} />
      <FormBar missing={missingWords(view, t)}>
        <StepButtons view={view} isLocked />
      </FormBar>
    </div>
  );
}

/** Whether a supplement is asked that doesn't name the team. */
function isOutside({ entry, askedFor, stepId }: StepView): boolean {
  return entry.state === "supplement_asked" && askedFor.length > 0 && !askedFor.some(({ step }) => step === stepId);
}
