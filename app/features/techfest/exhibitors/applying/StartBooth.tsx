import { Form, Link, useNavigation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Prose } from "~/ui/Prose";
import { RadioGroup } from "~/ui/RadioGroup";
import { ApplicationBadge } from "../ApplicationBadge";
import type { BoothOpening } from "./start.service.server";

type Props = { opening: BoothOpening; isSignedIn: boolean; state: FormState | undefined };

/** The call, and whose booth it is to be: everything else is filled in from what is known. */
export function StartBooth({ opening, isSignedIn, state }: Props) {
  const locale = useLocale();
  const { call } = opening;
  return (
    <div className="measure grid gap-6">
      <LifeNotice opening={opening} />
      {call?.intro.vi && <Prose text={localized(call.intro, locale)} />}
      <WithApplication opening={opening} />
      {opening.life === "open" && <Choice opening={opening} isSignedIn={isSignedIn} state={state} />}
    </div>
  );
}

function LifeNotice({ opening: { life, call } }: { opening: BoothOpening }) {
  const t = useText(exhibitorsText).life;
  const locale = useLocale();
  const at = (instant: string | undefined) => (instant ? formatDateTime(instant, locale) : "");
  const words = {
    none: t.none,
    planned: t.planned(at(call?.opensAt)),
    open: t.open(at(call?.closesAt)),
    closed: t.closed(at(call?.closesAt)),
    over: t.over,
  };
  return <Notice tone={life === "open" ? "leaf" : "turmeric"}>{words[life]}</Notice>;
}

function WithApplication({ opening }: { opening: BoothOpening }) {
  const t = useText(exhibitorsText).apply;
  const locale = useLocale();
  const standing = opening.applicants.flatMap(({ name, applicationId, state }) =>
    applicationId && state ? [{ name, applicationId, state }] : [],
  );
  if (standing.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {standing.map(({ name, applicationId, state }) => (
        <li key={applicationId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
          <Link to={paths.myBooth(applicationId)} className="link font-medium">
            {localized(name, locale)}
          </Link>
          <span className="flex items-center gap-3">
            <ApplicationBadge state={state} />
            <span className="sr-only">{t.has}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Choice({ opening, isSignedIn, state }: Props) {
  const t = useText(exhibitorsText).apply;
  const locale = useLocale();
  const isBusy = useNavigation().state !== "idle";
  const here = paths.applyForBooth(opening.event.slug);
  const free = opening.applicants.filter(({ applicationId }) => applicationId === null);
  const [first] = free;
  if (!isSignedIn) {
    return (
      <EmptyState
        title={t.signIn}
        action={
          <Button kind="primary" to={paths.signIn(here)}>
            {t.signIn}
          </Button>
        }
      >
        {t.signInHint}
      </EmptyState>
    );
  }
  if (opening.applicants.length === 0) {
    return (
      <EmptyState
        title={t.none}
        action={
          <Button kind="primary" to={paths.newProject(here)}>
            {t.newProject}
          </Button>
        }
      >
        {t.noneHint}
      </EmptyState>
    );
  }
  if (!first) return null;
  return (
    <Form method="post" className="grid gap-6">
      <RadioGroup
        name="applicant"
        label={t.who}
        required
        error={state?.errors.applicant?.[0]}
        defaultValue={free.length === 1 ? `${first.kind}:${first.id}` : undefined}
        choices={free.map(({ kind, id, name, line }) => ({
          value: `${kind}:${id}`,
          label: localized(name, locale),
          help: `${t[kind]}${localized(line, locale) ? ` · ${localized(line, locale).slice(0, 140)}` : ""}`,
        }))}
      />
      <p className="flex flex-wrap items-center gap-4">
        <Button kind="primary" busy={isBusy}>
          {t.go}
        </Button>
        <Link to={paths.newProject(here)} className="link">
          {t.newProject}
        </Link>
      </p>
    </Form>
  );
}
