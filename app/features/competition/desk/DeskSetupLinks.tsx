import { Link } from "@remix-run/react";
import { entryDeskText } from "~/i18n/entry-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";

/** The ways to what the secretary's desk needs set up: how entries are numbered, and what is checked in each. */
export function DeskSetupLinks({ competitionId }: { competitionId: string }) {
  const t = useText(entryDeskText);
  const links = [
    { to: paths.deskNumbering(competitionId), ...t.numbering },
    { to: paths.deskChecklist(competitionId), ...t.checklist },
  ];
  return (
    <ul className="mt-8 divide-y divide-line border-y border-line">
      {links.map(({ to, title, description }) => (
        <li key={to} className="py-3">
          <Link to={to} className="link font-medium">
            {title}
          </Link>
          <p className="text-table text-stone">{description}</p>
        </li>
      ))}
    </ul>
  );
}
