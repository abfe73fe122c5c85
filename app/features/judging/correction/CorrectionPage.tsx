import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/competition/setup/RefusalNotice";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatFixedHundredths, formatHundredths, formatList } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import type { CorrectionView } from "./correction.service.server";

type Props = { readonly view: CorrectionView; readonly state: FormState | undefined };

const tones = { proposed: "turmeric", approved: "leaf", refused: "madder" } as const;

/** A correction with all it changes, for the chair to decide on and for everyone concerned to read afterwards. */
export function CorrectionPage({ view, state }: Props) {
  const t = useText(rubricText).correction;
  const locale = useLocale();
  const when = (at: string) => formatDateTime(at, locale);
  const isBlocked = view.state === "proposed" && view.isBlocked;
  return (
    <>
      <PageHeader
        title={localized(view.rubricName, locale)}
        eyebrow={`${t.title} · ${localized(view.competitionName, locale)}`}
        backTo={view.isDesk ? paths.deskRubric(view.competitionId, view.newRubricId) : paths.judging()}
        description={t.description}
        badge={<Badge tone={tones[view.state]}>{t.states[view.state]}</Badge>}
      />
      <div className="grid gap-4">
        <RefusalNotice state={state} />
        <p className="text-lead">{view.reason}</p>
        <p className="text-table text-stone">
          {t.by(view.proposedBy, when(view.proposedAt))}
          {view.decidedAt && view.decidedBy && ` · ${t.decided(view.decidedBy, when(view.decidedAt))}`}
        </p>
        {view.decisionReason && <p>{t.decisionReason(view.decisionReason)}</p>}
        {isBlocked && <Blockers view={view} />}
        <Changes view={view} />
        <Figures view={view} />
        {view.state === "proposed" && view.decideBlockedBy === null && (
          <Form method="post" className="grid gap-3 border-t border-line py-4">
            <p className="measure text-table text-stone">{t.approveHelp}</p>
            <TextArea
              name="reason"
              label={t.yourReason}
              help={t.yourReasonHelp}
              required
              rows={2}
              error={state?.errors.reason?.[0]}
              defaultValue={typeof state?.values.reason === "string" ? state.values.reason : ""}
            />
            <div className="flex flex-wrap gap-3">
              <Button
                kind="primary"
                name="decision"
                value="approve"
                blockedBecause={isBlocked ? t.blockers : undefined}
              >
                {t.approve}
              </Button>
              <Button name="decision" value="refuse">
                {t.refuse}
              </Button>
            </div>
          </Form>
        )}
      </div>
    </>
  );
}

function Blockers({ view }: { view: CorrectionView }) {
  const t = useText(rubricText).correction;
  const locale = useLocale();
  return (
    <Notice tone="madder" title={t.blockers}>
      <ul className="list-disc pl-5">
        {view.faults.map(({ kind, title }) => (
          <li key={`${kind} ${title.vi}`}>{t[kind](localized(title, locale))}</li>
        ))}
        {view.outside.map(({ entryNumber, judgeName, criteria }) => (
          <li key={`${entryNumber} ${judgeName}`}>
            {t.outside(
              entryNumber || "–",
              judgeName || t.organizer,
              formatList(
                criteria.map((title) => localized(title, locale)),
                locale,
              ),
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Changes({ view }: { view: CorrectionView }) {
  const t = useText(rubricText).correction;
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const told = ({ weight, maxMark }: { weight: number; maxMark: number }) => t.number(points(weight), points(maxMark));
  return (
    <Section level={3} title={t.changes}>
      <div className="tbl-scroll">
        <table className="tbl">
          <thead>
            <tr>
              <th>{t.criterion}</th>
              <th className="n">{t.before}</th>
              <th className="n">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {view.changes.map(({ key, title, before, after, hasNewWords }) => (
              <tr key={key}>
                <td className="t">
                  {localized(title, locale)}
                  {hasNewWords && <span className="block text-small text-stone">{t.words}</span>}
                </td>
                <td className="n">{told(before)}</td>
                <td className="n">{told(after)}</td>
              </tr>
            ))}
            <tr>
              <td className="font-semibold">{t.maximum}</td>
              <td className="n">{points(view.maximum.before)}</td>
              <td className="n">{points(view.maximum.after)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Figures({ view }: { view: CorrectionView }) {
  const t = useText(rubricText).correction;
  const locale = useLocale();
  const shown = (hundredths: number | undefined) =>
    hundredths === undefined ? "–" : formatFixedHundredths(hundredths, locale);
  return (
    <Section level={3} title={t.figures} description={t.figuresHelp}>
      {view.compared.every(({ rows }) => rows.length === 0) && (
        <p className="text-stone">{view.isDesk ? t.noSheets : t.figuresLater}</p>
      )}
      {view.compared
        .filter(({ rows }) => rows.length > 0)
        .map(({ roundId, divisionId, roundName, divisionName, rows }) => (
          <div key={`${roundId} ${divisionId}`} className="mb-6">
            <p className="mb-2 font-semibold">
              {t.round(localized(roundName, locale), localized(divisionName, locale))}
            </p>
            <div className="tbl-scroll">
              <table className="tbl">
                <thead>
                  <tr>
                    <th>{t.entry}</th>
                    <th className="n">{`${t.figure}: ${t.before}`}</th>
                    <th className="n">{t.after}</th>
                    <th className="n">{`${t.rank}: ${t.before}`}</th>
                    <th className="n">{t.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ entryId, number, title, was, is }) => (
                    <tr key={entryId}>
                      <td className="t">
                        <span className="text-stone tabular-nums">{number}</span> {title}
                      </td>
                      <td className="n">{shown(was?.figure)}</td>
                      <td className={`n ${was?.figure === is?.figure ? "" : "font-semibold text-ink"}`}>
                        {shown(is?.figure)}
                      </td>
                      <td className="n">{was?.rank ?? "–"}</td>
                      <td className={`n ${was?.rank === is?.rank ? "" : "font-semibold text-madder"}`}>
                        {is?.rank ?? "–"}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        ))}
    </Section>
  );
}
