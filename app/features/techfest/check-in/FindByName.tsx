import { Form } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { checkInText } from "~/i18n/check-in";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { SearchField } from "~/ui/SearchField";
import { Section } from "~/ui/Section";
import { DelegateBadge } from "../delegates/DelegateBadge";
import { shownCode } from "../delegates/delegate";
import type { AtGate, CheckInPageData } from "./CheckInPage";

interface Props {
  found: CheckInPageData["found"];
  words: string;
  at: AtGate;
  scanKey: string;
  onPick: (delegateId: string) => void;
}

/** For who left the badge at home: a search that ignores accents, and a button beside each name. */
export function FindByName({ found, words, at, scanKey, onPick }: Props) {
  const t = useText(checkInText);
  const locale = useLocale();
  return (
    <Section title={t.find} level={2}>
      <Form method="get" role="search" className="flex items-end gap-3" preventScrollReset>
        <input type="hidden" name="chieu" value={at.direction} />
        <input type="hidden" name="cong" value={at.gateId} />
        <SearchField label={t.findLabel} defaultValue={words} className="min-w-0 flex-1" />
        <Button>{t.findButton}</Button>
      </Form>
      {found?.length === 0 && <p className="mt-3 text-stone">{t.noneFound}</p>}
      {found && found.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {found.map((one) => (
            <li key={one.id} className="flex items-center justify-between gap-4 py-3">
              <div className="min-w-0">
                <p className="font-medium">{one.name}</p>
                <p className="text-table text-stone">
                  {[one.workplace, one.delegation && localized(one.delegation, locale), shownCode(one.code)]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                {one.state !== "registered" && <DelegateBadge state={one.state} />}
                {one.isInside && <Badge tone="leaf">{t.insideNow}</Badge>}
              </div>
              {one.state === "registered" && (
                <Form
                  method="post"
                  onSubmit={(event) => {
                    event.preventDefault();
                    onPick(one.id);
                  }}
                >
                  <input type="hidden" name="scanKey" value={`${scanKey}.${one.code}`} />
                  <input type="hidden" name="delegateId" value={one.id} />
                  <input type="hidden" name="direction" value={at.direction} />
                  <input type="hidden" name="gateId" value={at.gateId} />
                  <Button size="small">{at.direction === "in" ? t.pickIn : t.pickOut}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
