import { placeLabel } from "~/features/directory/places/place";
import { stages as everyStage, fieldKeys } from "~/features/directory/project";
import { directoryText } from "~/i18n/directory";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Facts } from "~/ui/Facts";
import { languages as everyLanguage } from "../mentoring";
import type { MentorFacts as Offer } from "./mentor";

type Props = { offer: Offer; more?: readonly { readonly term: string; readonly value: string }[] };

/** What a mentor offers, as facts. */
export function MentorFacts({ offer, more = [] }: Props) {
  const t = useText(mentoringText);
  const directory = useText(directoryText);
  const { workplace, fields, stages, languages, hoursPerMonth, mode, place } = offer;
  const listed = <Key extends string>(all: readonly Key[], own: readonly Key[], words: Readonly<Record<Key, string>>) =>
    all
      .filter((key) => own.includes(key))
      .map((key) => words[key])
      .join(", ");
  const facts = [
    { term: t.profile.workplace, value: workplace },
    { term: t.profile.fields, value: listed(fieldKeys, fields, directory.fields) },
    { term: t.profile.stages, value: listed(everyStage, stages, directory.stages) },
    { term: t.profile.languages, value: listed(everyLanguage, languages, t.languages) },
    { term: t.profile.hours, value: t.gallery.hours(hoursPerMonth) },
    { term: t.profile.mode, value: t.modes[mode] },
    { term: t.profile.place, value: place ? placeLabel(place) : "" },
    ...more,
  ];
  return (
    <div className="[&_.fact]:sm:grid-cols-[8.5rem_1fr]">
      <Facts facts={facts.filter(({ value }) => value !== "")} />
    </div>
  );
}
