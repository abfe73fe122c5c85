import { Link } from "@remix-run/react";
import { ProjectCard } from "~/features/directory/gallery/ProjectCard";
import { formatNumber } from "~/i18n/format";
import { portalText } from "~/i18n/portal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import { CompetitionHero } from "./CompetitionHero";
import type { FrontPage as Shown } from "./front.service.server";
import { RunningCompetitions } from "./RunningCompetitions";
import { Winners } from "./Winners";

/** The front of the house: what runs, until when, who takes part, who has won. */
export function FrontPage({ page }: { page: Shown }) {
  const t = useText(portalText);
  const { now, current, others, projects, finished } = page;
  return (
    <>
      {current ? (
        <CompetitionHero competition={current} now={now} />
      ) : (
        <PageHeader
          title={t.quiet.title}
          description={t.quiet.about}
          action={
            <Button kind="primary" to={paths.newProject()}>
              {t.quiet.start}
            </Button>
          }
        />
      )}
      {projects.length > 0 && <Featured page={page} />}
      {others.length > 0 && <RunningCompetitions others={others} />}
      {finished && finished.winners.length > 0 && <Winners finished={finished} />}
      <Counts counts={page.counts} />
    </>
  );
}

function Featured({ page: { projects, counts } }: { page: Shown }) {
  const t = useText(portalText).projects;
  const locale = useLocale();
  return (
    <Section
      title={t.title}
      aside={
        <Link className="link font-semibold" to={paths.projects()}>
          {t.all(formatNumber(counts.projects, locale), counts.projects)}
        </Link>
      }
    >
      <ul className="gallery">
        {projects.map((card) => (
          <ProjectCard key={card.id} card={card} />
        ))}
      </ul>
    </Section>
  );
}

function Counts({ counts }: { counts: Shown["counts"] }) {
  const t = useText(portalText).counts;
  const locale = useLocale();
  const { projects, organizations, competitions } = counts;
  if (organizations === 0) return null;
  return (
    <Section title={t.title}>
      <div className="stats">
        <StatNumber value={formatNumber(projects, locale)} label={t.projects} to={paths.projects()} />
        <StatNumber value={formatNumber(organizations, locale)} label={t.organizations} />
        <StatNumber value={formatNumber(competitions, locale)} label={t.competitions} to={paths.competitions()} />
      </div>
    </Section>
  );
}
