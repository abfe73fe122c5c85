import { editionText } from "~/i18n/edition";
import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { Icon } from "~/ui/Icon";
import { Stepper } from "~/ui/Stepper";
import { LinkTabs } from "~/ui/Tabs";
import { neighboursOf, type progressOf, type SetupStep } from "./steps";

/** Where each step is. */
export const stepPaths: Record<SetupStep, (competitionId: string) => string> = {
  basics: paths.deskSetup,
  timeline: paths.deskTimeline,
  divisions: paths.deskDivisions,
  eligibility: paths.deskEligibility,
  form: paths.deskForm,
  rounds: paths.deskRounds,
  prizes: paths.deskPrizes,
  opening: paths.deskOpening,
};

type Props = { competitionId: string; current: SetupStep | undefined; progress: ReturnType<typeof progressOf> };

/** The steps with what each still lacks: tabs on a laptop, one line that opens on a phone. Any may be visited at any time. */
export function SetupSteps({ competitionId, current, progress }: Props) {
  const t = useText(setupText);
  return (
    <>
      <div className="hidden lg:block">
        <LinkTabs
          label={t.title}
          tabs={progress.steps.map(({ step, missing }, at) => ({
            to: stepPaths[step](competitionId),
            current: step === current,
            label: (
              <span className="flex items-center gap-1.5">
                {step !== "opening" && missing.length === 0 ? (
                  <Icon name="check" size={16} className="text-leaf" label={t.opening.done} />
                ) : (
                  <span aria-hidden="true">{at + 1}.</span>
                )}
                {t.tabs[step]}
              </span>
            ),
            ...(missing.length > 0 ? { count: missing.length } : {}),
          }))}
        />
      </div>
      <div className="lg:hidden">
        <Stepper
          steps={progress.steps.map(({ step, missing }) => ({
            id: step,
            label: t.tabs[step],
            to: stepPaths[step](competitionId),
            state: step === current ? "current" : missing.length === 0 && step !== "opening" ? "done" : "todo",
            missing: missing.length,
          }))}
        />
      </div>
    </>
  );
}

/** What this step still lacks, and the way to its neighbours. */
export function StepBar({ competitionId, current, progress }: Props) {
  const t = useText(setupText);
  const words = useText(editionText).steps;
  if (!current) return null;
  const { before, after } = neighboursOf(current);
  const lacks = progress.steps.find(({ step }) => step === current)?.missing ?? [];
  const missing = `${words.missing} ${lacks.map((key) => t.opening.items[key]).join(" · ")}`;
  return (
    <FormBar status={words.progress(progress.done, progress.all)} {...(lacks.length > 0 ? { missing } : {})}>
      {before && (
        <Button kind="quiet" icon="arrow-left" to={stepPaths[before](competitionId)}>
          {words.previous}
        </Button>
      )}
      {after && <Button to={stepPaths[after](competitionId)}>{words.next(t.tabs[after])}</Button>}
    </FormBar>
  );
}
