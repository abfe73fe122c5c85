import { placeLabel } from "~/features/directory/places/place";
import { directoryText } from "~/i18n/directory";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Facts } from "~/ui/Facts";
import type { MentorFacts as Offer } from "./mentor";

type Props = { offer: Offer; more?: readonly { readonly term: string; readonly value: string }[] };

/** What a mentor offers, as facts. */
export function MentorFacts({ offer, more = [] }: Props) {
  const t = useText(mentoringText);
  const directory = useText(directoryText);
  const { workplace, fields, stages, languages, hoursPerMonth, mode, place } = offer;
  const listed = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) =>
    keys.map((key) => words[key]).join(", ");
  const facts = [
    { term: t.profile.workplace, value: workplace },
    { term: t.profile.fields, value: listed(fields, directory.fields) },
    { term: t.profile.stages, value: listed(stages, directory.stages) },
    { term: t.profile.languages, value: listed(languages, t.languages) },
    { term: t.profile.hours, value: t.gallery.hours(hoursPerMonth) },
    { term: t.profile.mode, value: t.modes[mode] },
    { term: t.profile.place, value: place ? placeLabel(place) : "" },
    ...more,
  ];
  return <Facts facts={facts.filter(({ value }) => value !== "")} />;
}
