import { type Locale, localized, textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatDate, formatMoney, formatNumber } from "~/i18n/format";
import type { FormField } from "../entry-form";
import { type AnswerTest, testsOf } from "./answer-asked";
import type { EntryFilter } from "./entry-list";

/** What narrows the list, in words, and the names in the address that go when it is dropped. */
export type Chip = { readonly names: readonly string[]; readonly label: string };

type Named = { readonly id: string; readonly name: string };
type Given = {
  readonly divisions: readonly Named[];
  readonly fields: readonly Named[];
  readonly form: readonly FormField[];
  /** names of provinces and communes by code */
  readonly places: ReadonlyMap<string, string>;
  readonly locale: Locale;
};

/** Every filter of an address as a chip; the state has its tabs, the words their box. */
export function chipsOf(filter: EntryFilter, given: Given): Chip[] {
  const { locale, divisions, fields, places } = given;
  const t = textFor(entryDeskText, locale).filter;
  const { columns, channels, late, inTime, lateness } = textFor(deskText, locale).entries;
  const chips: Chip[] = [];
  const put = (names: string | readonly string[], what: string, value: string | null | undefined) => {
    if (value) chips.push({ names: typeof names === "string" ? [names] : names, label: `${what}: ${value}` });
  };
  const nameIn = (list: readonly Named[], id: string | null) => id && (list.find((one) => one.id === id)?.name ?? "?");
  const said = (value: boolean | null, yes: string, no: string) => (value === null ? null : value ? yes : no);
  put("division", columns.division, nameIn(divisions, filter.divisionId));
  put("field", columns.field, nameIn(fields, filter.fieldId));
  put("late", lateness, said(filter.isLate, late, inTime));
  put("channel", columns.channel, filter.channel && channels[filter.channel]);
  put("flags", t.flags, said(filter.hasFlags, t.flagsOpen, t.flagsNone));
  put("overdue", t.overdue, filter.isOverdue ? t.overdueYes : null);
  put("checked", t.checked, said(filter.isChecked, t.checkedYes, t.checkedNo));
  put("files", t.files, said(filter.hasFiles, t.filesYes, t.filesNo));
  const day = (text: string | null) => (text ? formatDate(text, locale) : "");
  if (filter.from || filter.until) {
    chips.push({ names: ["from", "until"], label: t.bounds(t.handedIn, day(filter.from), day(filter.until)) });
  }
  put("province", t.province, filter.province && (places.get(filter.province) ?? "?"));
  put("commune", t.commune, filter.commune && (places.get(filter.commune) ?? "?"));
  return [...chips, ...testsOf(filter.answers, given.form).map((test) => answerChip(test, given))];
}

function answerChip(test: AnswerTest, { form, places, locale }: Given): Chip {
  const t = textFor(entryDeskText, locale).filter;
  const field = form.find(({ key }) => key === test.key);
  const what = field ? localized(field.label, locale) : test.key;
  const names = [`a.${test.key}`, `a.${test.key}.min`, `a.${test.key}.max`];
  if (test.kind === "options") {
    const labels = test.is.map((key) => field?.options?.find((option) => option.key === key)?.label);
    return { names, label: `${what}: ${labels.map((label) => label && localized(label, locale)).join(", ")}` };
  }
  if (test.kind === "province") {
    return { names, label: `${what}: ${test.is.map((code) => places.get(code) ?? "?").join(", ")}` };
  }
  const shown = (bound: string | number | null) => {
    if (bound === null) return "";
    if (typeof bound === "string") return formatDate(bound, locale);
    const isMoney = field?.type === "money" && Number.isSafeInteger(bound);
    return isMoney ? formatMoney(BigInt(bound), locale) : formatNumber(bound, locale);
  };
  return { names, label: t.bounds(what, shown(test.min), shown(test.max)) };
}
