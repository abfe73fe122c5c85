import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Motif } from "~/ui/Motif";
import type { PublicCard } from "./gallery.queries.server";

/** A public project in a list: motif, name, one line, three facts. */
export function ProjectCard({ card, level = 3 }: { card: PublicCard; level?: 2 | 3 }) {
  const t = useText(directoryText);
  const locale = useLocale();
  const { id, slug, name, pitch, field, stage, place, hasAward } = card;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className="gallery-card">
      <Motif seed={id} size={72} />
      <Heading>
        <Link to={paths.project(slug)}>{name}</Link>
      </Heading>
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
