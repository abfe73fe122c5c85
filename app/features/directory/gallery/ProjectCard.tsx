import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Motif } from "~/ui/Motif";
import type { PublicCard } from "./gallery.queries.server";

/** A public project in a list: motif, name, one line, three facts. */
export function ProjectCard({ card }: { card: PublicCard }) {
  const t = useText(directoryText);
  const locale = useLocale();
  const { id, slug, name, pitch, field, stage, place, hasAward } = card;
  return (
    <li className="gallery-card">
      <Motif seed={id} size={72} />
      <h3>
        <Link to={paths.project(slug)}>{name}</Link>
      </h3>
      {pitch && <p>{localized(pitch, locale)}</p>}
      {hasAward && (
        <div className="mb-2">
          <Badge tone="turmeric" icon="star">
            {t.gallery.awardMark}
          </Badge>
        </div>
      )}
      <p className="gallery-facts">
        {field && <span>{t.fields[field]}</span>}
        {stage && <span>{t.stages[stage]}</span>}
        {place && <span>{place.commune}</span>}
      </p>
    </li>
  );
}
