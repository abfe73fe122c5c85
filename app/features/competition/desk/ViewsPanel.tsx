import { Form, Link, useSearchParams } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { entryDeskText } from "~/i18n/entry-desk";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Notice } from "~/ui/Notice";
import { TextField } from "~/ui/TextField";
import type { Panel } from "./panel.service.server";
import { longestViewName } from "./view.form";

type Props = {
  competitionId: string;
  panel: Pick<Panel, "views">;
  isOrganizer: boolean;
  state: FormState | undefined;
};

/** Keep the list as it is shown under a name; open, renew or remove what was kept. */
export function ViewsPanel({ competitionId, panel, isOrganizer, state }: Props) {
  const t = useText(entryDeskText).views;
  const refusals = useText(refusalText);
  const [search] = useSearchParams();
  const query = search.toString();
  const typed = state?.values.name;
  return (
    <div className="mb-4 grid gap-5 border-b border-line pb-5 lg:grid-cols-2">
      <Form method="post" className="grid content-start gap-3">
        <h2 className="text-h3">{t.title}</h2>
        <p className="text-stone">{t.hint}</p>
        {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
        <input type="hidden" name="query" value={query} />
        <TextField
          name="name"
          label={t.name}
          required
          maxLength={longestViewName}
          defaultValue={typeof typed === "string" ? typed : ""}
          error={state?.errors.name?.[0]}
        />
        {isOrganizer && <Checkbox name="share" label={t.share} />}
        <div>
          <Button kind="primary" name="act" value="saveView">
            {t.save}
          </Button>
        </div>
      </Form>
      <div>
        {panel.views.length === 0 && <p className="text-stone">{t.none}</p>}
        <ul className="divide-y divide-line">
          {panel.views.map(({ id, name, query: kept, isShared, isOwn }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span>
                <Link to={paths.deskEntries(competitionId, `?${kept}`)} className="link font-medium">
                  {name}
                </Link>{" "}
                <span className="text-small text-stone">{isShared ? t.shared : t.own}</span>
              </span>
              {(isShared ? isOrganizer : isOwn) && (
                <Form method="post" className="flex flex-wrap gap-1" preventScrollReset>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="query" value={query} />
                  <Button kind="quiet" size="small" name="act" value="updateView">
                    {t.update}
                  </Button>
                  <Button
                    kind="quiet"
                    size="small"
                    icon="trash"
                    iconOnly
                    name="act"
                    value="removeView"
                    aria-label={t.removeNamed(name)}
                  >
                    {t.removeNamed(name)}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
