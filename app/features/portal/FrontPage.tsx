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
import type { FrontPage as Shown } from "./front.service.server";
import { NextEvents } from "./NextEvents";
import { Openings } from "./Openings";
import { RunningCompetitions } from "./RunningCompetitions";
import { Winners } from "./Winners";
import { YearHero } from "./YearHero";

/** The front of the house: what is open until when, what comes next, who takes part, who has won. */
export function FrontPage({ page }: { page: Shown }) {
  const t = useText(portalText);
  const { openings, ribbon, running, events, projects, finished } = page;
  const isQuiet = openings.length === 0 && ribbon === null;
  return (
    <>
      {isQuiet ? (
        <PageHeader
          title={t.quiet.title}
          description={t.quiet.about}
          action={
            <Button kind="primary" to={paths.newProject()}>
              {t.quiet.start}
            </Button>
          }
        />
      ) : (
        <YearHero page={page} />
      )}
      {openings.length > 0 && <Openings page={page} />}
      {events.length > 0 && <NextEvents events={events} />}
      {running.length > 0 && <RunningCompetitions running={running} />}
      {projects.length > 0 && <Featured page={page} />}
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
