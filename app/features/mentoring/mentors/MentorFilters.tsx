import { Form, Link, useNavigate } from "@remix-run/react";
import { type FormEvent, useId } from "react";
import { fieldKeys } from "~/features/directory/project";
import { directoryText } from "~/i18n/directory";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { languages, modes, skills } from "../mentoring";
import { type MentorQuery, mentorFiltersOn } from "./mentor";

/** Four lists to choose from. A choice takes effect at once; where no script runs, by the button. */
export function MentorFilters({ query }: { query: MentorQuery }) {
  const t = useText(mentoringText);
  const { fields } = useText(directoryText);
  const navigate = useNavigate();
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const chosen = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    );
    navigate(paths.mentors(`?${new URLSearchParams(chosen)}`), { preventScrollReset: true, replace: true });
  };
  return (
    <Form action={paths.mentors()} onChange={onChange} className="grid gap-5">
      {query.words && <input type="hidden" name="q" value={query.words} />}
      <Choice name="skill" label={t.gallery.skill} keys={skills} words={t.skills} chosen={query.skill} />
      <Choice name="field" label={t.gallery.field} keys={fieldKeys} words={fields} chosen={query.field} />
      <Choice name="language" label={t.gallery.language} keys={languages} words={t.languages} chosen={query.language} />
      <Choice name="mode" label={t.gallery.mode} keys={modes} words={t.modes} chosen={query.mode} />
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small">{t.gallery.apply}</Button>
        {mentorFiltersOn(query) > 0 && (
          <Link
            to={paths.mentors(query.words ? `?q=${encodeURIComponent(query.words)}` : "")}
            className="link text-table"
          >
            {t.gallery.clear}
          </Link>
        )}
      </div>
    </Form>
  );
}

type ChoiceProps<Key extends string> = {
  name: string;
  label: string;
  keys: readonly Key[];
  words: Readonly<Record<Key, string>>;
  chosen: Key | null;
};

function Choice<Key extends string>({ name, label, keys, words, chosen }: ChoiceProps<Key>) {
  const t = useText(mentoringText).gallery;
  const id = useId();
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold text-[0.9375rem]">
        {label}
      </label>
      <select id={id} name={name} defaultValue={chosen ?? ""} key={chosen} className="input">
        <option value="">{t.all}</option>
        {keys.map((key) => (
          <option key={key} value={key}>
            {words[key]}
          </option>
        ))}
      </select>
    </div>
  );
}
