import { Form, useSearchParams } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { FloorPlan } from "../../plan/FloorPlan";
import type { PlanBooth, PlanParts } from "../../plan/plan";
import type { AllocationView } from "./allocation.service.server";
import { ReasonWords } from "./ReasonWords";

type Props = { view: AllocationView; plan: PlanParts<PlanBooth> };
type Place = AllocationView["places"][number];

/** One plan: what it changes, everyone's place and why, and the drawing to click on. */
export function AllocationPage({ view, plan }: Props) {
  const t = useText(exhibitorsText).allocation;
  return (
    <>
      {view.mayChange && <Acts view={view} />}
      <Changes view={view} />
      <Places view={view} />
      <Section title={t.plan} id="plan">
        {view.mayChange && <PlaceForm view={view} />}
        <Drawing view={view} plan={plan} />
      </Section>
    </>
  );
}

function Acts({ view: { plan } }: { view: AllocationView }) {
  const t = useText(exhibitorsText).allocation;
  return (
    <div className="mb-6 flex flex-wrap gap-3">
      <Form method="post" id="publish">
        <input type="hidden" name="act" value="publish" />
        <input type="hidden" name="revision" value={plan.revision} />
        <ConfirmDialog
          trigger={
            <Button kind="primary" className="noscript:hidden">
              {t.publish}
            </Button>
          }
          title={t.publishTitle}
          description={t.publishHint(plan.summary.placed)}
          confirm={t.publish}
          form="publish"
        />
        <Button kind="primary" className="hidden noscript:inline-flex">
          {t.publish}
        </Button>
      </Form>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="revision" value={plan.revision} />
        <Button name="act" value="again">
          {t.again}
        </Button>
        <Button kind="quiet" name="act" value="discard" icon="trash">
          {t.discard}
        </Button>
      </Form>
    </div>
  );
}

