import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { useZodForm } from "~/ui/use-zod-form";
import { DelegateFields } from "./DelegateFields";
import { placesLeft } from "./delegate";
import { delegateForm } from "./delegate.form";
import type { readDelegate } from "./desk.service.server";

export type DelegatePageData = Extract<Awaited<ReturnType<typeof readDelegate>>, { ok: true }>["value"];

/** One delegate: who they are at the left, the badge, the gates and what can be done at the right. */
export function DelegatePage({ page, state }: { page: DelegatePageData; state: FormState | undefined }) {
  const t = useText(delegatesDeskText).one;
  return (
    <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <PersonForm page={page} state={state} />
      <aside>
        {page.badge && <BadgeActs page={page} />}
        <Passages passages={page.passages} />
        {page.closedBecause === null && page.delegate.state === "cancelled" && (
          <Section title={t.restore}>
            <Form method="post" className="grid justify-items-start gap-3">
              <input type="hidden" name="act" value="restore" />
              <Checkbox name="waiting" id="restore-waiting" label={t.mayWait} />
              <Button>{t.restore}</Button>
            </Form>
          </Section>
        )}
        {page.closedBecause === null && page.delegate.state !== "cancelled" && <Acts page={page} />}
      </aside>
    </div>
  );
}

function PersonForm({ page, state }: { page: DelegatePageData; state: FormState | undefined }) {
  const t = useText(delegatesDeskText).one;
  const { delegate, delegations } = page;
  const form = useZodForm(delegateForm, state, {
    ...delegate,
    isInside: null,
    badgeVersion: null,
    revision: String(delegate.revision),
    phone: delegate.phone && formatPhone(delegate.phone),
  });
  return (
    <Section title={t.person}>
      <FormProblems state={state} issues={form.issues} />
      <Form method="post" {...form.form} className="measure grid gap-4" key={delegate.revision}>
        <input type="hidden" name="act" value="save" />
        <input type="hidden" name="revision" value={delegate.revision} />
        <DelegateFields form={form} delegations={delegations} />
        {page.closedBecause === null && (
          <div>
            <Button kind="primary">{t.save}</Button>
          </div>
        )}
      </Form>
    </Section>
  );
}

function BadgeActs({ page }: { page: DelegatePageData }) {
  const t = useText(delegatesDeskText).one;
  return (
    <Section title={t.badge}>
      <div className="grid justify-items-start gap-2">
        <a className="btn" href={page.badge ?? ""} target="_blank" rel="noreferrer">
          {t.openBadge}
        </a>
        <a className="btn btn-quiet" href={paths.eventBadges(page.event.id, `?id=${page.delegate.id}`)} download>
          {t.printBadge}
        </a>
        {page.closedBecause === null && (
          <details>
            <summary className="btn btn-quiet">{t.replace}</summary>
            <Form method="post" className="grid justify-items-start gap-2 py-2">
              <input type="hidden" name="act" value="badge" />
              <p className="text-table text-stone">{t.replaceText}</p>
              <Button size="small">{t.replace}</Button>
            </Form>
          </details>
        )}
      </div>
    </Section>
  );
}

function Acts({ page }: { page: DelegatePageData }) {
  const t = useText(delegatesDeskText).one;
  const others = page.kinds.filter(({ id }) => id !== page.delegate.kindId);
  return (
    <>
      {others.length > 0 && (
        <Section title={t.moveTitle}>
          <Form method="post" className="grid justify-items-start gap-3">
            <input type="hidden" name="act" value="move" />
            <Select
              name="kindId"
              label={t.moveTo}
              className="w-full"
              options={others.map(({ id, name, quota, taken, waiting }) => ({
                value: id,
                label: `${name} (${t.left(placesLeft(quota, taken + waiting))})`,
              }))}
            />
            <Checkbox name="waiting" id="move-waiting" label={t.mayWait} />
            <Button>{t.move}</Button>
          </Form>
        </Section>
      )}
      <Section title={t.cancelTitle}>
        <details>
          <summary className="btn btn-quiet">{t.cancel}</summary>
          <Form method="post" className="grid justify-items-start gap-3 py-2">
            <input type="hidden" name="act" value="cancel" />
            <p className="text-table text-stone">{t.cancelText}</p>
            <TextArea name="reason" label={t.reason} required rows={2} limit={500} className="w-full" />
            <Button kind="danger">{t.cancel}</Button>
          </Form>
        </details>
      </Section>
    </>
  );
}

function Passages({ passages }: { passages: DelegatePageData["passages"] }) {
  const t = useText(delegatesDeskText).one;
  const locale = useLocale();
  return (
    <Section title={t.passages}>
      {passages.length === 0 && <p className="text-stone">{t.noPassages}</p>}
      <ul className="divide-y divide-line">
        {passages.map(({ id, direction, at, gate, by }) => (
          <li key={id} className="py-2 text-table">
            <Badge tone={direction === "in" ? "leaf" : "stone"} icon={direction === "in" ? "check" : "flag"}>
              {direction === "in" ? t.passedIn : t.passedOut}
            </Badge>{" "}
            <span className="num">{formatDateTime(at, locale)}</span>
            <p className="text-stone">{[gate && localized(gate, locale), t.by(by)].filter(Boolean).join(" · ")}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
