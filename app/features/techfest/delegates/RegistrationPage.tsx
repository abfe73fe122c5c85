import { Form, useNavigation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { EmptyState } from "~/ui/EmptyState";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { RadioGroup } from "~/ui/RadioGroup";
import { TextField } from "~/ui/TextField";
import { OwnRegistration } from "./OwnRegistration";
import type { readRegistration } from "./registration.service.server";

export type Registration = Extract<Awaited<ReturnType<typeof readRegistration>>, { ok: true }>["value"];

/** Registering for an event, or the registration that stands. Everything is a plain form. */
export function RegistrationPage({ page, state }: { page: Registration; state: FormState | undefined }) {
  const t = useText(delegatesText).registration;
  const refusals = useText(refusalText);
  const back = (
    <Button to={paths.event(page.event.slug)} icon="arrow-left">
      {t.back}
    </Button>
  );
  if (page.own) return <OwnRegistration own={page.own} state={state} />;
  if (page.closedBecause) {
    return (
      <EmptyState title={t.closed} action={back}>
        {page.kinds.length === 0 ? t.noKinds : refusals[page.closedBecause]}
      </EmptyState>
    );
  }
  if (!page.isSignedIn) {
    return (
      <div className="grid max-w-2xl gap-6">
        <KindList kinds={page.kinds} />
        <p className="measure text-stone">{t.signInFirst}</p>
        <div>
          <Button kind="primary" to={paths.signIn(paths.eventRegistration(page.event.slug))}>
            {t.signIn}
          </Button>
        </div>
      </div>
    );
  }
  return <RegistrationForm page={page} state={state} />;
}

function usePlaces() {
  const t = useText(delegatesText).registration;
  return ({ placesLeft, waiting }: Registration["kinds"][number]) =>
    placesLeft === null ? t.noLimit : placesLeft > 0 ? t.placesLeft(placesLeft) : t.full(waiting);
}

function KindList({ kinds }: { kinds: Registration["kinds"] }) {
  const locale = useLocale();
  const places = usePlaces();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {kinds.map((kind) => (
        <li key={kind.id} className="py-3">
          <p className="font-medium">{localized(kind.name, locale)}</p>
          <p className="text-table text-stone">
            {[localized(kind.about, locale), places(kind)].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

function RegistrationForm({ page, state }: { page: Registration; state: FormState | undefined }) {
  const t = useText(delegatesText).registration;
  const locale = useLocale();
  const places = usePlaces();
  const isBusy = useNavigation().state !== "idle";
  const { kinds, self, consent } = page;
  const errors = state?.errors ?? {};
  const typed = (name: string, known: string | undefined) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : known;
  };
  const error = (name: string) => errors[name]?.[0];
  const issues = Object.entries(errors).flatMap(([field, [message]]) => (message ? [{ field, message }] : []));
  const isAnyFull = kinds.some(({ placesLeft }) => placesLeft === 0);
  const asksToWait = isAnyFull || state?.refusal === "places_gone" || typed("waiting", undefined) === "on";
  return (
    <Form method="post" className="grid max-w-2xl gap-6">
      {state?.refusal && <RefusalNotice reason={state.refusal} />}
      <ErrorSummary issues={issues} />
      <input type="hidden" name="act" value="register" />
      <RadioGroup
        name="kindId"
        label={t.kind}
        required
        error={error("kindId")}
        defaultValue={typed("kindId", kinds.find(({ placesLeft }) => placesLeft !== 0)?.id ?? kinds[0]?.id)}
        choices={kinds.map((kind) => ({
          value: kind.id,
          label: localized(kind.name, locale),
          help: [localized(kind.about, locale), places(kind)].filter(Boolean).join(" · "),
        }))}
      />
      <TextField
        name="name"
        label={t.name}
        help={t.nameHelp}
        required
        autoComplete="name"
        maxLength={100}
        error={error("name")}
        defaultValue={typed("name", self?.name)}
      />
      <TextField
        name="title"
        label={t.jobTitle}
        autoComplete="organization-title"
        maxLength={150}
        error={error("title")}
        defaultValue={typed("title", self?.title)}
      />
      <TextField
        name="workplace"
        label={t.workplace}
        autoComplete="organization"
        maxLength={200}
        error={error("workplace")}
        defaultValue={typed("workplace", self?.workplace)}
      />
      <TextField
        name="phone"
        type="tel"
        inputMode="tel"
        label={t.phone}
        help={t.phoneHelp}
        autoComplete="tel"
        error={error("phone")}
        defaultValue={typed("phone", self?.phone ? formatPhone(self.phone) : "")}
      />
      {asksToWait && (
        <Checkbox
          name="waiting"
          label={t.waiting}
          help={t.waitingHelp}
          defaultChecked={typed("waiting", undefined) === "on"}
        />
      )}
      <Checkbox
        name="consent"
        label={localized(consent.body, locale)}
        error={error("consent")}
        defaultChecked={typed("consent", undefined) === "on"}
      />
      <div>
        <Button kind="primary" busy={isBusy}>
          {t.submit}
        </Button>
      </div>
    </Form>
  );
}
