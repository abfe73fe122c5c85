import { Link } from "@remix-run/react";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { NeedBadge } from "./NeedText";
import type { readNeed } from "./need.service.server";

type View = Extract<Awaited<ReturnType<typeof readNeed>>, { ok: true }>["value"];

/** Which of one's projects the need is about. */
export function ChooseProject({ view: { cohort, projects } }: { view: View }) {
  const t = useText(mentoringText);
  const create = paths.newProject(paths.stateNeed(cohort.slug));
  if (projects.length === 0)
    return (
      <EmptyState
        title={t.cohort.noProjects}
        action={
          <Button kind="primary" icon="plus" to={create}>
            {t.cohort.newProject}
          </Button>
        }
      >
        <p>{t.need.chooseHint}</p>
      </EmptyState>
    );
  return (
    <Section title={t.need.choose} description={t.need.chooseHint}>
      <ul className="border-line border-t">
        {projects.map(({ projectId, name, state }) => (
          <li key={projectId} className="flex min-h-11 items-center justify-between gap-4 border-line border-b py-3">
            <Link className="link font-semibold" to={paths.stateNeed(cohort.slug, projectId)}>
              {name}
            </Link>
            {state && <NeedBadge state={state} />}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link className="link" to={create}>
          {t.cohort.newProject}
        </Link>
      </p>
    </Section>
  );
}
