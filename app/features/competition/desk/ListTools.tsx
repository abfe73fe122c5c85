import { Link, useSearchParams } from "@remix-run/react";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { ExportLink } from "~/ui/ExportLink";
import { Icon, type IconName } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { TableTools } from "~/ui/TableTools";
import { addressWith } from "~/ui/table-address";
import { type Density, densities } from "./entry-list";

const buttons = [
  { panel: "filter", icon: "filter", word: "narrow" },
  { panel: "columns", icon: "settings", word: "columns" },
  { panel: "views", icon: "star", word: "views" },
] as const satisfies readonly { panel: string; icon: IconName; word: string }[];

/** The search box, the ways into the panels, how dense the rows are, and the files. */
export function ListTools({ competitionId, density }: { competitionId: string; density: Density }) {
  const t = useText(entryDeskText).list;
  const words = useText(deskText).entries;
  const [search] = useSearchParams();
  const open = search.get("panel");
  const file = new URLSearchParams(search);
  file.delete("panel");
  const query = file.size > 0 ? `?${file}` : "";
  const other = densities.find((one) => one !== density) ?? "comfortable";
  return (
    <TableTools
      searchLabel={words.search}
      end={
        <div className="flex flex-wrap gap-2 [&_.chip]:whitespace-nowrap">
          {buttons.map(({ panel, icon, word }) => (
            <Link
              key={panel}
              to={keepPlace(search, { panel: open === panel ? null : panel })}
              className={open === panel ? "chip chip-on" : "chip"}
              preventScrollReset
              discover="none"
            >
              <Icon name={icon} size={16} />
              {t[word]}
            </Link>
          ))}
          <Link
            to={addressWith(search, { density: other === "compact" ? other : undefined })}
            className="chip max-sm:hidden"
            preventScrollReset
            discover="none"
          >
            <Icon name="menu" size={16} />
            {t.densities[other]}
          </Link>
          <Link to={paths.deskDuplicates(competitionId)} className="chip" discover="none">
            <Icon name="copy" size={16} />
            {t.duplicates}
          </Link>
          <Menu className="chip" label={t.export}>
            <ExportLink href={paths.deskEntriesXlsx(competitionId, query)}>{t.exportXlsx}</ExportLink>
            <ExportLink href={paths.deskEntriesFile(competitionId, query)}>{t.exportCsv}</ExportLink>
          </Menu>
        </div>
      }
    />
  );
}

/** The same page of the list, with a panel opened or closed. */
export function keepPlace(search: URLSearchParams, { panel }: { panel: string | null }): string {
  const next = new URLSearchParams(search);
  if (panel) next.set("panel", panel);
  else next.delete("panel");
  return next.size > 0 ? `?${next}` : "?";
}
