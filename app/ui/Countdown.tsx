import type { ReactNode } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { remaining } from "./countdown";

interface Props {
  /** Instants as text or milliseconds; `now` comes from the server. */
  now: string | number;
  deadline: string | number;
  /** What ends: "hết hạn nhận hồ sơ". */
  what: ReactNode;
  /** The absolute time, and a fact beside it: "17:00, thứ Tư 30/09/2026 · đã có 36 hồ sơ". */
  children?: ReactNode;
}

/** The next deadline as the largest number on the page; madder within two days. */
export function Countdown({ now, deadline, what, children }: Props) {
  const t = useText(uiText);
  const left = remaining(new Date(now).getTime(), new Date(deadline).getTime());
  return (
    <div>
      {left.unit === "over" ? (
        <p className="text-h2 text-stone">{t.countdown.over}</p>
      ) : (
        <p className="flex items-end gap-4">
          <span className={`countdown ${left.unit === "days" ? "text-cham" : "text-madder"}`}>{left.amount}</span>
          <span className="pb-1 text-lead">
            {t.countdown[left.unit](left.amount)}
            <span className="block">{what}</span>
          </span>
        </p>
      )}
      {children && <p className="mt-3 text-table text-stone">{children}</p>}
    </div>
  );
}
