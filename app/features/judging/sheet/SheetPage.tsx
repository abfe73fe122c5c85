import { Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatDateTime } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { DossierPane } from "./DossierPane";
import { ScoreSheet } from "./ScoreSheet";
import type { ScoreSheetView } from "./sheet.service.server";
import { useTwoSides } from "./use-two-sides";

/**
 * A judge's sheet with its dossier: side by side on a laptop, each scrolling by itself; on a phone one of them, the other
 * a tap away, both keeping their place; without a script one below the other.
 */
export function SheetPage({ sheet, state }: { sheet: ScoreSheetView; state: FormState | undefined }) {
  const t = useText(judgingText).sheet;
  const words = useText(scoringText).sheet;
  const locale = useLocale();
  const [side, turnTo] = useTwoSides(sheet.assignmentId);
  const hidden = (own: typeof side) => (side === own ? "" : "max-lg:hidden noscript:block");
  return (
    <div className="sheet-page">
      <nav className="flex items-center justify-between gap-3 pb-1 text-small">
        <Link className="eyebrow mb-0 flex-none" to={paths.judging()}>
          <Icon name="chevron-left" size={16} />
          {t.back}
        </Link>
        <span className="truncate text-stone tabular-nums">{words.until(formatDateTime(sheet.closesAt, locale))}</span>
        <Menu label={<Icon name="more" />} name={words.more} className="btn btn-quiet btn-icon btn-small flex-none">
          <Link className="menu-item" to={paths.judgingHistory(sheet.assignmentId)}>
            {words.history}
          </Link>
          {sheet.mayRecuse && (
            <Link className="menu-item" to={paths.judgingRecusal(sheet.assignmentId)}>
              {t.recuse}
            </Link>
          )}
        </Menu>
      </nav>
      <div className="sheet-sides">
        <div className={`sheet-side sheet-scoring ${hidden("sheet")}`} id="phieu">
          <ScoreSheet key={sheet.assignmentId} sheet={sheet} state={state} onDossier={() => turnTo("dossier")} />
        </div>
        <section
          id="ho-so"
          aria-label={t.dossier}
          className={`sheet-side sheet-reading scroll-mt-4 ${hidden("dossier")}`}
        >
          <DossierPane key={sheet.assignmentId} dossier={sheet.dossier} />
          <div className="sheet-dock lg:hidden noscript:hidden">
            <Button kind="primary" icon="pencil" className="w-full" onClick={() => turnTo("sheet")}>
              {words.switchToSheet}
            </Button>
          </div>
        </section>
      </div>
    </div>
  );
}
