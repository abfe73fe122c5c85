import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { refusalText } from "~/i18n/refusal";
import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import type { readOpening } from "./opening.service.server";
import { RefusalNotice } from "./RefusalNotice";
import type { ReadinessItem, ReadinessKey } from "./readiness";

type Opening = Extract<Awaited<ReturnType<typeof readOpening>>, { ok: true }>["value"];

const pages: Record<ReadinessKey, (competitionId: string) => string> = {
  summary: paths.deskSetup,
  rules: paths.deskSetup,
  divisions: paths.deskDivisions,
  fields: paths.deskDivisions,
  numbering: paths.deskNumbering,
  entries_phase: paths.deskTimeline,
  form: paths.deskForm,
  questions: paths.deskForm,
  commitment: paths.deskForm,
  eligibility: paths.deskEligibility,
  rounds: paths.deskRounds,
  rubrics: paths.deskRounds,
  sums: paths.deskRounds,
  prizes: paths.deskPrizes,
  timeline: paths.deskTimeline,
};

/** What is there and what is missing, each with the way to it, and the one button that makes it public. */
export function OpeningChecklist({ opening, state }: { opening: Opening; state: FormState | undefined }) {
  const t = useText(setupText);
  const reasons = useText(refusalText);
  const missing = opening.items.filter(({ isDone, isRequired }) => !isDone && isRequired).length;
  if (opening.state !== "draft") {
    return (
      <Section title={t.opening.title}>
        <Notice
          tone="leaf"
          action={<Button to={paths.competition(opening.slug)}>{t.opening.publicPage}</Button>}
          title={opening.state === "open" ? t.opening.isOpen : t.opening.isFinished}
        />
      </Section>
    );
  }
  return (
    <Section title={t.opening.title} description={t.opening.description}>
      <RefusalNotice state={state} />
      <ul>
        {opening.items.map((item) => (
          <li key={item.key} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5">
            <span className="min-w-0 flex-1 basis-60">{t.opening.items[item.key]}</span>
            <ItemBadge item={item} />
            {!item.isDone && (
              <Button
                kind="quiet"
                size="small"
                to={pages[item.key](opening.id)}
                aria-label={`${t.opening.fill}: ${t.opening.items[item.key]}`}
              >
                {t.opening.fill}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Form method="post" className="mt-6 flex flex-wrap items-center gap-4">
        <input type="hidden" name="act" value="open" />
        <input type="hidden" name="revision" value={opening.revision} />
        <Button kind="primary" blockedBecause={opening.blockedBecause ? reasons[opening.blockedBecause] : undefined}>
          {t.opening.submit}
        </Button>
        {missing > 0 && <p className="text-turmeric-ink">{t.opening.left(missing)}</p>}
      </Form>
    </Section>
  );
}

function ItemBadge({ item: { isDone, isRequired } }: { item: ReadinessItem }) {
  const t = useText(setupText).opening;
  if (isDone) return <Badge tone="leaf">{t.done}</Badge>;
  return isRequired ? <Badge tone="madder">{t.missing}</Badge> : <Badge tone="turmeric">{t.advised}</Badge>;
}
