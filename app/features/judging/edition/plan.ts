import type { Day } from "~/core/instant";
import { nextEditionName, nextPrefix } from "~/features/competition/edition/next-edition";
import { fieldsOf } from "~/features/competition/entry-form";
import { type FormFault, formFaults } from "~/features/competition/entry-form-builder/faults";
import { checkNumbering, defaultNumbering, type NumberingFault } from "~/features/competition/numbering/numbering";
import { hasBlanks } from "~/features/competition/setup/readiness";
import type { Localized } from "~/i18n/catalogue";
import { criteriaOf } from "../rubric";
import { addsUp } from "../rubric-check";
import { type DatedPart, datedPartsOf, firstDayOf, suggestedFirstDay } from "./dates";
import type { SetupDocument } from "./setup-document";

/** Something to look at before the set-up is used; nothing that keeps it from being made. */
export type Oddity =
  | { readonly kind: "no_entries_phase" | "no_form" | "no_commitment" | "blanks_in_rules" }
  | { readonly kind: "dates_in_rules"; readonly found: readonly string[] }
  | { readonly kind: "round_without_rubric"; readonly round: Localized; readonly division: Localized }
  | { readonly kind: "rubric_differs"; readonly rubric: Localized }
  | { readonly kind: FormFault["kind"]; readonly question: Localized }
  | { readonly kind: "numbering"; readonly fault: NumberingFault }
  | { readonly kind: "rule_asks_nothing"; readonly field: string };

export type SetupCounts = Readonly<
  Record<
    "divisions" | "fields" | "phases" | "questions" | "rules" | "rounds" | "criteria" | "prizes" | "checklist",
    number
  >
>;

/** What is shown of a set-up before anything is made of it. */
export type SetupPlan = {
  readonly name: Localized;
  readonly summary: Localized;
  readonly numberPrefix: string;
  readonly counts: SetupCounts;
  readonly dates: readonly DatedPart[];
  readonly firstDay: Day | undefined;
  readonly suggestedDay: Day | undefined;
  readonly oddities: readonly Oddity[];
};

const mostDatesTold = 6;
const dayInText =
  /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}(?!\d)|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+20\d{2})?/giu;

/** The plan for beginning from a set-up; an edition that is continued gets next year's name and prefix. */
export function planOf(document: SetupDocument, today: Day, { isContinued = false } = {}): SetupPlan {
  const { name, summary, numberPrefix } = document.competition;
  const [firstDay, suggestedDay] = [firstDayOf(document), suggestedFirstDay(document, today)];
  const years = firstDay && suggestedDay ? Number(suggestedDay.slice(0, 4)) - Number(firstDay.slice(0, 4)) : 1;
  const continued = (text: string) => nextEditionName(text, years);
  return {
    name: isContinued ? { vi: continued(name.vi), ...(name.en ? { en: continued(name.en) } : {}) } : name,
    summary,
    numberPrefix: isContinued ? nextPrefix(numberPrefix, years) : numberPrefix,
    counts: countsOf(document),
    dates: datedPartsOf(document),
    firstDay,
    suggestedDay,
    oddities: odditiesOf(document),
  };
}

function countsOf(document: SetupDocument): SetupCounts {
  return {
    divisions: document.divisions.length,
    fields: document.fields.length,
    phases: document.phases.length,
    questions: document.form ? fieldsOf(document.form).length : 0,
    rules: document.eligibility.length,
    rounds: document.rounds.length,
    criteria: document.rubrics.reduce((sum, { rubric }) => sum + criteriaOf(rubric).length, 0),
    prizes: document.prizes.reduce((sum, { count }) => sum + count, 0),
    checklist: document.checklist.length,
  };
}

/** What is odd about a set-up, in the order of its parts. */
export function odditiesOf(document: SetupDocument): Oddity[] {
  const { competition, divisions, phases, form, commitment, eligibility, rounds, rubrics } = document;
  const dates = [...new Set(competition.rules.vi.match(dayInText) ?? [])].slice(0, mostDatesTold);
  const divisionKeys = divisions.map(({ key }) => key);
  const questions = form ? fieldsOf(form) : [];
  const numbering = checkNumbering(
    { ...defaultNumbering, ...competition.numbering },
    divisions.map(({ numberCode }) => numberCode ?? ""),
  );
  const questionKeys = questions.map(({ key }) => key);
  return [
    ...(hasBlanks(competition.rules.vi) ? [{ kind: "blanks_in_rules" } as const] : []),
    ...(dates.length > 0 ? [{ kind: "dates_in_rules", found: dates } as const] : []),
    ...(phases.some(({ kind }) => kind === "entries") ? [] : [{ kind: "no_entries_phase" } as const]),
    ...(form ? [] : [{ kind: "no_form" } as const]),
    ...(commitment ? [] : [{ kind: "no_commitment" } as const]),
    ...(form ? formFaults(form, divisionKeys) : []).flatMap(({ field, kind }): Oddity[] =>
      questions.filter(({ key }) => key === field).map(({ label }) => ({ kind, question: label })),
    ),
    ...eligibility.flatMap((rule): Oddity[] =>
      "field" in rule && rule.field !== undefined && !questionKeys.includes(rule.field)
        ? [{ kind: "rule_asks_nothing", field: rule.field }]
        : [],
    ),
    ...(numbering.ok ? [] : [{ kind: "numbering", fault: numbering.error } as const]),
    ...rubrics.flatMap(({ name, rubric, statedMaximum }): Oddity[] =>
      addsUp(rubric, statedMaximum) ? [] : [{ kind: "rubric_differs", rubric: name }],
    ),
    ...rounds.flatMap((round) =>
      divisions
        .filter(({ key }) => !round.divisions.some(({ division }) => division === key))
        .map(({ name }): Oddity => ({ kind: "round_without_rubric", round: round.name, division: name })),
    ),
  ];
}
