import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Motif } from "~/ui/Motif";
import { Notice } from "~/ui/Notice";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { MentorFacts } from "./MentorFacts";
import type { readMentor } from "./mentor.service.server";

type View = Extract<Awaited<ReturnType<typeof readMentor>>, { ok: true }>["value"];

/** A mentor as anyone may read them: what they help with; no telephone, no e-mail. */
export function MentorProfile({ view }: { view: View }) {
  const t = useText(mentoringText);
  const locale = useLocale();
  const { mentor, organizationId, isShown, isOwn, mayCoordinate } = view;
  const bio = localized(mentor.bio, locale);
  return (
    <article>
      <header className="grid gap-x-8 gap-y-5 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Motif seed={mentor.id} size={112} className="sm:mt-2" />
        <div className="min-w-0">
          <Link to={paths.mentors()} className="eyebrow">
            <Icon name="chevron-left" size={16} />
            {t.profile.back}
          </Link>
          <h1 className="text-h1">{mentor.name}</h1>
          <p className="measure mt-3 text-lead">{localized(mentor.headline, locale)}</p>
        </div>
      </header>
      {(isOwn || mayCoordinate || !isShown) && (
        <div className="mt-6 grid gap-3">
          {!isShown && <Notice tone="turmeric">{t.profile.hidden}</Notice>}
          <div className="flex flex-wrap gap-3">
            {isOwn && (
              <Button to={paths.applyAsMentor(organizationId)} size="small" icon="pencil">
                {t.profile.edit}
              </Button>
            )}
            {mayCoordinate && (
              <Button to={paths.mentorFile(organizationId, mentor.id)} size="small">
                {t.profile.desk}
              </Button>
            )}
          </div>
        </div>
      )}
      <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          <Section title={t.profile.skills}>
            <ul className="grid gap-x-8 sm:grid-cols-2">
              {mentor.skills.map((skill) => (
                <li key={skill} className="flex items-center gap-2 border-line border-b py-2.5">
                  <Icon name="check" size={16} className="text-leaf" />
                  {t.skills[skill]}
                </li>
              ))}
            </ul>
          </Section>
          {bio && (
            <Section title={t.profile.bio}>
              <Prose text={bio} />
            </Section>
          )}
        </div>
        <aside className="min-w-0">
          <MentorFacts offer={mentor} more={[{ term: t.profile.host, value: localized(mentor.host, locale) }]} />
          <p className="mt-4 text-small text-stone">{t.profile.how}</p>
        </aside>
      </div>
    </article>
  );
}
