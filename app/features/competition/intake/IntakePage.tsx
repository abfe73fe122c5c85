import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { formatDateTime } from "~/i18n/format";
import { intakeText } from "~/i18n/intake";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { EntryBadge } from "../desk/EntryBadge";
import type { IntakeView } from "./intake.service.server";

/** Entries that came on paper or by e-mail: what is typed in, what is left to type, who has taken theirs over. */
export function IntakePage({ view, state }: { view: IntakeView; state: FormState | undefined }) {
  const t = useText(intakeText);
  const refusals = useText(refusalText);
  const closed = view.closedBecause ? { blockedBecause: refusals[view.closedBecause] } : {};
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        description={t.description}
        secondary={
          <Button to={paths.deskEntryImports(view.id)} {...closed}>
            {t.importLink}
          </Button>
        }
        action={
          <Button kind="primary" icon="plus" to={paths.deskTypeIn(view.id)} {...closed}>
            {t.add}
          </Button>
        }
      />
      <FormProblems state={state} />
      {view.entries.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {view.entries.map((entry) => (
            <TypedRow key={entry.id} entry={entry} view={view} />
          ))}
        </ul>
      )}
    </>
  );
}

function TypedRow({ entry, view }: { entry: IntakeView["entries"][number]; view: IntakeView }) {
  const t = useText(intakeText);
  const locale = useLocale();
  const { lead, keeper } = entry;
  const isKept = keeper !== null;
  const channel = entry.channel === "email" ? "email" : entry.channel === "import" ? "import" : "paper";
  const facts = [
    entry.number,
    t.channels[channel],
    entry.receivedAt && t.received(formatDateTime(entry.receivedAt, locale)),
    t.leadBy(lead.name),
    lead.hasJoined ? t.joined : keeper && t.keptBy(keeper.name),
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-x-3">
          <span className="break-words font-medium">{entry.title}</span> <EntryBadge state={entry.state} />
        </p>
        <p className="text-small text-stone">{facts.join(" · ")}</p>
      </div>
      {isKept && (
        <Button size="small" to={paths.myEntry(entry.id)}>
          {entry.state === "draft" ? t.goOn : t.open}
        </Button>
      )}
      {!isKept && entry.state !== "draft" && (
        <Button size="small" to={paths.deskEntry(view.id, entry.id)}>
          {t.open}
        </Button>
      )}
      {isKept && lead.email && (
        <Form method="post">
          <input type="hidden" name="entryId" value={entry.id} />
          <Button kind="quiet" size="small" icon="mail">
            {t.invite}
          </Button>
        </Form>
      )}
    </li>
  );
}
