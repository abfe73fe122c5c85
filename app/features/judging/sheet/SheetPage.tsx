import { Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { Dossier } from "~/features/competition/entry/Dossier";
import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Icon } from "~/ui/Icon";
import { ScoreSheet } from "./ScoreSheet";
import type { ScoreSheetView } from "./sheet.service.server";

/** A judge's sheet with its dossier: side by side on a laptop, one below the other on a phone. */
export function SheetPage({ sheet, state }: { sheet: ScoreSheetView; state: FormState | undefined }) {
  const t = useText(judgingText).sheet;
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_26rem] lg:items-start lg:gap-10">
      <div
        className="lg:sticky lg:top-2 lg:order-2 lg:max-h-[calc(100dvh-9.5rem)] lg:overflow-y-auto lg:px-1"
        id="phieu"
      >
        <nav className="flex justify-between gap-4 pb-1 text-small">
          <Link className="eyebrow" to={paths.judging()}>
            <Icon name="chevron-left" size={16} />
            {t.back}
          </Link>
          <a className="link lg:hidden" href="#ho-so">
            {t.openDossier}
          </a>
        </nav>
        <ScoreSheet key={sheet.assignmentId} sheet={sheet} state={state} />
      </div>
      <section id="ho-so" aria-label={t.dossier} className="min-w-0 scroll-mt-4 max-lg:mt-12">
        <p className="mb-4 lg:hidden">
          <a className="link" href="#phieu">
            {t.openSheet}
          </a>
        </p>
        <Dossier dossier={sheet.dossier} />
      </section>
    </div>
  );
}
