import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDate, formatDateTime } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { LinkTabs } from "~/ui/Tabs";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { RoundBadge } from "../StateBadge";
import { Absences } from "./Absences";
import { ownProfileForm } from "./judge.form";
import { KnowledgeFields } from "./KnowledgeFields";
import type { OwnProfileView } from "./profile.service.server";

/** A judge's own page: what they know and want, when they are away, and the rounds they sit in. */
export function OwnProfile({ profile, state }: { profile: OwnProfileView; state: FormState | undefined }) {
  const t = useText(judgesText).profile;
  const locale = useLocale();
  return (
    <div className="max-w-[52rem]">
      <PageHeader
        title={t.title}
        eyebrow={localized(profile.competitionName, locale)}
        backTo={paths.judging()}
        description={t.about}
      />
      {profile.others.length > 1 && (
        <LinkTabs
          label={t.choose}
          tabs={profile.others.map(({ judgeId, competitionName }) => ({
            to: paths.judgingProfile(judgeId),
            label: localized(competitionName, locale),
            current: judgeId === profile.id,
          }))}
        />
      )}
      <Rounds rounds={profile.rounds} />
      <Absences absences={profile.absences} mayChange state={state} />
      <Particulars profile={profile} state={state} />
    </div>
  );
}

function Rounds({ rounds }: { rounds: OwnProfileView["rounds"] }) {
  const words = useText(judgesText);
  const t = words.profile;
  const roles = useText(judgingText).role;
  const locale = useLocale();
  return (
    <Section title={t.rounds}>
      {rounds.length === 0 && <p className="text-stone">{t.noRounds}</p>}
      <ul className="divide-y divide-line">
        {rounds.map(({ id, name, state, opensAt, closesAt, declaredAt, mayDeclare, isChair, isShadow, away, left }) => (
          <li key={id} className="grid gap-2 py-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">{localized(name, locale)}</span>
                <RoundBadge state={state} />
                {isChair && <Badge tone="cham">{roles.chair}</Badge>}
                {isShadow && <Badge tone="stone">{words.shadow}</Badge>}
              </p>
              <p className="text-small text-stone">
                {words.days(formatDate(opensAt, locale), formatDate(closesAt, locale))} ·{" "}
                {declaredAt ? t.declaredAt(formatDateTime(declaredAt, locale)) : t.undeclared}
              </p>
              {away.map(({ id: absenceId, fromDay, toDay }) => (
                <p key={absenceId} className="text-small text-turmeric-ink">
                  {words.absence.during(words.days(formatDate(fromDay, locale), formatDate(toDay, locale)))}
                </p>
              ))}
              {left && (
                <p className="text-small text-turmeric-ink">
                  {words.absence.leaves(left.days, left.of, left.load, left.maxLoad)}
                </p>
              )}
              {isChair && (
                <Link className="link text-table" to={paths.judgingWaivers(id)}>
                  {t.reviewWaivers}
                </Link>
              )}
            </div>
            {mayDeclare && (
              <Button kind={declaredAt ? "quiet" : "primary"} to={paths.judgingConflicts(id)}>
                {declaredAt ? t.declareAgain : t.declare}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Particulars({ profile, state }: { profile: OwnProfileView; state: FormState | undefined }) {
  const t = useText(judgesText).profile;
  const labels = useText(judgingText).judges;
  const isMine = state?.values.act === "profile";
  const { title, organizationName, skills, wantedLoad, fits, minLoad, maxLoad, fields, languages } = profile;
  const form = useZodForm(ownProfileForm, isMine ? state : undefined, {
    title,
    organizationName,
    skills: skills.join(", "),
    wantedLoad: wantedLoad === null ? "" : String(wantedLoad),
    ...Object.fromEntries(Object.entries(fits).map(([field, fit]) => [`fits.${field}`, String(fit)])),
  });
  return (
    <Section title={t.edit}>
      <Form method="post" {...form.form} className="grid gap-5">
        <FormProblems state={isMine ? state : undefined} issues={form.issues} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField label={labels.jobTitle} help={labels.jobTitleHelp} {...form.field("title")} />
          <TextField label={labels.organization} help={t.organizationHelp} {...form.field("organizationName")} />
        </div>
        <TextField
          label={t.wanted}
          help={`${t.wantedHelp} ${t.bounds(minLoad, maxLoad)}`}
          inputMode="numeric"
          className="max-w-[28rem]"
          {...form.field("wantedLoad")}
        />
        <KnowledgeFields form={form} fields={fields} languages={languages} />
        <Button kind="primary" name="act" value="profile" className="w-fit">
          {t.save}
        </Button>
      </Form>
    </Section>
  );
}
