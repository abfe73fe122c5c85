import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";
import type { Clash } from "./clash";
import type { Room, Written } from "./slot";

export type ClashNames = {
  readonly rooms: readonly Room[];
  readonly titles: Readonly<Record<string, Written>>;
  readonly firstDay: string;
  readonly lastDay: string;
};

/** Each warning as a sentence. */
export function ClashList({ clashes, names }: { clashes: readonly Clash[]; names: ClashNames }) {
  const t = useText(agendaDeskText).clashes;
  const locale = useLocale();
  const titleOf = (id: string) => localized(names.titles[id] ?? { vi: "", en: null }, locale);
  const roomOf = (id: string) => localized(names.rooms.find((room) => room.id === id)?.name ?? { vi: "" }, locale);
  const sentence = (clash: Clash) => {
    if (clash.kind === "room") return t.room(roomOf(clash.roomId), titleOf(clash.otherId));
    if (clash.kind === "speaker") return t.speaker(clash.name, titleOf(clash.otherId));
    if (clash.kind === "over_room") return t.over_room(clash.capacity, clash.room);
    return t.outside_days(formatDate(names.firstDay, locale), formatDate(names.lastDay, locale));
  };
  return (
    <ul className="grid gap-1">
      {[...new Set(clashes.map(sentence))].map((words) => (
        <li key={words} className="flex gap-1.5 text-small text-turmeric-ink">
          <Icon name="warning" size={16} className="mt-0.5 shrink-0" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
