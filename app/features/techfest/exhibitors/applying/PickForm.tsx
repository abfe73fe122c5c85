import { Form, useNavigation } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Select } from "~/ui/Select";
import { misfits } from "../application";
import type { MyApplication } from "./edit.service.server";

/** Free booths that fit, one of them to be taken at once: a plain list, the same for everybody and every browser. */
export function PickForm({ application }: { application: MyApplication }) {
  const t = useText(exhibitorsText).pick;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const isBusy = useNavigation().state === "submitting";
  const { booths, needs } = application;
  const back = <Button to={paths.myBooth(application.id)}>{useText(exhibitorsText).own.toApplication}</Button>;
  const blocked = application.refusals.pick;
  if (blocked) return <EmptyState title={refusals[blocked]} action={back} />;
  const free = booths.filter((booth) => booth.isFree && misfits(needs, booth).length === 0);
  if (free.length === 0) {
    return (
      <EmptyState title={t.none} action={back}>
        {t.noneHint}
      </EmptyState>
    );
  }
  return (
    <Form method="post" className="grid max-w-96 gap-5">
      <Select
        name="boothId"
        label={t.booth}
        placeholder={t.choose}
        required
        options={free.map(({ id, code, zoneName }) => ({
          value: id,
          label: zoneName ? `${code} · ${localized(zoneName, locale)}` : code,
        }))}
      />
      <div>
        <Button kind="primary" busy={isBusy}>
          {t.take}
        </Button>
      </div>
    </Form>
  );
}
