import type { Readable } from "node:stream";
import { type Locale, type Localized, localized, textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { openPaper, streamOf, writeRule, writeText } from "../../paper/paper.server";

/** What stands in a guardian's form beforehand; what isn't known stays dotted. */
type GuardianForm = {
  readonly host: Localized;
  readonly competition: Localized;
  readonly project: string;
  readonly member: string;
  readonly birthYear: number | null;
  readonly part: string;
  readonly guardian: string | null;
  readonly phone: string | null;
  /** the installation's own words of a guardian's consent */
  readonly text: Localized;
};

const dots = "………………………………………………";

/** A guardian's consent to be printed, signed and brought back. Source: decree 30/2020/NĐ-CP, appendix I, for its look. */
export function drawGuardianForm(form: GuardianForm, locale: Locale): Readable {
  const { consent: t, republic, motto } = textFor(entryLifeText, locale).paper;
  const paper = openPaper({ title: t.title, foot: "" });
  const line = (term: string, value: string | number | null) =>
    writeText(paper, `${term}: ${value || dots}`, { gap: 5 });
  return streamOf(paper, async () => {
    await writeText(paper, republic, { at: "centre", font: "bold", size: 13, gap: 0 });
    await writeText(paper, motto, { at: "centre", font: "bold", size: 14, gap: 2 });
    writeRule(paper, 150);
    await writeText(paper, t.title, { at: "centre", font: "bold", size: 15, gap: 0 });
    await writeText(paper, t.subtitle, { at: "centre", font: "italic", gap: 14 });
    await writeText(paper, t.to(localized(form.host, locale)), { at: "centre", gap: 12 });
    await line(t.guardian, form.guardian);
    await line(t.relation, null);
    await line(t.phone, form.phone);
    await line(t.address, null);
    await line(t.member, form.member);
    await line(t.birthYear, form.birthYear);
    await line(t.part, form.part);
    await line(t.project, form.project);
    await line(t.competition, localized(form.competition, locale));
    paper.y += 6;
    await writeText(paper, t.consents, { font: "bold" });
    await writeText(paper, localized(form.text, locale), { gap: 18 });
    const right = { indent: 230 };
    await writeText(paper, t.date, { ...right, font: "italic", gap: 2 });
    await writeText(paper, t.signed, { ...right, font: "bold", gap: 0 });
    await writeText(paper, t.sign, { ...right, font: "italic", gap: 90 });
    await writeText(paper, t.how, { font: "italic", size: 11 });
  });
}
