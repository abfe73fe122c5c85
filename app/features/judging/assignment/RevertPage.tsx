import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { assignmentText } from "~/i18n/assignment";
import { localized } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import type { RevertView } from "./revert.service.server";

type Row = RevertView["goes"][number] | RevertView["comesBack"][number];

/** What reverting a published plan would do, pair by pair, before it is done. */
export function RevertPage({ view, state }: { view: RevertView; state: FormState | undefined }) {
  const t = useText(assignmentText).revert;
  const locale = useLocale();
  const { goes, begun, comesBack, notBack, competitionId, id, runId, seen } = view;
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        eyebrow={localized(view.name, locale)}
        backTo={paths.deskAssignmentRun(competitionId, id, runId)}
        description={`${t.about} ${t.letters}`}
      />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      {goes.length + comesBack.length === 0 && <Notice>{t.nothing}</Notice>}
      <div className="stats my-6">
        <StatNumber value={goes.length} label={t.goes} tone={goes.length > 0 ? "madder" : "ink"} />
        <StatNumber value={comesBack.length} label={t.back} tone={comesBack.length > 0 ? "leaf" : "ink"} />
        <StatNumber value={begun.length} label={t.begun} />
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <Rows title={t.goes} rows={goes} />
        <Rows title={t.back} rows={comesBack} />
        <Rows title={t.begun} rows={begun} />
        {notBack.length > 0 && (
          <div>
            <Section level={3} title={t.notBack}>
              <ul className="divide-y divide-line border-y border-line text-table">
                {notBack.map((row) => (
                  <li key={`${row.entryId} ${row.judgeId}`} className="py-2">
                    <PairName row={row} />
                    <span className="block text-small text-stone">{t.why[row.why]}</span>
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        )}
      </div>
      <Form method="post" className="mt-8 flex flex-wrap gap-3">
        <input type="hidden" name="seen" value={seen} />
        <Button kind="danger" icon="swap">
          {t.confirm}
        </Button>
        <Button to={paths.deskAssignmentRun(competitionId, id, runId)}>{t.keep}</Button>
      </Form>
    </>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useText(assignmentText).revert;
  return (
    <div>
      <Section level={3} title={title}>
        {rows.length === 0 ? (
          <p className="text-stone">{t.none}</p>
        ) : (
          <ul className="divide-y divide-line border-y border-line text-table">
            {rows.map((row) => (
              <li key={`${row.entryId} ${row.judgeId}`} className="py-2">
                <PairName row={row} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

function PairName({ row: { entryName, judgeName } }: { row: Pick<Row, "entryName" | "judgeName"> }) {
  return (
    <>
      {[entryName.number, entryName.title].filter(Boolean).join(" · ")}{" "}
      <span className="text-stone">· {judgeName}</span>
    </>
  );
}
