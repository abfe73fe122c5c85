import type { FormState } from "~/core/form";
import { formatDateTime } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Notice } from "~/ui/Notice";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { ActForm, stateOf } from "./ActForm";
import { limits } from "./limits";
import { Opening } from "./Opening";
import type { MentorshipView } from "./page.service.server";

type Props = { pair: MentorshipView; state: FormState | undefined };
type Note = MentorshipView["notes"][number];

/** What was written down: for both, or by the reader for themselves. */
export function NotePart({ pair, state }: Props) {
  const t = useText(mentorshipText).notes;
  const adding = stateOf(state, "addNote");
  return (
    <Section title={t.title} id="ghi-chep">
      {pair.notes.length === 0 && (
        <div className="mb-3">
          <p className="font-medium">{t.none}</p>
          {pair.may.work && <p className="text-stone">{t.noneHint}</p>}
        </div>
      )}
      {pair.may.work && (
        <Opening
          key={pair.notes.length}
          label={t.add}
          kind={pair.nextMeetingId === null ? "secondary" : "primary"}
          open={adding !== undefined}
        >
          <ActForm act="addNote" prefix="note" state={adding} hidden={{ id: pair.newIds.note }} label={t.add}>
            {(field) => <NoteFields field={field} isPrivate={adding?.values.isPrivate === "yes"} submit={t.save} />}
          </ActForm>
        </Opening>
      )}
      <ul>
        {pair.notes.map((note) => (
          <NoteRow key={note.id} pair={pair} note={note} state={state} />
        ))}
      </ul>
    </Section>
  );
}

function NoteRow({ pair, note, state }: Props & { note: Note }) {
  const t = useText(mentorshipText).notes;
  const locale = useLocale();
  const editing = stateOf(state, "changeNote", note.id);
  const isClash = editing?.refusal === "changed_elsewhere";
  const isPrivate = editing ? editing.values.isPrivate === "yes" : note.isPrivate;
  return (
    <li className="border-line border-b py-4 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="text-small text-stone">
          {t.written(note.author, formatDateTime(note.createdAt, locale))}
          {note.updatedAt !== note.createdAt && ` · ${t.changed(formatDateTime(note.updatedAt, locale))}`}
        </p>
        {note.isPrivate && (
          <Badge tone="stone" icon="lock">
            {t.privateBadge}
          </Badge>
        )}
      </div>
      <Prose text={note.body} />
      {note.isOwn && pair.may.work && (
        <Opening kind="quiet" label={t.edit} open={editing !== undefined}>
          {isClash && (
            <div className="mb-4">
              <Notice tone="turmeric" title={t.theirs}>
                <p className="whitespace-pre-line">{note.body}</p>
              </Notice>
            </div>
          )}
          <ActForm
            act="changeNote"
            prefix={`note-${note.id}`}
            state={editing}
            hidden={{ id: note.id, revision: note.revision }}
            label={t.edit}
          >
            {(field) => <NoteFields field={field} saved={note.body} isPrivate={isPrivate} submit={t.save} />}
          </ActForm>
        </Opening>
      )}
    </li>
  );
}

type Field = (
  name: string,
  saved?: string | number | null,
) => { name: string; id: string; error: string | undefined; defaultValue: string };

function NoteFields({
  field,
  saved,
  isPrivate,
  submit,
}: {
  field: Field;
  saved?: string;
  isPrivate: boolean;
  submit: string;
}) {
  const t = useText(mentorshipText).notes;
  const { name, id } = field("isPrivate");
  return (
    <>
      <TextArea {...field("body", saved)} label={t.body} limit={limits.note} required rows={5} />
      <Checkbox name={name} id={id} value="yes" label={t.private} help={t.privateHelp} defaultChecked={isPrivate} />
      <div>
        <Button>{submit}</Button>
      </div>
    </>
  );
}
