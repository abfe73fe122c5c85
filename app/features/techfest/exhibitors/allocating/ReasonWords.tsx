import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import type { AllocationView } from "./allocation.service.server";

type Place = AllocationView["places"][number];

/** Why somebody got what they got, or nothing; and where the wishes before went. */
export function ReasonWords({ place: { reason, missed, stale } }: { place: Place }) {
  const t = useText(exhibitorsText).allocation;
  const { kind, because, rank, fitting } = reason;
  const main =
    kind === "wish"
      ? t.reasons.wish(rank ?? 1)
      : kind === "left"
        ? because === "full" || because === undefined
          ? t.reasons.full(fitting ?? 0)
          : t.reasons.left[because]
        : t.reasons[kind];
  return (
    <div className="min-w-56 whitespace-normal">
      <p className={kind === "left" ? "text-turmeric-ink" : ""}>{main}</p>
      {missed.length > 0 && (
        <p className="text-small text-stone">
          {missed.map(({ code, because: why, to }) => t.missed[why](code, to ?? "")).join(" · ")}
        </p>
      )}
      {stale && <p className="font-medium text-madder">{t.stale[stale]}</p>}
    </div>
  );
}
