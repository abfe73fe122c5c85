import { Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDate, formatDateTime } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge, type BadgeIcon, type Tone } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { TextArea } from "~/ui/TextArea";
import { ActForm, stateOf } from "../ActForm";
import { limits } from "../limits";
import { Opening } from "../Opening";
import type { TaskKind } from "./task";
import type { DeskTasks } from "./task.service.server";

type Task = DeskTasks["tasks"][number];
type Props = { desk: DeskTasks; state: FormState | undefined };

const looks: Record<TaskKind, [Tone, BadgeIcon]> = {
  silence: ["turmeric", "clock"],
  declined: ["madder", "x"],
  unmatched: ["sky", "info"],
};

/** What waits for the coordinator, each with where to look and the form that settles it; or what was settled. */
export function TaskList({ desk, state }: Props) {
  const t = useText(mentorshipText).tasks;
  if (desk.tasks.length === 0) {
    return desk.done ? <EmptyState title={t.noneDone} /> : <EmptyState title={t.none}>{t.noneHint}</EmptyState>;
  }
  return (
    <ul>
      {desk.tasks.map((task) => (
        <TaskRow key={task.id} organizationId={desk.organizationId} task={task} state={state} />
      ))}
    </ul>
  );
}

function TaskRow({
  organizationId,
  task,
  state,
}: {
  organizationId: string;
  task: Task;
  state: FormState | undefined;
}) {
  const t = useText(mentorshipText);
  const locale = useLocale();
  const { pair, cohort } = task;
  const finishing = stateOf(state, "finish", task.id);
  const [tone, icon] = looks[task.kind];
  return (
    <li className="grid gap-1 border-line border-b py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 font-semibold">
          {pair ? (
            <Link className="link" to={paths.mentorship(pair.id)}>
              {t.page.title(pair.project, pair.mentor)}
            </Link>
          ) : (
            <Link className="link" to={paths.cohortDesk(organizationId, cohort.id)}>
              {localized(cohort.name, locale)}
            </Link>
          )}
        </p>
        <Badge tone={tone} icon={icon}>
          {t.tasks.kinds[task.kind]}
        </Badge>
      </div>
      <Why task={task} />
      <p className="text-small text-stone">
        {[pair && localized(cohort.name, locale), t.tasks.since(formatDateTime(task.createdAt, locale))]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {task.doneAt ? (
        <p className="text-small text-stone">
          {task.doneBy ? t.tasks.doneBy(task.doneBy, formatDateTime(task.doneAt, locale)) : t.tasks.byItself}
        </p>
      ) : (
        <Opening kind="quiet" label={t.tasks.finish} open={finishing !== undefined}>
          <ActForm act="finish" prefix={`task-${task.id}`} state={finishing} hidden={{ id: task.id }}>
            {(field) => (
              <>
                <TextArea
                  {...field("note")}
                  label={t.tasks.note}
                  help={t.tasks.noteHelp}
                  limit={limits.reason}
                  required
                  rows={2}
                />
                <div>
                  <Button>{t.tasks.submit}</Button>
                </div>
              </>
            )}
          </ActForm>
        </Opening>
      )}
    </li>
  );
}

/** Why it came about, and what was noted. */
function Why({ task }: { task: Task }) {
  const t = useText(mentorshipText).tasks;
  const locale = useLocale();
  const { pair } = task;
  return (
    <>
      {task.kind === "silence" && pair?.nudgedAt && (
        <p className="text-table">{t.silence(task.quietDays, formatDate(pair.nudgedAt, locale))}</p>
      )}
      {task.kind === "declined" && pair?.declinedBy && (
        <p className="measure text-table">
          <span className="text-stone">{t.declinedBy[pair.declinedBy]}</span> {pair.reason}
        </p>
      )}
      {task.unmatched !== null && <p className="text-table">{t.unmatched(task.unmatched)}</p>}
      {task.note && <p className="measure whitespace-pre-line break-words text-table">{task.note}</p>}
    </>
  );
}
