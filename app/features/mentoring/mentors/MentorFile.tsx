import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import type { readMentorFile } from "./desk.service.server";
import { MentorBadge } from "./MentorBadge";
import { MentorFacts } from "./MentorFacts";
import { type MentorAct, mentorActs } from "./mentor";

type View = Extract<Awaited<ReturnType<typeof readMentorFile>>, { ok: true }>["value"];

const kinds: Record<MentorAct, "primary" | "secondary" | "danger"> = {
  approve: "primary",
  reject: "danger",
  pause: "secondary",
  resume: "primary",
  end: "danger",
};

/** One mentor as the coordinators read them, and what may be decided. */
export function MentorFile({ view, state }: { view: View; state: FormState | undefined }) {
  const t = useText(mentoringText);
  const locale = useLocale();
  const { mentor, acts, isOwn } = view;
  const bio = localized(mentor.bio, locale);
  const reason = state?.values.reason;
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={t.desk.mentors}
        backTo={paths.mentorDesk(mentor.organizationId)}
        title={mentor.name}
        badge={<MentorBadge state={mentor.state} />}
        description={localized(mentor.headline, locale)}
      />
      <FormProblems state={state} />
      <div className="grid gap-x-16 gap-y-8 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          <Section title={t.profile.skills}>
            <p className="measure">{mentor.skills.map((skill) => t.skills[skill]).join(", ")}</p>
          </Section>
          {bio && (
            <Section title={t.profile.bio}>
              <Prose text={bio} />
            </Section>
          )}
          <Section title={t.desk.decision}>
            {mentor.stateReason && <p className="measure mb-4 text-stone">{mentor.stateReason}</p>}
            {isOwn && <Notice>{t.desk.own}</Notice>}
            {!isOwn && acts.length > 0 && (
              <Form method="post" className="grid max-w-[42rem] gap-4">
                <TextArea
                  name="reason"
                  label={t.desk.reason}
                  help={acts.includes("reject") ? t.desk.reasonHelp : undefined}
                  rows={2}
                  limit={500}
                  defaultValue={typeof reason === "string" ? reason : ""}
                  error={state?.errors.reason?.[0]}
                />
                <div className="flex flex-wrap gap-3">
                  {mentorActs
                    .filter((act) => acts.includes(act))
                    .map((act) => (
                      <Button key={act} name="act" value={act} kind={kinds[act]}>
                        {t.desk.acts[act]}
                      </Button>
                    ))}
                </div>
              </Form>
            )}
          </Section>
        </div>
        <aside className="min-w-0">
          <MentorFacts
            offer={mentor}
            more={[
              { term: t.desk.capacity, value: String(mentor.capacity) },
              { term: t.desk.email, value: mentor.email },
              { term: t.desk.phone, value: mentor.phone ? formatPhone(mentor.phone) : "" },
              { term: t.desk.listed, value: mentor.isListed ? t.desk.yes : t.desk.no },
              { term: t.desk.since, value: formatDate(mentor.createdAt, locale) },
            ]}
          />
        </aside>
      </div>
    </>
  );
}
