import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { FormBar } from "~/ui/FormBar";
import { Select } from "~/ui/Select";
import { FloorPlan } from "../../plan/FloorPlan";
import type { PlanBooth, PlanParts } from "../../plan/plan";
import { misfits } from "../application";
import type { MyApplication } from "./edit.service.server";

type Props = { application: MyApplication; plan: PlanParts<PlanBooth>; chosenCode: string | null };

/** Ranked wishes: lists that work anywhere, and the plan to click them on. */
export function WishesForm({ application, plan, chosenCode }: Props) {
  const t = useText(exhibitorsText);
  const locale = useLocale();
  const isBusy = useNavigation().state === "submitting";
  const { mostWishes, booths, needs } = application;
  const [wishes, setWishes] = useState<readonly string[]>(() => application.wishes.map(({ boothId }) => boothId));
  if (booths.length === 0) return <EmptyState title={t.wishes.noBooths}>{t.wishes.noBoothsHint}</EmptyState>;
  const options = booths.map((booth) => ({
    value: booth.id,
    label: [
      booth.code,
      booth.zoneName && localized(booth.zoneName, locale),
      misfits(needs, booth).length > 0 && t.wishes.unfit,
    ]
      .filter(Boolean)
      .join(" · "),
  }));
  const setAt = (rank: number, id: string) => {
    const next = Array.from({ length: mostWishes }, (_, i) => wishes[i] ?? "");
    next[rank] = id;
    setWishes(next.filter((one, i) => one !== "" && next.indexOf(one) === i));
  };
  return (
    <>
      <p className="measure mb-4 text-stone">{t.wishes.about(mostWishes)}</p>
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="revision" value={application.revision} />
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {Array.from({ length: mostWishes }, (_, rank) => rank).map((rank) => (
            <Select
              key={rank}
              name="wishes[]"
              id={`wish-${rank}`}
              label={t.wishes.wish(rank + 1)}
              placeholder={t.wishes.any}
              options={options}
              value={wishes[rank] ?? ""}
              onChange={(event) => setAt(rank, event.currentTarget.value)}
            />
          ))}
        </div>
        <FormBar>
          <Button kind="quiet" to={paths.myBooth(application.id)}>
            {t.own.toApplication}
          </Button>
          <Button kind="primary" busy={isBusy}>
            {t.own.save}
          </Button>
        </FormBar>
      </Form>
      <h2 className="mt-8 mb-3 text-h3">{t.wishes.plan}</h2>
      <FloorPlan
        plan={{ ...plan, booths: plan.booths.map((booth) => ranked(booth, wishes)) }}
        chosenCode={chosenCode}
        boothHref={({ code }) => `?gian=${encodeURIComponent(code)}`}
        card={(booth) => <WishButton booth={booth} wishes={wishes} most={mostWishes} onChange={setWishes} />}
      />
    </>
  );
}

/** The rank of a wish in the booth's corner. */
function ranked(booth: PlanBooth, wishes: readonly string[]): PlanBooth {
  const rank = wishes.indexOf(booth.id);
  return rank < 0 ? booth : { ...booth, state: "wished", badge: String(rank + 1) };
}

type WishProps = {
  booth: PlanBooth;
  wishes: readonly string[];
  most: number;
  onChange: (wishes: readonly string[]) => void;
};

function WishButton({ booth, wishes, most, onChange }: WishProps) {
  const t = useText(exhibitorsText).wishes;
  if (booth.isClosed) return null;
  if (wishes.includes(booth.id)) {
    return (
      <Button size="small" onClick={() => onChange(wishes.filter((id) => id !== booth.id))}>
        {t.takeOut}
      </Button>
    );
  }
  if (wishes.length >= most) return <p className="text-table text-stone">{t.full}</p>;
  return (
    <Button size="small" kind="primary" onClick={() => onChange([...wishes, booth.id])}>
      {t.add}
    </Button>
  );
}
