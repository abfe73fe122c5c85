import { Form } from "@remix-run/react";
import type { Refusal } from "~/core/refusal";
import { eventDeskText } from "~/i18n/event-desk";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import type { previewGrid } from "./grid.service.server";
import { PlanDrawing } from "./PlanDrawing";
import type { PlanBooth } from "./plan";
import { wholeOf } from "./view";

type Read = Extract<Awaited<ReturnType<typeof previewGrid>>, { ok: true }>["value"];
type Props = { read: Read; typed: Readonly<Record<string, string>>; boothHref: (booth: PlanBooth) => string };

/** The plan as it would be, what is new, moved or in the way, and the button that applies just that. */
export function GridPreview({ read: { plan, preview, refusal }, typed, boothHref }: Props) {
  const t = useText(eventDeskText).grid;
  const changed = new Map(preview?.changed.map((booth) => [booth.id, booth]));
  const booths: PlanBooth[] = [
    ...plan.booths.map((booth) => ({
      ...booth,
      ...changed.get(booth.id),
      ...(changed.has(booth.id) ? { badge: "↔" } : {}),
    })),
    ...(preview?.added ?? []).map((booth) => ({
      ...booth,
      id: `new ${booth.code}`,
      state: "free" as const,
      badge: "+",
    })),
  ];
  return (
    <div>
      {preview && (
        <div aria-live="polite">
          <p className="mb-3 text-lead font-semibold">
            {t.would(preview.added.length, preview.changed.length, preview.unchanged.length)}
          </p>
          <Problem reason="booth_outside" codes={preview.outside} />
          <Problem reason="booth_overlaps" codes={preview.overlapping.map((pair) => pair.join(" – "))} />
          <Problem reason="booth_code_taken" codes={preview.elsewhere} />
          {preview.moved.length > 0 && (
            <Notice tone="turmeric" title={t.movesGiven}>
              {preview.moved.join(", ")}
            </Notice>
          )}
          {preview.isApplicable && preview.added.length + preview.changed.length > 0 && (
            <Form method="post" className="mb-4">
              {Object.entries(typed).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <input type="hidden" name="act" value="apply" />
              <input type="hidden" name="seen" value={preview.seen} />
              <Button kind="primary">{t.apply}</Button>
            </Form>
          )}
        </div>
      )}
      {refusal && <Problem reason={refusal} codes={["·"]} />}
      <div className="plan-ground">
        <PlanDrawing
          plan={{ ...plan, booths }}
          view={wholeOf(plan.halls)}
          isNear={false}
          chosenId={null}
          found={preview ? new Set(booths.filter(({ badge }) => badge).map(({ id }) => id)) : null}
          boothHref={boothHref}
          onBooth={(_, event) => event.preventDefault()}
        />
      </div>
    </div>
  );
}

const mostNamed = 12;

function Problem({ reason, codes }: { reason: Refusal; codes: readonly string[] }) {
  const reasons = useText(refusalText);
  if (codes.length === 0) return null;
  const more = codes.length > mostNamed ? ` … (${codes.length})` : "";
  return (
    <div role="alert" className="mb-3">
      <Notice tone="madder" title={reasons[reason]}>
        {codes[0] === "·" ? null : codes.slice(0, mostNamed).join(", ") + more}
      </Notice>
    </div>
  );
}
