import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { EditableRows } from "~/features/competition/setup/EditableRows";
import { RefusalNotice } from "~/features/competition/setup/RefusalNotice";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatHundredths, formatList } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { CriterionFields } from "./CriterionFields";
import { RubricHeadFields, type RubricSetupData } from "./RubricHeadFields";
import { RubricMaximum } from "./RubricMaximum";

type Props = { setup: RubricSetupData; state: FormState | undefined; edited: string | null; isAdding: boolean };

/** A rubric's criteria with their weights and levels, the two maxima side by side, and why it is frozen, if it is. */
export function RubricEditor({ setup, state, edited, isAdding }: Props) {
  const t = useText(setupText);
  const locale = useLocale();
  const { id: competitionId, rubric, revision, rounds, newestId } = setup;
  const here = paths.deskRubric(competitionId, rubric.id);
  const isOld = newestId !== rubric.id;
  const isLocked = setup.lockedBecause !== null || rubric.frozenAt !== null || isOld;
  const criterion = rubric.criteria.find(({ key }) => key === edited);
  const isFormOpen = !isLocked && (criterion !== undefined || isAdding);
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  return (
    <>
      {rubric.frozenAt && (
        <Notice tone="turmeric" title={t.rubrics.frozenTitle}>
          {t.rubrics.frozen(formatDateTime(rubric.frozenAt, locale))}
        </Notice>
      )}
      {isOld && (
        <Notice
          action={
            <Link className="link" to={paths.deskRubric(competitionId, newestId)}>
              {t.rubrics.toNewest}
            </Link>
          }
        >
          {t.rubrics.older}
        </Notice>
      )}
      {!isFormOpen && <RefusalNotice state={state} />}
      <RubricMaximum computed={rubric.computedMaximum} stated={rubric.statedMaximum} />
      <p className="mt-2 text-table text-stone">
        {rounds.length > 0
          ? t.rubrics.usedIn(
              formatList(
                rounds.map(({ name }) => localized(name, locale)),
                locale,
              ),
            )
          : t.rubrics.unused}
      </p>
      <Section
        title={t.rubrics.criteria(rubric.criteria.length)}
        aside={
          !isLocked &&
          !isFormOpen && (
            <Button kind="primary" icon="plus" to={`${here}?them`} preventScrollReset>
              {t.rubrics.addTitle}
            </Button>
          )
        }
      >
        <EditableRows
          revision={revision}
          hidden={{ rubricId: rubric.id }}
          moveAct="move"
          removeAct="remove"
          isLocked={isLocked}
          rows={rubric.criteria.map(({ key, title, weight, minMark, maxMark, levels }) => ({
            id: key,
            name: localized(title, locale),
            note: `${t.rubrics.scale(points(minMark), points(maxMark), points(weight))} · ${t.rubrics.levelCount(levels.length)}`,
            badge: <span className="num font-semibold">{t.rubrics.share(points((weight * maxMark) / 100))}</span>,
            editTo: `${here}?sua=${key}`,
            isCurrent: key === edited,
          }))}
        />
        {isFormOpen && (
          <Section
            level={3}
            title={criterion ? t.rubrics.editTitle(localized(criterion.title, locale)) : t.rubrics.addTitle}
          >
            <CriterionFields key={`${edited} ${revision}`} setup={setup} criterion={criterion} state={state} />
          </Section>
        )}
      </Section>
      {!isLocked && !isFormOpen && <RubricHeadFields key={revision} setup={setup} state={state} />}
      {!isLocked && rounds.length === 0 && (
        <Form method="post" className="mt-8">
          <input type="hidden" name="act" value="removeRubric" />
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="id" value={rubric.id} />
          <Button kind="danger" icon="trash">
            {t.rubrics.removeRubric}
          </Button>
        </Form>
      )}
    </>
  );
}
