import { Link } from "@remix-run/react";
import type { FiguredCard } from "~/features/directory/gallery/browse.service.server";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { formatMoney } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Motif } from "~/ui/Motif";

/** A project among those that an investor browses: a card with the figures that show, and a tick to compare it. */
export function ProjectTile({ card }: { card: FiguredCard }) {
  const t = useText(directoryText);
  const words = useText(investingText).browse;
  const locale = useLocale();
  const { id, name, pitch, field, stage, place, hasAward, raising, revenue, needKeys } = card;
  const figures = [
    raising !== null && `${t.figures.raising}: ${formatMoney(raising, locale)}`,
    revenue !== null && `${t.figures.revenue}: ${formatMoney(revenue, locale)}`,
  ].filter(Boolean);
  return (
    <li className="gallery-card">
      <Motif seed={id} size={72} />
      <h3>
        <Link to={paths.investorProject(id)}>{name}</Link>
      </h3>
      {pitch && <p>{localized(pitch, locale)}</p>}
      {hasAward && (
        <div className="mb-2">
          <Badge tone="turmeric" icon="star">
            {t.gallery.awardMark}
          </Badge>
        </div>
      )}
      {figures.length > 0 && (
        <p className="font-medium text-table tabular-nums">
          {figures.map((figure) => (
            <span key={String(figure)} className="block">
              {figure}
            </span>
          ))}
        </p>
      )}
      {needKeys && needKeys.length > 0 && (
        <p className="text-small text-stone">{`${words.need}: ${needKeys.map((key) => t.needs[key]).join(", ")}`}</p>
      )}
      <p className="gallery-facts">
        {field && <span>{t.fields[field]}</span>}
        {stage && <span>{t.stages[stage]}</span>}
        {place && <span>{place.commune}</span>}
      </p>
      <label className="relative z-10 flex min-h-11 w-fit items-center gap-2 pr-3 text-table">
        <input type="checkbox" name="ids" value={id} aria-label={words.compareTick(name)} />
        {words.compare}
      </label>
    </li>
  );
}
