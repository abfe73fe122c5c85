import { Link } from "@remix-run/react";
import { memberAnchor } from "~/features/directory/team/team";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { useReason } from "../eligibility/use-sentences";
import type { LabelledLack, Lack } from "./readiness";

/** What stands between an entry and its submission, each with a link to the very place where it is mended. */
export function LackList({ entryId, lacks }: { entryId: string; lacks: readonly LabelledLack[] }) {
  const t = useText(entryText).review;
  const words = useLackWords();
  if (lacks.length === 0) return <Notice tone="leaf">{t.complete}</Notice>;
  return (
    <Section title={t.missingTitle(lacks.length)} description={t.missingAbout}>
      <ul className="divide-y divide-line border-y border-line">
        {lacks.map((missing) => (
          <li key={words(missing)}>
            <Link className="flex min-h-11 items-center gap-2 py-2 text-cham" to={placeOf(entryId, missing.lack)}>
              <Icon name="arrow-right" size={16} className="flex-none" />
              {words(missing)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A lack as a sentence. */
function useLackWords(): (missing: LabelledLack) => string {
  const t = useText(entryText);
  const locale = useLocale();
  const reason = useReason();
  return ({ lack, label }) => {
    const name = label ? localized(label, locale) : "";
    switch (lack.kind) {
      case "answer_invalid":
        return t.review.lacks.answer_invalid(name, t.faults[lack.fault]);
      case "unanswered":
      case "file_missing":
        return t.review.lacks[lack.kind](name);
      case "guardian_missing":
        return t.review.lacks.guardian_missing(lack.name);
      case "official":
        return t.review.lacks.official(lack.name);
      case "ineligible":
        return reason(lack.finding);
      case "pitch_missing":
        return t.review.lacks.pitch_missing;
    }
  };
}

/** The step of a lack, down to its question or its member. */
function placeOf(entryId: string, lack: Lack): string {
  const anchor = "fieldKey" in lack ? lack.fieldKey : "memberId" in lack ? memberAnchor(lack.memberId) : "";
  return paths.myEntryStep(entryId, lack.step) + (anchor && `#${anchor}`);
}
