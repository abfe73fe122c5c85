import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { CompetitionBadge } from "~/features/competition/CompetitionBadge";
import { competitionState } from "~/features/competition/competition";
import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { FileDrop } from "~/ui/FileDrop";
import { Section } from "~/ui/Section";
import type { readBeginnings } from "./edition.service.server";

type Beginnings = Extract<Awaited<ReturnType<typeof readBeginnings>>, { ok: true }>["value"];

/** Everything that a competition may begin from: earlier editions first, because the next one is mostly like the last. */
export function Beginnings({ beginnings }: { beginnings: Beginnings }) {
  const t = useText(editionText).begin;
  const locale = useLocale();
  const { editions, templates } = beginnings;
  return (
    <>
      {editions.length > 0 && (
        <Section title={t.editions} description={t.editionsHelp}>
          <ul>
            {editions.map(({ id, name, host, state }) => (
              <Line
                key={id}
                name={localized(name, locale)}
                about={localized(host, locale)}
                badge={<CompetitionBadge state={competitionState(state)} />}
                action={t.clone}
                label={t.cloneNamed(localized(name, locale))}
                to={paths.newEdition("tu", id)}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.templates} description={t.templatesHelp}>
        <ul>
          {templates.map(({ key, counts }) => (
            <Line
              key={key}
              name={t.templateNames[key]}
              about={`${t.templateAbout[key]} ${t.counts(counts)}`}
              action={t.use}
              label={t.templateNamed(t.templateNames[key])}
              to={paths.newEdition("mau", key)}
            />
          ))}
        </ul>
      </Section>
      <Section title={t.file} description={t.fileHelp}>
        <Form method="post" encType="multipart/form-data" className="grid max-w-xl gap-3">
          <input type="hidden" name="act" value="read" />
          <FileDrop name="file" label={t.fileLabel} accept=".json,application/json" />
          <div>
            <Button icon="upload">{t.read}</Button>
          </div>
        </Form>
      </Section>
      <Section title={t.empty} description={t.emptyHelp}>
        <Button to={paths.newEdition("trong")}>{t.start}</Button>
      </Section>
    </>
  );
}

type LineProps = { name: string; about: string; badge?: ReactNode; action: string; label: string; to: string };

function Line({ name, about, badge, action, label, to }: LineProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-4">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold">{name}</span>
          {badge}
        </p>
        <p className="text-table text-stone">{about}</p>
      </div>
      <Button to={to} aria-label={label}>
        {action}
      </Button>
    </li>
  );
}
