import { Form, Link, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatPhone } from "~/core/phone";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { NeedsLine } from "../NeedsLine";
import type { MyApplication } from "./edit.service.server";
import { OfferAnswer } from "./OfferAnswer";

/** An application at a glance: where it stands, what is asked of the exhibitor now, and its parts. */
export function StandPage({ application }: { application: MyApplication }) {
  const t = useText(exhibitorsText).own;
  const { refusals, state, missing } = application;
  return (
    <div className="measure grid gap-8">
      <StandNotice application={application} />
      {state === "offered" && <OfferAnswer application={application} />}
      {refusals.pick === null && (
        <Notice
          tone="sky"
          title={t.pick}
          action={
            <Button kind="primary" to={paths.myBoothPick(application.id)}>
              {t.pick}
            </Button>
          }
        >
          {t.pickHint}
        </Notice>
      )}
      {state === "draft" && refusals.change === null && <Submission missing={missing} application={application} />}
      <Parts application={application} />
      <Links application={application} />
      {refusals.cancel === null && <CancelForm />}
    </div>
  );
}

function StandNotice({ application }: { application: MyApplication }) {
  const t = useText(exhibitorsText).own;
  const life = useText(exhibitorsText).life;
  const locale = useLocale();
  const { state, closesAt, offer, stateReason, refusals } = application;
  const until = closesAt ? formatDateTime(closesAt, locale) : "";
  if (state === "offered") return null;
  const words: Record<Exclude<typeof state, "offered">, string> = {
    ...t.notice,
    draft: refusals.change === null ? t.notice.draft(until) : life.closed(until),
    submitted: refusals.change === null ? t.notice.submitted(until) : t.notice.submittedClosed,
    confirmed: t.notice.confirmed(offer?.boothCode ?? ""),
  };
  const tones = {
    approved: "leaf",
    confirmed: "leaf",
    submitted: "sky",
    draft: "turmeric",
    waitlisted: "turmeric",
  } as const;
  return (
    <Notice tone={state in tones ? tones[state as keyof typeof tones] : "madder"} title={words[state]}>
      {stateReason && t.reason(stateReason)}
    </Notice>
  );
}

function Submission({ missing, application }: { missing: MyApplication["missing"]; application: MyApplication }) {
  const t = useText(exhibitorsText).own;
  const isBusy = useNavigation().state === "submitting";
  const partOf = (part: (typeof missing)[number]) =>
    part === "products" ? paths.myBoothProducts(application.id) : paths.myBoothDetails(application.id);
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="act" value="submit" />
      {missing.length > 0 ? (
        <div>
          <p className="font-semibold">{t.missingTitle}</p>
          <ul className="mt-1 list-disc pl-5">
            {missing.map((part) => (
              <li key={part}>
                <Link to={partOf(part)} className="link">
                  {t.missing[part]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="text-leaf">{t.ready}</p>
      )}
      <div>
        <Button kind="primary" busy={isBusy} disabled={missing.length > 0}>
          {t.submit}
        </Button>
      </div>
    </Form>
  );
}

function Parts({ application }: { application: MyApplication }) {
  const t = useText(exhibitorsText).own;
  const fields = useText(directoryText).fields;
  const locale = useLocale();
  const { id, needs, field, zoneId, zones, contact, products, wishes, about, refusals } = application;
  const zone = zones.find((one) => one.id === zoneId);
  const edit = (to: string) =>
    refusals.change === null && (
      <Link to={to} className="link">
        {t.edit}
      </Link>
    );
  return (
    <div>
      <Section title={t.details} aside={edit(paths.myBoothDetails(id))} level={3}>
        {about.vi && <p className="mb-3 whitespace-pre-line">{localized(about, locale)}</p>}
        <Facts
          facts={[
            { term: t.facts.field, value: fields[field] },
            { term: t.facts.size, value: <NeedsLine needs={needs} /> },
            ...(needs.note ? [{ term: t.facts.note, value: needs.note }] : []),
            { term: t.facts.zone, value: zone ? localized(zone.name, locale) : t.facts.anyZone },
            {
              term: t.facts.contact,
              value: [contact.name, contact.email, contact.phone && formatPhone(contact.phone)]
                .filter(Boolean)
                .join(" · "),
            },
          ]}
        />
      </Section>
      <Section title={t.products} aside={edit(paths.myBoothProducts(id))} level={3}>
        <ol className="divide-y divide-line">
          {products.map(({ id: key, name, photo }) => (
            <li key={key} className="flex items-center gap-3 py-2">
              {photo && <Thumbnail id={photo.id} />}
              {localized(name, locale)}
            </li>
          ))}
        </ol>
        {products.length === 0 && <Absent>{t.missing.products}</Absent>}
      </Section>
      <Section title={t.wishes} aside={edit(paths.myBoothWishes(id))} level={3}>
        <p>{wishes.length > 0 ? wishes.map(({ code }, i) => `${i + 1}. ${code}`).join(" · ") : t.facts.noWishes}</p>
      </Section>
    </div>
  );
}

const Absent = ({ children }: { children: ReactNode }) => <p className="text-turmeric-ink">{children}</p>;

function Thumbnail({ id }: { id: string }) {
  return <img src={paths.file(id)} alt="" width={48} height={48} className="size-12 rounded-control object-cover" />;
}

function Links({ application }: { application: MyApplication }) {
  const t = useText(exhibitorsText).own;
  const { event, slug, state, planPublished } = application;
  const isShown = state === "confirmed" && planPublished;
  return (
    <p className="flex flex-wrap gap-3">
      <Button icon="eye" to={paths.exhibitor(event.slug, slug)}>
        {isShown ? t.page : t.preview}
      </Button>
      {state === "confirmed" && (
        <a className="btn" href={paths.exhibitorCode(event.slug, slug)} download>
          {t.code}
        </a>
      )}
    </p>
  );
}

function CancelForm() {
  const t = useText(exhibitorsText).own;
  return (
    <Form method="post" id="cancel" className="border-t border-line pt-6">
      <input type="hidden" name="act" value="cancel" />
      <ConfirmDialog
        trigger={
          <Button kind="quiet" icon="trash" className="noscript:hidden">
            {t.cancel}
          </Button>
        }
        title={t.cancelTitle}
        description={t.cancelHint}
        confirm={t.cancel}
        kind="danger"
        form="cancel"
      />
      <Button kind="danger" className="hidden noscript:inline-flex">
        {t.cancel}
      </Button>
    </Form>
  );
}
