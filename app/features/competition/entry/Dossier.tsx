import { localized } from "~/i18n/catalogue";
import { dossierText } from "~/i18n/dossier";
import { useLocale, useText } from "~/i18n/use-text";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { DossierValue, Outside } from "./DossierValue";
import type { DossierMember, Dossier as DossierView } from "./dossier";

interface Props {
  dossier: DossierView;
  level?: 2 | 3;
  /** false: PDFs are only named, because they are read beside it */
  readsPdfs?: boolean;
}

/** An entry as it was submitted, part by part. PDFs are read in place where there is room, and by a link on phones. */
export function Dossier({ dossier, level = 2, readsPdfs = true }: Props) {
  const t = useText(dossierText);
  const locale = useLocale();
  const { project, team } = dossier;
  return (
    <>
      {dossier.isBlind && <Notice tone="sky">{t.blind}</Notice>}
      <Section title={project.name} level={level} aside={t.version(dossier.version)}>
        {project.pitch && <p className="measure mb-4 text-lead">{project.pitch}</p>}
        <Facts
          facts={[
            { term: t.division, value: localized(dossier.division, locale) },
            { term: t.field, value: localized(dossier.field, locale) },
            ...(project.place ? [{ term: t.place, value: project.place }] : []),
            ...(project.website ? [{ term: t.website, value: <Outside url={project.website} /> }] : []),
            ...(project.needs ? [{ term: t.needs, value: project.needs }] : []),
          ]}
        />
        {project.summary && <Prose text={project.summary} className="mt-4" />}
      </Section>
      {dossier.steps.map((step) => (
        <Section key={step.key} title={localized(step.title, locale)} level={level}>
          {step.answers.map(({ key, label, value }) => (
            <div key={key} className="border-b border-line py-4 last:border-b-0">
              <p className="mb-1 font-semibold">{localized(label, locale)}</p>
              {value ? (
                <DossierValue value={value} title={localized(label, locale)} readsPdfs={readsPdfs} />
              ) : (
                <p className="text-stone">{t.unanswered}</p>
              )}
            </div>
          ))}
        </Section>
      ))}
      {team && (
        <Section title={t.team} level={level}>
          <ul className="divide-y divide-line">
            {team.map((member) => (
              <TeamLine key={member.id} member={member} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function TeamLine({ member }: { member: DossierMember }) {
  const t = useText(dossierText);
  const notes = [
    member.role === "lead" && t.lead,
    member.role === "adviser" && t.adviser,
    member.part,
    member.birthYear && t.bornIn(member.birthYear),
    member.guardianConsented === true && t.guardianAgreed,
    member.guardianConsented === false && t.guardianMissing,
  ].filter(Boolean);
  return (
    <li className="py-2">
      <span className="font-medium">{member.name}</span> <span className="text-stone">{notes.join(" · ")}</span>
    </li>
  );
}
