import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Combobox } from "~/ui/Combobox";
import { type Place, placeLabel, placeValue } from "./place";

type Props = {
  /** What stands saved. */
  place: Place | null;
  /** What a refused form brought back. */
  typed?: { readonly value: string | undefined; readonly words: string | undefined };
  error?: string | undefined;
  required?: boolean;
  name?: string;
  label?: string;
};

/** A commune by typing, without accents; where no script runs the typed name is looked up on the server. */
export function PlaceField({ place, typed, error, required = false, name = "place", label }: Props) {
  const t = useText(founderText).place;
  const saved = place && { value: placeValue(place), label: placeLabel(place) };
  const brought = typed?.words === undefined ? undefined : { value: typed.value ?? "", label: typed.words };
  return (
    <Combobox
      name={name}
      label={label ?? t.label}
      help={t.help}
      placeholder={t.placeholder}
      source={paths.places()}
      defaultOption={brought ?? saved ?? undefined}
      required={required}
      error={error}
    />
  );
}
