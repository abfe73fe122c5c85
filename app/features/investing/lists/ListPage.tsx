import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import type { FiguredCard } from "~/features/directory/gallery/browse.service.server";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { formatDate, formatMoney } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Motif } from "~/ui/Motif";
import { TextArea } from "~/ui/TextArea";
import { listLimits } from "./list.form";

type Item = {
  readonly projectId: string;
  readonly note: string;
  readonly addedAt: string;
  readonly revision: number;
  readonly card: FiguredCard | null;
};

type Props = { items: readonly Item[]; busy: boolean; state: FormState | undefined };

/** The projects of a list as they show today, each with the investor's own note. */
export function ListItems({ items, busy, state }: Props) {
  return (
    <ul className="border-line border-t">
      {items.map((item) => (
        <ListItem key={`${item.projectId} ${item.revision}`} item={item} busy={busy} typed={typedNote(item, state)} />
      ))}
    </ul>
  );
}

/** What was typed for that project and could not be saved. */
function typedNote({ projectId }: Item, state: FormState | undefined): string | undefined {
  const note = state?.values.projectId === projectId ? state.values.note : undefined;
  return typeof note === "string" ? note : undefined;
}

function ListItem({ item, busy, typed }: { item: Item; busy: boolean; typed: string | undefined }) {
  const t = useText(investingText).lists;
  const locale = useLocale();
  const { projectId, note, addedAt, revision, card } = item;
  return (
    <li className="grid gap-x-10 gap-y-4 border-line border-b py-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 gap-4">
        {card && <Motif seed={card.id} size={56} className="flex-none" />}
        <div className="min-w-0">
          {card ? <CardLines card={card} /> : <p className="text-stone">{t.hidden}</p>}
          <p className="mt-1 text-small text-stone">{t.added(formatDate(addedAt, locale))}</p>
        </div>
      </div>
      <Form method="post" className="grid content-start gap-2" preventScrollReset>
        <input type="hidden" name="projectId" value={projectId} />
        <input type="hidden" name="revision" value={revision} />
        <TextArea
          name="note"
          id={`note-${projectId}`}
          label={t.note}
          defaultValue={typed ?? note}
          help={typed !== undefined && typed !== note && note ? t.noteStands(note) : undefined}
          limit={listLimits.note}
          rows={2}
        />
        <div className="flex flex-wrap gap-2">
          <Button name="act" value="note" size="small" busy={busy}>
            {t.saveNote}
          </Button>
          <Button name="act" value="drop" kind="quiet" size="small" busy={busy}>
            {t.drop}
          </Button>
        </div>
      </Form>
    </li>
  );
}

function CardLines({ card }: { card: FiguredCard }) {
  const t = useText(directoryText);
  const locale = useLocale();
  const { id, name, pitch, field, stage, raising } = card;
  const facts = [
    field && t.fields[field],
    stage && t.stages[stage],
    raising !== null && `${t.figures.raising}: ${formatMoney(raising, locale)}`,
  ].filter(Boolean);
  return (
    <>
      <h2 className="text-h3">
        <Link to={paths.investorProject(id)} className="hover:text-cham">
          {name}
        </Link>
      </h2>
      {pitch && <p>{localized(pitch, locale)}</p>}
      <p className="text-small text-stone">{facts.join(" · ")}</p>
    </>
  );
}
