import { Form, Link } from "@remix-run/react";
import { formatDateTime } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { type Alert, alerts } from "./saved-search";

type Search = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly alert: Alert;
  readonly lookedAt: string;
};

/** Kept searches: each leads to what it finds today, with how often letters come. */
export function Searches({ searches, busy }: { searches: readonly Search[]; busy: boolean }) {
  const t = useText(investingText).searches;
  const locale = useLocale();
  return (
    <ul className="border-line border-t">
      {searches.map(({ id, name, query, alert, lookedAt }) => (
        <li key={id} className="grid gap-x-10 gap-y-3 border-line border-b py-5 lg:grid-cols-[minmax(0,1fr)_34rem]">
          <div className="min-w-0">
            <h2 className="text-h3">
              <Link to={paths.investorProjects(query && `?${query}`)} className="hover:text-cham">
                {name}
              </Link>
            </h2>
            <p className="text-small text-stone">{t.looked(formatDateTime(lookedAt, locale))}</p>
          </div>
          <Form
            method="post"
            className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_9rem_auto]"
            key={`${name} ${alert}`}
            preventScrollReset
          >
            <input type="hidden" name="searchId" value={id} />
            <TextField name="name" id={`name-${id}`} label={t.title} labelHidden defaultValue={name} maxLength={80} />
            <Select
              name="alert"
              id={`alert-${id}`}
              label={t.alert}
              labelHidden
              defaultValue={alert}
              options={alerts.map((value) => ({ value, label: t.alerts[value] }))}
            />
            <div className="flex gap-2">
              <Button name="act" value="change" busy={busy}>
                {t.save}
              </Button>
              <Button name="act" value="remove" kind="quiet" busy={busy}>
                {t.remove}
              </Button>
            </div>
          </Form>
        </li>
      ))}
    </ul>
  );
}
