import { useEffect, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon, type IconName } from "./Icon";

export interface Flash {
  /** Changes with every message, so that the same words twice are told twice. */
  id: string;
  tone: "leaf" | "madder" | "sky";
  text: string;
}

const iconOf: Record<Flash["tone"], IconName> = { leaf: "check", madder: "warning", sky: "info" };
const shownFor = 8_000;

/**
 * The message that an act left behind, at the foot of the page. Rendered by the server too, so it is there without a
 * script; a refusal stays until closed, the rest leave after eight seconds unless the pointer rests on them.
 */
export function Toast({ flash }: { flash: Flash | undefined }) {
  const t = useText(uiText);
  const [closed, setClosed] = useState<string>();
  const [held, setHeld] = useState(false);
  const leaves = flash !== undefined && flash.tone !== "madder" && !held;
  useEffect(() => {
    if (!flash || !leaves) return;
    const timer = setTimeout(() => setClosed(flash.id), shownFor);
    return () => clearTimeout(timer);
  }, [flash, leaves]);

  return (
    <div className="toasts" role={flash?.tone === "madder" ? "alert" : "status"}>
      {flash && closed !== flash.id && (
        <div
          key={flash.id}
          className={`toast toast-${flash.tone}`}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
        >
          <Icon name={iconOf[flash.tone]} className="toast-icon" />
          <p className="min-w-0 flex-1">{flash.text}</p>
          <button type="button" className="toast-close" onClick={() => setClosed(flash.id)}>
            <Icon name="x" label={t.close} />
          </button>
        </div>
      )}
    </div>
  );
}
