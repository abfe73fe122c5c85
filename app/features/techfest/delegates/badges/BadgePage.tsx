import { localized } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { BrocadeBand } from "~/ui/Brocade";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { shownCode } from "../delegate";
import type { readBadge } from "./badge.service.server";

export type BadgePageData = Extract<Awaited<ReturnType<typeof readBadge>>, { ok: true }>["value"];

/** A badge held up at the door: the code as large as the phone allows, always dark on white. */
export function BadgePage({ badge }: { badge: BadgePageData }) {
  const t = useText(delegatesText);
  const locale = useLocale();
  const { event, kind, qr } = badge;
  const days = [...new Set([event.firstDay, event.lastDay])].map((day) => formatDate(day, locale)).join(" – ");
  return (
    <div className="mx-auto grid max-w-md gap-5">
      <article className="pass" aria-label={t.badge.title}>
        <BrocadeBand />
        <div className="grid gap-1 px-5 pt-4">
          <p className="text-table text-stone">{localized(event.name, locale)}</p>
          <h1 className="text-h2">{badge.name}</h1>
          <p>{[badge.title, badge.workplace].filter(Boolean).join(" · ")}</p>
          {badge.delegation && <p className="text-stone">{localized(badge.delegation, locale)}</p>}
        </div>
        {qr && (
          <div className="px-5 pt-4">
            <div className="pass-code">
              <svg viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`} role="img" aria-label={t.badge.qr}>
                <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
              </svg>
            </div>
            <p className="num pt-2 text-center text-h3 font-semibold">{shownCode(badge.code)}</p>
          </div>
        )}
        {kind && (
          <p className="pass-kind" data-tone={kind.tone}>
            {localized(kind.name, locale)}
          </p>
        )}
      </article>
      {event.isCancelled && <Notice tone="madder">{t.badge.eventCancelled}</Notice>}
      {badge.state === "waiting" && <Notice tone="turmeric">{t.badge.waiting}</Notice>}
      {badge.state === "cancelled" && <Notice tone="madder">{t.badge.cancelled}</Notice>}
      {qr && <p className="text-stone">{t.badge.hint}</p>}
      <p className="text-stone">{[days, localized(event.venue, locale)].filter(Boolean).join(" · ")}</p>
      <div className="flex flex-wrap gap-3">
        {qr && (
          <a className="btn btn-primary" href={paths.badgeFile(badge.token)} download>
            {t.badge.download}
          </a>
        )}
        <Button to={paths.event(event.slug)}>{t.badge.toEvent}</Button>
      </div>
    </div>
  );
}
