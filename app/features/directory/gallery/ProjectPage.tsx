import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";
import { Icon } from "~/ui/Icon";
import { Motif } from "~/ui/Motif";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { placeLabel } from "../places/place";
import { ProjectFigures, tellsFigures } from "./ProjectFigures";
import type { PublicProject } from "./record.queries.server";

type Props = {
  project: PublicProject;
  /** the project's id for those who may edit it */
  editId: string | null;
  /** where the way back leads; the public gallery unless told */
  back?: { readonly to: string; readonly label: string };
  /** what the reader may do with it, under its head */
  acts?: ReactNode;
  /** the competitions it took part in, where there is something to tell */
  record?: ReactNode;
};

/** A project as its reader sees it: what its team chose to show them, and nothing else. */
export function ProjectPage({ project, editId, back, acts, record }: Props) {
  const t = useText(directoryText);
  const locale = useLocale();
  const { id, name, pitch, summary, needs, needKeys, team, hasAward } = project;
  const seeks = (needKeys ?? []).map((key) => t.needs[key]);
  const hasFigures = tellsFigures(project);
  const tells = Boolean(summary || needs || seeks.length > 0 || hasFigures || record);
  return (
    <article>
      <header className="grid gap-x-8 gap-y-5 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Motif seed={id} size={112} className="sm:mt-2" />
        <div className="min-w-0">
          <Link to={back?.to ?? paths.projects()} className="eyebrow">
            <Icon name="chevron-left" size={16} />
            {back?.label ?? t.project.all}
          </Link>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h1 className="text-h1">{name}</h1>
            {hasAward && (
              <Badge tone="turmeric" icon="star">
                {t.gallery.awardMark}
              </Badge>
            )}
          </div>
          {pitch && <p className="measure mt-3 text-lead">{localized(pitch, locale)}</p>}
        </div>
      </header>
      {editId && (
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-y py-3 text-table">
          <p className="flex-1 text-stone">{t.project.mine}</p>
          <Button to={paths.myProject(editId)} size="small" icon="pencil">
            {t.project.edit}
          </Button>
        </div>
      )}
      {acts}
      <div className={`mt-10 grid gap-x-16 gap-y-10 ${tells ? "lg:grid-cols-[minmax(0,1fr)_22rem]" : "max-w-[42rem]"}`}>
        <div className={tells ? "min-w-0" : "hidden"}>
          {summary && (
            <Section title={t.project.summary}>
              <Prose text={summary} />
            </Section>
          )}
          {(needs || seeks.length > 0) && (
            <Section title={t.project.needs}>
              {seeks.length > 0 && <p className="mb-3 font-medium">{seeks.join(" · ")}</p>}
              {needs && <Prose text={needs} />}
            </Section>
          )}
          {hasFigures && <ProjectFigures project={project} />}
          {record}
        </div>
        <aside className="min-w-0">
          <ProjectFacts project={project} />
          {team && team.length > 0 && (
            <Section title={t.project.team} level={3}>
              <ul>
                {team.map((member) => (
                  <li key={`${member.name} ${member.part}`} className="border-line border-b py-2.5">
                    <p className="font-medium">{member.name}</p>
                    <p className="text-small text-stone">
                      {[...new Set([member.isLead && t.project.lead, member.part])].filter(Boolean).join(" · ")}
                    </p>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </aside>
      </div>
    </article>
  );
}

function ProjectFacts({ project: { field, stage, place, website } }: { project: PublicProject }) {
  const t = useText(directoryText);
  const facts = [
    field && { term: t.facts.field, value: t.fields[field] },
    stage && { term: t.facts.stage, value: t.stages[stage] },
    place && { term: t.facts.place, value: placeLabel(place) },
    website && {
      term: t.facts.website,
      value: (
        <a className="link break-all" href={website} rel="nofollow noopener">
          {website.replace(/^https?:\/\/(www\.)?|\/$/g, "")}
        </a>
      ),
    },
  ].filter((fact) => fact !== null && fact !== "");
  return (
    <div className="[&_.fact]:sm:grid-cols-[7rem_1fr]">
      <Facts facts={facts} />
    </div>
  );
}
