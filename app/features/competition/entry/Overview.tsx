import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormErrors, FormValues } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { CopyText } from "~/ui/CopyText";
import { ExportLink } from "~/ui/ExportLink";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { FlagNotice } from "../eligibility/Findings";
import { longestReason } from "./entry";
import type { EntryView } from "./entry.service.server";
import { LackList } from "./LackList";
import { AskedFor } from "./supplement/AskedFor";
import { VersionList } from "./versions/VersionList";

type Props = {
  entry: EntryView;
  errors: FormErrors;
  typed: FormValues;
  /** what the organizers told the team */
  children?: ReactNode;
};

/** Where an entry stands: what comes next, the receipt, every submission, what was told, and the way out. */
export function Overview({ entry, errors, typed, children }: Props) {
  const t = useText(entryText).overview;
  const locale = useLocale();
  const [latest] = entry.versions;
  const isOpen = entry.changeRefusal === null;
  return (
    <>
      <NextNotice entry={entry} />
      {isOpen && entry.lacks.length > 0 && <LackList entryId={entry.id} lacks={entry.lacks} />}
      <Section title={t.receipt} description={latest ? t.receiptAbout : undefined}>
        <Facts
          facts={[
            ...(entry.number
              ? [{ term: t.number, value: <strong className="text-h3 tabular-nums">{entry.number}</strong> }]
              : []),
            { term: t.project, value: <ProjectLink entry={entry} /> },
            ...(entry.division ? [{ term: t.division, value: localized(entry.division, locale) }] : []),
            ...(entry.field ? [{ term: t.field, value: localized(entry.field, locale) }] : []),
            ...(latest ? [{ term: t.hash, value: <CopyText text={latest.sha256} label={t.hash} /> }] : []),
          ]}
        />
      </Section>
      <Documents entry={entry} />
      <VersionList entry={entry} />
      {children}
      {entry.withdrawRefusal === null && <Withdrawal errors={errors} typed={typed} />}
    </>
  );
}

function ProjectLink({ entry }: { entry: EntryView }) {
  return (
    <Link className="link" to={paths.myProject(entry.projectId)}>
      {entry.title}
    </Link>
  );
}

const tones = {
  draft: "turmeric",
  submitted: "sky",
  supplement_asked: "turmeric",
  eligible: "leaf",
  ineligible: "madder",
  withdrawn: "sky",
  disqualified: "madder",
} as const;

function NextNotice({ entry }: { entry: EntryView }) {
  const t = useText(entryText).overview;
  const words = useText(entryText).step;
  const life = useText(entryLifeText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { state, supplement, changeRefusal } = entry;
  const isOpen = state === "submitted" && changeRefusal === null;
  const next = state === "draft" && entry.lackCount === 0 ? t.whatNext.draftReady : t.whatNext[state];
  return (
    <div className="mb-8 grid gap-3">
      <Notice tone={tones[state]} title={t.next}>
        <p>{next}</p>
        {isOpen && <p>{t.whatNext.submittedOpen}</p>}
        {state === "draft" && changeRefusal && <p>{refusals[changeRefusal]}</p>}
        {supplement && (
          <div className="mt-2">
            <p className="whitespace-pre-wrap">
              {words.supplement(formatDateTime(supplement.dueAt, locale))}: {supplement.message}
            </p>
            {changeRefusal === "supplement_late" ? (
              <p className="mt-2 font-medium">{life.supplement.over(formatDateTime(supplement.dueAt, locale))}</p>
            ) : (
              <AskedFor entryId={entry.id} parts={entry.askedFor} />
            )}
          </div>
        )}
        {entry.permit && (
          <p className="mt-2 whitespace-pre-wrap">
            {life.overview.lateBy(formatDateTime(entry.permit.until, locale))}. {t.reason}: {entry.permit.reason}
          </p>
        )}
        {entry.stateReason && (
          <p className="mt-2 whitespace-pre-wrap">
            {t.reason}: {entry.stateReason}
          </p>
        )}
      </Notice>
      {changeRefusal === null && <FlagNotice findings={entry.findings} />}
      {entry.hasChanges && (
        <Notice
          tone="turmeric"
          title={t.changed}
          action={<Button to={paths.myEntrySubmit(entry.id)}>{t.review}</Button>}
        >
          {t.changedAbout}
        </Notice>
      )}
    </div>
  );
}

/** The preview, and what can be taken home. */
function Documents({ entry: { id, versions } }: { entry: EntryView }) {
  const t = useText(entryLifeText).overview;
  return (
    <Section title={t.documents}>
      <div className="flex flex-wrap gap-3">
        <Button size="small" icon="eye" to={paths.myEntryPreview(id)}>
          {t.preview}
        </Button>
        {versions.length > 0 && (
          <Button size="small" icon="check" to={paths.myEntryReceipt(id)}>
            {t.receipt}
          </Button>
        )}
        <ExportLink href={paths.myEntryPaper(id)}>{t.paper}</ExportLink>
      </div>
    </Section>
  );
}

/** Folded away: it is seldom wanted and can't be taken back. */
function Withdrawal({ errors, typed }: { errors: FormErrors; typed: FormValues }) {
  const t = useText(entryText).overview;
  const { sure } = useText(entryLifeText).withdraw;
  const reason = typed.reason;
  return (
    <details
      className="mt-10 border-t border-line pt-4"
      open={errors.reason !== undefined || errors.sure !== undefined}
    >
      <summary className="min-h-11 cursor-pointer py-2 text-stone">{t.withdrawTitle}</summary>
      <Form method="post" className="mt-3 grid max-w-2xl gap-4" noValidate>
        <p className="text-stone">{t.withdrawAbout}</p>
        <TextArea
          name="reason"
          label={t.withdrawReason}
          error={errors.reason?.[0]}
          defaultValue={typeof reason === "string" ? reason : ""}
          limit={longestReason}
          required
        />
        <Checkbox name="sure" value="yes" label={sure} error={errors.sure?.[0]} required />
        <div>
          <Button kind="danger">{t.withdraw}</Button>
        </div>
      </Form>
    </details>
  );
}
