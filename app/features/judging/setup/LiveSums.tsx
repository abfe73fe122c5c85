import { treeOfFields } from "~/core/form-fields";
import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { criterionForm } from "../criterion.form";
import { type Criterion, computedMaximum, criteriaOf } from "../rubric";
import { rubricFaults } from "../rubric-check";
import { addNode, changeCriterion } from "../rubric-edit";
import { outlineOf } from "../rubric-outline";
import { nameOfLine } from "./LineName";
import type { RubricSetupData } from "./RubricHeadFields";

type Props = { setup: RubricSetupData; typed: FormData | null; criterion: Criterion | undefined };

/** What the rubric and the criterion's groups will come to with the numbers typed so far. */
export function LiveSums({ setup, typed, criterion }: Props) {
  const t = useText(rubricText);
  const locale = useLocale();
  const { rubric, statedMaximum } = setup.rubric;
  const read = typed ? criterionForm.safeParse(withTitle(treeOfFields(typed))) : null;
  const given = read?.success ? read.data : null;
  const key = criterion?.key ?? "new_criterion";
  const next = given && {
    key,
    title: { vi: key },
    weight: given.weight,
    minMark: given.minMark,
    maxMark: given.maxMark,
    step: given.step,
    levels: [],
    ...(given.source === "organizer" ? { source: "organizer" as const } : {}),
  };
  const edited = next && (criterion ? changeCriterion(rubric, next) : addNode(rubric, next, given.parent || null));
  const after = edited?.ok ? edited.value : rubric;
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const total = computedMaximum(criteriaOf(after));
  const off = new Set(rubricFaults(after, statedMaximum).flatMap((fault) => ("key" in fault ? [fault.key] : [])));
  const groups = outlineOf(after).flatMap((line) =>
    line.kind === "group" && line.criterionKeys.includes(key) ? [line] : [],
  );
  return (
    <div role="status" className="rounded-card border border-line bg-card px-4 py-3 text-table">
      <p className="text-stone">{t.live}</p>
      <p className={`font-semibold ${total === statedMaximum ? "text-leaf" : "text-madder"}`}>
        {t.liveTotal(points(total), points(statedMaximum))}
      </p>
      {groups.map((line) => {
        const maximum = line.group.share === undefined ? line.group.maximum : 10_000;
        return (
          <p key={line.key} className={off.has(line.key) ? "text-madder" : ""}>
            {t.liveGroup(
              nameOfLine(line, locale),
              points(line.subtotal),
              maximum === undefined ? "–" : points(maximum),
            )}
          </p>
        );
      })}
    </div>
  );
}

/** A name still to be typed doesn't keep the sums from being shown, nor levels on their way. */
function withTitle(tree: object | undefined): object {
  return { ...tree, title: { vi: "–" }, levels: [], levelsText: "", levelsFrom: "" };
}
