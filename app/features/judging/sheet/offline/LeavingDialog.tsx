import { AlertDialog } from "radix-ui";
import { offlineText } from "~/i18n/offline";
import { useText } from "~/i18n/use-text";

type Props = { readonly unsent: number; readonly onStay: () => void; readonly onLeave: () => void };

/** Before a sign-out that would leave scores waiting on the device; staying is the safe answer and has the focus. */
export function LeavingDialog({ unsent, onStay, onLeave }: Props) {
  const t = useText(offlineText).leaving;
  return (
    <AlertDialog.Root open onOpenChange={(isOpen) => !isOpen && onStay()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="veil" />
        <AlertDialog.Content className="dialog">
          <AlertDialog.Title className="text-h3">{t.title(unsent)}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-stone">{t.about}</AlertDialog.Description>
          <div className="dialog-actions">
            <AlertDialog.Cancel className="btn">{t.stay}</AlertDialog.Cancel>
            <button type="button" className="btn btn-danger" onClick={onLeave}>
              {t.leave}
            </button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
