import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Motif } from "~/ui/Motif";
import type { PublicMentor } from "./mentor";

/** A mentor in a list: motif, name, one line, what they help with, three facts. */
export function MentorCard({ mentor }: { mentor: PublicMentor }) {
  const t = useText(mentoringText);
  const locale = useLocale();
  const { id, name, headline, skills, hoursPerMonth, mode, place } = mentor;
  return (
    <li className="gallery-card">
      <Motif seed={id} size={72} />
      <h3>
        <Link to={paths.mentor(id)}>{name}</Link>
      </h3>
      <p>{localized(headline, locale)}</p>
      <p className="mb-2 text-small text-stone">
        {skills
          .slice(0, 3)
          .map((skill) => t.skills[skill])
          .join(" · ")}
        {skills.length > 3 && ` · +${skills.length - 3}`}
      </p>
      <p className="gallery-facts">
        <span>{t.gallery.hours(hoursPerMonth)}</span>
        <span>{t.modes[mode]}</span>
        {place && <span>{place.province}</span>}
      </p>
    </li>
  );
}
