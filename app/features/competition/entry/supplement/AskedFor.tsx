import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { projectPart } from "./parts";
import type { AskedPart } from "./supplement";

/** What the secretary asked for, each with a link to its place; nothing named: everything may be changed. */
export function AskedFor({ entryId, parts }: { entryId: string; parts: readonly AskedPart[] }) {
  const t = useText(entryLifeText).supplement;
  const locale = useLocale();
  if (parts.length === 0) return <p className="mt-2">{t.anything}</p>;
  return (
    <div className="mt-2">
      <p>{t.only}</p>
      <ul className="list-disc pl-5">
        {parts.map(({ key, step, label }) => (
          <li key={key}>
            <Link className="link inline-flex min-h-11 items-center" to={placeOf(entryId, step, label ? key : "")}>
              {label ? localized(label, locale) : key === projectPart ? t.project : t.team}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeOf(entryId: string, step: string, anchor: string): string {
  return paths.myEntryStep(entryId, step) + (anchor && `#${anchor}`);
}
