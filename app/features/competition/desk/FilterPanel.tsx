import { Form, useNavigate, useSearchParams } from "@remix-run/react";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { placeInList } from "~/ui/table-address";
import type { DeskEntries } from "./entries.service.server";
import { channels } from "./entry-list";
import type { Panel } from "./panel.service.server";

type Props = { list: Pick<DeskEntries, "id" | "divisions" | "fields">; panel: Panel };
type Question = Panel["questions"][number];

/** Everything the list can be narrowed by, as one plain form that becomes the address. */
export function FilterPanel({ list, panel }: Props) {
  const t = useText(entryDeskText).filter;
  const words = useText(deskText).entries;
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const kept = ["q", "state", "sort", "cols", "density"].flatMap((name) => {
    const value = search.get(name);
    return value ? [[name, value] as const] : [];
  });
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  const choice = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <Select
      key={name}
      name={name}
      id={`filter-${name}`}
      label={label}
      placeholder={t.any}
      options={options}
      defaultValue={search.get(name) ?? ""}
    />
  );
  return (
    <Form
      method="get"
      className="mb-4 border-b border-line pb-5"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = [...new FormData(event.currentTarget)].filter(([, value]) => value !== "");
        navigate(`?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))}`);
      }}
      key={[...search].filter(([name]) => !placeInList.some((place) => place === name)).join("&")}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2 className="mb-3 text-h3">{t.title}</h2>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {choice("division", words.columns.division, named(list.divisions))}
        {choice("field", words.columns.field, named(list.fields))}
        {choice("late", words.lateness, pair(words.late, words.inTime))}
        {choice(
          "channel",
          words.columns.channel,
          channels.map((value) => ({ value, label: words.channels[value] })),
        )}
        {choice("flags", t.flags, pair(t.flagsOpen, t.flagsNone))}
        {choice("checked", t.checked, pair(t.checkedYes, t.checkedNo))}
        {choice("overdue", t.overdue, [{ value: "1", label: t.overdueYes }])}
        {choice("files", t.files, pair(t.filesYes, t.filesNo))}
        <Day name="from" label={t.from} />
        <Day name="until" label={t.until} />
        {choice("province", t.province, named(panel.provinces))}
        {panel.communes.length > 0 && choice("commune", t.commune, named(panel.communes))}
      </div>
      {panel.questions.length > 0 && (
        <fieldset className="mt-5">
          <legend className="mb-2 font-semibold">{t.answers}</legend>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {panel.questions.map((question) => (
              <Asked key={question.key} question={question} provinces={named(panel.provinces)} />
            ))}
          </div>
        </fieldset>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <Button kind="primary">{t.apply}</Button>
        <Button kind="quiet" to={paths.deskEntries(list.id)}>
          {t.clear}
        </Button>
      </div>
    </Form>
  );
}

const pair = (yes: string, no: string) => [
  { value: "1", label: yes },
  { value: "0", label: no },
];

function Day({ name, label }: { name: string; label: string }) {
  const [search] = useSearchParams();
  return (
    <TextField type="date" name={name} id={`filter-${name}`} label={label} defaultValue={search.get(name) ?? ""} />
  );
}

function Asked({ question, provinces }: { question: Question; provinces: Question["options"] }) {
  const t = useText(entryDeskText).filter;
  const [search] = useSearchParams();
  const name = `a.${question.key}`;
  if (question.kind === "options" || question.kind === "province") {
    return (
      <Select
        name={name}
        id={`filter-${name}`}
        label={question.label}
        placeholder={t.any}
        options={question.kind === "province" ? provinces : question.options}
        defaultValue={search.get(name) ?? ""}
      />
    );
  }
  return (
    <fieldset>
      <legend className="mb-1.5 text-table font-semibold">{question.label}</legend>
      <div className="grid grid-cols-2 gap-2">
        {(["min", "max"] as const).map((bound) => (
          <TextField
            key={bound}
            type={question.kind === "date" ? "date" : "text"}
            name={`${name}.${bound}`}
            id={`filter-${name}.${bound}`}
            label={`${question.label} ${t[bound]}`}
            labelHidden
            placeholder={t[bound]}
            defaultValue={search.get(`${name}.${bound}`) ?? ""}
          />
        ))}
      </div>
      {question.type === "money" && <p className="mt-1 text-small text-stone">{t.moneyHelp}</p>}
    </fieldset>
  );
}
