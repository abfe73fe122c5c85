import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { eventDeskText } from "~/i18n/event-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { WhyRefused } from "../DeskForm";
import { metresText } from "./metres";
import { PlanDefs } from "./PlanDefs";
import type { readDeskPlan } from "./plan.service.server";
import { HallFields, MarkFields, ZoneFields } from "./SetupForms";
import { ZoneSwatch } from "./ZoneSwatch";

type Desk = Extract<Awaited<ReturnType<typeof readDeskPlan>>, { ok: true }>["value"];
type Props = {
  desk: Desk;
  state: FormState | undefined;
  /** the id of what is edited */
  edited: string | null;
  /** which kind of part is added: hoi-truong, khu, vi-tri */
  adding: string | null;
};

/** Halls, zones and what else stands on the plan, each with its form when one is added or changed. */
export function PlanSetup({ desk, state, edited, adding }: Props) {
  const t = useText(eventDeskText).setup;
  const words = useText(eventText).plan;
  const locale = useLocale();
  const { halls, zones, marks } = desk.plan;
  const hall = halls.find(({ id }) => id === edited);
  const zone = zones.find(({ id }) => id === edited);
  const mark = marks.find(({ id }) => id === edited);
  const of = { eventId: desk.event.id, state };
  const isOpen = hall || zone || mark || adding;
  return (
    <>
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <PlanDefs />
      </svg>
      {!isOpen && <WhyRefused state={state} />}
      <Part
        desk={desk}
        title={t.halls}
        description={t.hallsHint}
        add={t.addHall}
        kind="hoi-truong"
        removeAct="removeHall"
        rows={halls.map(({ id, name, w, d }) => ({
          id,
          name: localized(name, locale),
          note: words.size(w / 100, d / 100),
        }))}
      >
        {(hall || adding === "hoi-truong") && <HallFields key={edited} {...of} part={hall} />}
      </Part>
      <Part
        desk={desk}
        title={t.zones}
        description={t.zonesHint}
        add={t.addZone}
        kind="khu"
        removeAct="removeZone"
        rows={zones.map(({ id, name, about, tone }) => ({
          id,
          name: localized(name, locale),
          note: localized(about, locale),
          sign: <ZoneSwatch tone={tone} />,
        }))}
      >
        {(zone || adding === "khu") && <ZoneFields key={edited} {...of} part={zone} />}
      </Part>
      {halls.length > 0 && (
        <Part
          desk={desk}
          title={t.marks}
          description={t.marksHint}
          add={t.addMark}
          kind="vi-tri"
          removeAct="removeMark"
          rows={marks.map(({ id, kind, label, x, y, w, d }) => ({
            id,
            name: localized(label, locale) || words.marks[kind],
            note: `${words.marks[kind]} · ${metresText(x)}; ${metresText(y)} · ${words.size(w / 100, d / 100)}`,
          }))}
        >
          {(mark || adding === "vi-tri") && <MarkFields key={edited} {...of} part={mark} halls={halls} />}
        </Part>
      )}
    </>
  );
}

type Row = { readonly id: string; readonly name: string; readonly note: string; readonly sign?: ReactNode };
type PartProps = {
  desk: Desk;
  title: string;
  description: string;
  add: string;
  kind: string;
  removeAct: string;
  rows: readonly Row[];
  children: ReactNode;
};

function Part({ desk, title, description, add, kind, removeAct, rows, children }: PartProps) {
  const t = useText(eventDeskText).setup;
  const here = paths.eventPlanSetup(desk.event.id);
  const mayEdit = desk.lockedBecause === null;
  return (
    <Section
      title={title}
      description={description}
      aside={
        mayEdit &&
        !children && (
          <Button icon="plus" to={`${here}?them=${kind}`} preventScrollReset>
            {add}
          </Button>
        )
      }
    >
      {rows.length === 0 && !children && <p className="text-stone">{t.none}</p>}
      <ul>
        {rows.map(({ id, name, note, sign }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            {sign}
            <div className="min-w-0 flex-1 basis-48">
              {mayEdit ? (
                <Link className="link font-medium" to={`${here}?sua=${id}`} preventScrollReset>
                  {name}
                </Link>
              ) : (
                <span className="font-medium">{name}</span>
              )}
              {note && <p className="text-table text-stone">{note}</p>}
            </div>
            {mayEdit && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="act" value={removeAct} />
                <input type="hidden" name="id" value={id} />
                <Button kind="quiet" size="small" icon="trash" iconOnly>
                  {t.removeNamed(name)}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
