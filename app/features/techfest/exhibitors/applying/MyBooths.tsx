import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDate, formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { ApplicationBadge } from "../ApplicationBadge";
import type { MyBooth } from "../exhibitor-work.service.server";

/** Everything the viewer has applied for, the newest first, with what is asked of them. */
export function MyBooths({ booths }: { booths: readonly MyBooth[] }) {
  const t = useText(exhibitorsText).mine;
  const locale = useLocale();
  if (booths.length === 0) {
    return (
      <EmptyState
        title={t.none}
        action={
          <Button kind="primary" to={paths.events()}>
            {t.events}
          </Button>
        }
      >
        {t.noneHint}
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {booths.map((booth) => (
        <li key={booth.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
          <div className="min-w-0">
            <Link to={paths.myBooth(booth.id)} className="link text-h3">
              {localized(booth.sign, locale)}
            </Link>
            <p className="text-table text-stone">
              {localized(booth.event.name, locale)} · {formatDate(booth.event.firstDay, locale)}
              {booth.boothCode && ` · ${t.booth(booth.boothCode)}`}
            </p>
            <Due booth={booth} />
          </div>
          <ApplicationBadge state={booth.state} />
        </li>
      ))}
    </ul>
  );
}

function Due({ booth }: { booth: MyBooth }) {
  const t = useText(exhibitorsText).mine;
  const locale = useLocale();
  const due =
    booth.state === "offered" && booth.until
      ? t.answerBy(formatDateTime(booth.until, locale))
      : booth.state === "draft" && booth.life === "open" && booth.closesAt
        ? t.finishBy(formatDateTime(booth.closesAt, locale))
        : null;
  return due && <p className="text-table font-medium text-madder">{due}</p>;
}
