import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/competition/setup/RefusalNotice";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatList } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { CorrectionNotice } from "../correction/CorrectionNotice";
import { CriterionFields } from "./CriterionFields";
import { GroupFields } from "./GroupFields";
import { nameOfLine } from "./LineName";
import { RubricHeadFields, type RubricSetupData } from "./RubricHeadFields";
import { RubricMaximum } from "./RubricMaximum";
import { RubricTree } from "./RubricTree";
import { WholeScale } from "./WholeScale";

/** Which form stands open: that of a line, or a new criterion's (in a group, by its key) or group's. */
export type OpenedNode = { readonly edited: string | null; readonly added: string | null; readonly isGroup: boolean };
type Props = { setup: RubricSetupData; state: FormState | undefined; opened: OpenedNode };

/** A rubric's tree with its sums, the form of one line at a time, and why it is frozen, if it is. */
export function RubricEditor({ setup, state, opened }: Props) {
  const t = useText(setupText);
  const words = useText(rubricText);
  const locale = useLocale();
  const { id: competitionId, rubric, revision, rounds, newestId } = setup;
  const here = paths.deskRubric(competitionId, rubric.id);
  const isOld = newestId !== rubric.id;
  const isProposed = setup.corrections.some(
    ({ state: at, newRubricId }) => at === "proposed" && newRubricId === rubric.id,
  );
  const isLocked = setup.lockedBecause !== null || rubric.frozenAt !== null || isOld || isProposed;
  const line = rubric.outline.find(({ key }) => key === opened.edited);
  const isAdding = opened.added !== null || opened.isGroup;
  const isFormOpen = !isLocked && (line !== undefined || isAdding);
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
      <CorrectionNotice setup={setup} state={state} />
      {!isFormOpen && <RefusalNotice state={state} />}
      <RubricMaximum rubric={rubric} />
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
        title={t.rubrics.criteria(rubric.criterionCount)}
        description={isLocked ? undefined : words.treeHelp}
        aside={
          !isLocked &&
          !isFormOpen && (
            <span className="flex flex-wrap gap-2">
              <Button icon="plus" to={`${here}?nhom`} preventScrollReset>
                {words.addGroup}
              </Button>
              <Button kind="primary" icon="plus" to={`${here}?them`} preventScrollReset>
                {t.rubrics.addTitle}
              </Button>
            </span>
          )
        }
      >
        <RubricTree setup={setup} isLocked={isLocked} edited={opened.edited} />
        {isFormOpen && <OpenForm setup={setup} state={state} opened={opened} line={line} />}
      </Section>
      {!isLocked && !isFormOpen && (
        <>
          <WholeScale setup={setup} state={state} />
          <RubricHeadFields key={revision} setup={setup} state={state} />
        </>
      )}
      {!isLocked && !isFormOpen && rounds.length === 0 && (
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

type OpenProps = Props & { line: RubricSetupData["rubric"]["outline"][number] | undefined };

function OpenForm({ setup, state, opened, line }: OpenProps) {
  const t = useText(setupText).rubrics;
  const words = useText(rubricText);
  const locale = useLocale();
  const isGroup = line ? line.kind === "group" : opened.isGroup;
  const name = line ? nameOfLine(line, locale) : "";
  const title = isGroup ? (line ? words.editGroup(name) : words.addGroup) : line ? t.editTitle(name) : t.addTitle;
  const key = `${opened.edited} ${opened.added} ${setup.revision}`;
  return (
    <Section level={3} title={title}>
      {isGroup ? (
        <GroupFields key={key} setup={setup} state={state} group={line?.kind === "group" ? line.group : undefined} />
      ) : (
        <CriterionFields
          key={key}
          setup={setup}
          state={state}
          parent={opened.added ?? ""}
          criterion={line?.kind === "criterion" ? line.criterion : undefined}
        />
      )}
    </Section>
  );
}
