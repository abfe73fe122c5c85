import type { ReactNode } from "react";
import { editionText } from "~/i18n/edition";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";

type Props = { competitionId: string; revision: number; children: ReactNode };

/** A step of the set-up with the public page beside it on a laptop: it is drawn anew after every save, and can be folded away. */
export function PreviewPane({ competitionId, revision, children }: Props) {
  const t = useText(editionText).preview;
  return (
    <div className="gap-10 xl:grid xl:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">{children}</div>
      <details open className="group mt-8 hidden xl:block">
        <summary className="link cursor-pointer text-table">
          <span className="hidden group-open:inline">{t.hide}</span>
          <span className="group-open:hidden">{t.show}</span>
        </summary>
        <iframe
          key={revision}
          src={paths.deskPreview(competitionId, `?khung&ban=${revision}`)}
          title={t.frame}
          loading="lazy"
          className="sticky top-4 mt-3 h-[calc(100vh-14rem)] min-h-96 w-[25rem] rounded-card border border-edge bg-paper 2xl:w-[30rem]"
        />
      </details>
    </div>
  );
}