function Changes({ view }: { view: AllocationView }) {
  const t = useText(exhibitorsText).allocation;
  const locale = useLocale();
  const { others, against, changes } = view;
  const nameOf = ({ kind, createdAt }: (typeof others)[number]) =>
    t.planName(t.kinds[kind], formatDateTime(createdAt, locale));
  return (
    <Section title={t.changesTitle} aside={changes.length || undefined}>
      {others.length > 0 && (
        <Form className="mb-3 flex flex-wrap items-end gap-3">
          <Select
            name="so-voi"
            label={t.against}
            key={against?.id ?? ""}
            defaultValue={against?.id ?? ""}
            placeholder={t.standingNow}
            options={others.map((other) => ({ value: other.id, label: nameOf(other) }))}
          />
          <Button>{t.compare}</Button>
        </Form>
      )}
      {changes.length === 0 && <p className="text-stone">{t.noChanges}</p>}
      <details open={changes.length > 0 && changes.length <= 40}>
        <summary className={changes.length > 0 ? "cursor-pointer text-table text-stone" : "hidden"}>
          {t.against} {against ? nameOf(against) : t.standingNow}
        </summary>
        <ul className="mt-2 grid gap-x-8 sm:grid-cols-2 xl:grid-cols-3">
          {changes.map(({ applicationId, sign, from, to }) => (
            <li key={applicationId} className="flex justify-between gap-3 border-b border-line py-1.5 text-table">
              <span className="min-w-0 truncate">{sign}</span>
              <span className="shrink-0 tabular-nums">{t.fromTo(from ?? t.nothing, to ?? t.nothing)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function Places({ view }: { view: AllocationView }) {
  const { columns: t, ...words } = useText(exhibitorsText).allocation;
  const { event, plan, places } = view;
  return (
    <Section title={words.placed(plan.summary.placed, plan.summary.applicants)}>
      <DataTable
        caption={words.title}
        rows={places}
        rowKey={({ applicationId }) => applicationId}
        rowHref={({ applicationId }) => paths.boothApplication(event.id, applicationId)}
        columns={[
          { key: "sign", header: t.sign, sticky: true, phone: "title", cell: ({ sign }) => sign },
          {
            key: "booth",
            header: t.booth,
            phone: "state",
            cell: ({ boothCode, isPinned }) =>
              boothCode ? (
                <span className="font-medium">
                  {boothCode}
                  {isPinned && <span className="text-small font-normal text-stone"> · {words.pinned}</span>}
                </span>
              ) : (
                <span className="text-turmeric-ink">{words.noBooth}</span>
              ),
          },
          {
            key: "class",
            header: t.class,
            align: "end",
            quiet: true,
            phone: "hidden",
            cell: ({ priorityClass, state }) =>
              state === "waitlisted" ? `${priorityClass} · ${words.waiting}` : priorityClass,
          },
          { key: "reason", header: t.reason, cell: (place) => <ReasonWords place={place} /> },
          ...(view.mayChange
            ? [
                {
                  key: "act",
                  header: t.act,
                  phone: "hidden" as const,
                  cell: (place: Place) => <PlaceActs place={place} revision={plan.revision} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function PlaceActs({ place, revision }: { place: Place; revision: number }) {
  const t = useText(exhibitorsText).allocation;
  if (place.boothId === null) return null;
  return (
    <Form method="post" preventScrollReset className="flex gap-1">
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="applicationId" value={place.applicationId} />
      <Button kind="quiet" size="small" name="act" value={place.isPinned ? "unpin" : "pin"} icon="pin">
        {place.isPinned ? t.unpin : t.pin}
      </Button>
      <Button kind="quiet" size="small" name="act" value="take_away" icon="x">
        {t.takeAway}
      </Button>
    </Form>
  );
}

/** Places by two lists: anywhere, by keyboard, without a script. */
function PlaceForm({ view }: { view: AllocationView }) {
  const t = useText(exhibitorsText).allocation;
  const locale = useLocale();
  const { places, booths, plan } = view;
  const inPlan = new Map(places.flatMap(({ boothId, sign }) => (boothId ? [[boothId, sign] as const] : [])));
  const free = booths.filter(({ heldBy, isClosed }) => heldBy === null && !isClosed);
  return (
    <details className="mb-5 border-y border-line py-1">
      <summary className="cursor-pointer py-2.5 font-medium">{t.placeTitle}</summary>
      <p className="mb-3 text-table text-stone">{t.placeHint}</p>
      <Form method="post" preventScrollReset className="grid items-end gap-4 pb-4 sm:grid-cols-[1fr_1fr_auto]">
        <input type="hidden" name="act" value="place" />
        <input type="hidden" name="revision" value={plan.revision} />
        <ApplicantSelect places={places} id="place-who" />
        <Select
          name="boothId"
          label={t.placeInto}
          placeholder={t.chooseBooth}
          required
          options={free.map(({ id, code, zoneName }) => ({
            value: id,
            label: [code, zoneName && localized(zoneName, locale), inPlan.get(id)].filter(Boolean).join(" · "),
          }))}
        />
        <Button>{t.place}</Button>
      </Form>
    </details>
  );
}

function ApplicantSelect({ places, id }: { places: readonly Place[]; id: string }) {
  const t = useText(exhibitorsText).allocation;
  const order = [...places].sort((a, b) => Number(a.boothId !== null) - Number(b.boothId !== null));
  return (
    <Select
      name="applicationId"
      id={id}
      label={t.placeWho}
      placeholder={t.chooseWho}
      required
      options={order.map(({ applicationId, sign, boothCode }) => ({
        value: applicationId,
        label: boothCode ? `${sign} · ${boothCode}` : sign,
      }))}
    />
  );
}

/** The drawing: who stands where by this plan; a booth's card places somebody, pins or takes away. */
function Drawing({ view, plan }: Props) {
  const t = useText(exhibitorsText).allocation;
  const [search] = useSearchParams();
  const holderOf = new Map(view.booths.map(({ id, holder }) => [id, holder]));
  const placeOf = new Map(view.places.flatMap((place) => (place.boothId ? [[place.boothId, place] as const] : [])));
  const booths = plan.booths.map((booth): PlanBooth => {
    const [holder, place] = [holderOf.get(booth.id), placeOf.get(booth.id)];
    if (holder) return { ...booth, state: "taken", exhibitor: { name: holder } };
    if (!place) return { ...booth, state: booth.isClosed ? "closed" : "free" };
    const badge = place.isPinned ? { badge: "★" } : {};
    return { ...booth, state: "offered", exhibitor: { name: place.sign }, ...badge };
  });
  return (
    <FloorPlan
      plan={{ ...plan, booths }}
      chosenCode={search.get("gian")}
      boothHref={({ code }) => {
        const next = new URLSearchParams(search);
        next.set("gian", code);
        return `?${next}#plan`;
      }}
      card={(booth) => {
        const holder = holderOf.get(booth.id);
        if (holder) return <p className="text-table text-stone">{t.heldBy(holder)}</p>;
        if (!view.mayChange || booth.isClosed) return null;
        const place = placeOf.get(booth.id);
        if (place) return <PlaceActs place={place} revision={view.plan.revision} />;
        return (
          <Form method="post" preventScrollReset className="grid gap-3">
            <input type="hidden" name="act" value="place" />
            <input type="hidden" name="revision" value={view.plan.revision} />
            <input type="hidden" name="boothId" value={booth.id} />
            <ApplicantSelect places={view.places} id={`place-${booth.code}`} />
            <div>
              <Button size="small" kind="primary">
                {t.place}
              </Button>
            </div>
          </Form>
        );
      }}
    />
  );
}
