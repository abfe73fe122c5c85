import { useSearchParams } from "@remix-run/react";
import { deskText } from "~/i18n/desk";
import { organizingText } from "~/i18n/organizing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";
import type { EntryState } from "../entry/entry";
import type { DeskEntries } from "./entries.service.server";
import { views as builtIn, readEntryFilter, writeEntryFilter } from "./entry-list";
import type { SavedView } from "./view.queries.server";

type Props = {
  list: Pick<DeskEntries, "id" | "all" | "counts">;
  views: readonly SavedView[];
  state: EntryState | null;
};

/** The list's own views with their counts, then those that were saved. */
export function ListViews({ list, views, state }: Props) {
  const t = useText(deskText).entries;
  const states = useText(organizingText).entryStates;
  const [search] = useSearchParams();
  const here = writeEntryFilter(readEntryFilter(search));
  const saved = views.find(({ query }) => query === here);
  return (
    <LinkTabs
      label={t.views}
      tabs={[
        ...builtIn.map((view) => ({
          to: addressWith(search, { state: view || undefined }),
          label: view === "" ? t.all : states[view],
          count: view === "" ? list.all : list.counts[view],
          current: !saved && view === (state ?? ""),
        })),
        ...views.map((view) => ({
          to: paths.deskEntries(list.id, `?${view.query}`),
          label: view.name,
          current: view.id === saved?.id,
        })),
      ]}
    />
  );
}
