import { AlertDialog } from "radix-ui";
import { type ReactNode, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import type { ButtonKind } from "./Button";

interface Props {
  trigger: ReactNode;
  title: ReactNode;
  /** What will happen, and whether it can be undone. */
  description: ReactNode;
  /** The verb of the button that does it. */
  confirm: ReactNode;
  kind?: Extract<ButtonKind, "primary" | "danger">;
  /** Given when the act is done here; otherwise `form` names the form that is submitted. */
  onConfirm?: () => void;
  form?: string;
  /** The submitted button's name and value, as a form without a script would send them. */
  name?: string;
  value?: string;
  children?: ReactNode;
}

/** Asks before something that is hard to take back. The safe answer has the focus. */
export function ConfirmDialog({
  trigger,
  title,
  description,
  confirm,
  kind = "primary",
  onConfirm,
  children,
  ...submit
}: Props) {
  const t = useText(uiText);
  const [isOpen, setIsOpen] = useState(false);
  /** Only after the click's own work: a button that is gone by then submits nothing. */
  const act = () => {
    onConfirm?.();
    setTimeout(() => setIsOpen(false));
  };
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="veil" />
        <AlertDialog.Content className="dialog">
          <AlertDialog.Title className="text-h3">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-stone">{description}</AlertDialog.Description>
          {children && <div className="dialog-body">{children}</div>}
          <div className="dialog-actions">
            <AlertDialog.Cancel className="btn">{t.cancel}</AlertDialog.Cancel>
            <button className={`btn btn-${kind}`} type={submit.form ? "submit" : "button"} onClick={act} {...submit}>
              {confirm}
            </button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
