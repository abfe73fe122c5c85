import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { CopyText } from "~/ui/CopyText";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { TableTools } from "~/ui/TableTools";
import { mentorStates } from "../mentoring";
import type { readMentorDesk } from "./desk.service.server";
import { MentorBadge } from "./MentorBadge";
import type { Mentor } from "./mentor";

type View = Extract<Awaited<ReturnType<typeof readMentorDesk>>, { ok: true }>["value"] & { applyUrl: string };

/** A network's mentors: who waits for a decision first. */
export function MentorTable({ view }: { view: View }) {
  const t = useText(mentoringText);
  const locale = useLocale();
  const { organizationId, name, mentors, states, applyUrl } = view;
  const total = states.reduce((sum, { count }) => sum + count, 0);
  const columns: Column<Mentor>[] = [
    {
      key: "name",
      header: t.desk.name,
      phone: "title",
      sticky: true,
      cell: (mentor) => (
        <>
          <span className="font-medium">{mentor.name}</span>
          <span className="block max-w-[22rem] truncate text-small text-stone">
            {localized(mentor.headline, locale)}
          </span>
        </>
      ),
    },
    { key: "state", header: t.desk.state, phone: "state", cell: ({ state }) => <MentorBadge state={state} /> },
    {
      key: "skills",
      header: t.desk.skills,
      quiet: true,
      hideBelow: "lg",
      phone: "hidden",
      cell: ({ skills }) => skills.map((skill) => t.skills[skill]).join(", "),
    },
    { key: "hours", header: t.desk.hours, align: "end", phone: "hidden", cell: (mentor) => mentor.hoursPerMonth },
    { key: "capacity", header: t.desk.capacity, align: "end", phone: "hidden", cell: (mentor) => mentor.capacity },
    { key: "since", header: t.desk.since, quiet: true, cell: ({ stateAt }) => formatDate(stateAt, locale) },
  ];
  const count = (state: string) => states.find((row) => row.state === state)?.count ?? 0;
  return (
    <>
      <PageHeader kind="desk" eyebrow={localized(name, locale)} title={t.desk.mentors} />
      {total === 0 ? (
        <EmptyState title={t.desk.noMentors}>
          <p>{t.desk.noMentorsHint}</p>
        </EmptyState>
      ) : (
        <>
          <TableTools
            searchLabel={t.desk.searchMentors}
            filters={[
              {
                name: "state",
                label: t.desk.state,
                options: [
                  { value: "", label: t.desk.all },
                  ...mentorStates.map((state) => ({ value: state, label: `${t.states[state]} (${count(state)})` })),
                ],
              },
            ]}
          />
          <DataTable
            caption={t.desk.mentors}
            columns={columns}
            rows={mentors}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.mentorFile(organizationId, id)}
            empty={t.desk.noneFound}
          />
        </>
      )}
      <div className="mt-8 max-w-[42rem]">
        <p className="mb-2 font-semibold text-[0.9375rem]">{t.desk.applyLink}</p>
        <CopyText text={applyUrl} label={t.desk.applyLink} />
      </div>
    </>
  );
}
