import { eventText } from "~/i18n/event";
import { useText } from "~/i18n/use-text";
import { Icon, type IconName } from "~/ui/Icon";

type Props = { onNearer: () => void; onFarther: () => void; onFit: () => void };

/** The buttons above the drawing: nearer, farther, all of it. */
export function PlanTools({ onNearer, onFarther, onFit }: Props) {
  const t = useText(eventText).plan;
  return (
    <div className="plan-tools no-print">
      <Tool icon="plus" label={t.nearer} onClick={onNearer} />
      <Tool icon="minus" label={t.farther} onClick={onFarther} />
      <button type="button" className="plan-tool plan-tool-wide" onClick={onFit}>
        {t.fit}
      </button>
    </div>
  );
}

function Tool({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" className="plan-tool" onClick={onClick} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
