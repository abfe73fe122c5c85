import { useEffect, useRef } from "react";
import { entryDeskText } from "~/i18n/entry-desk";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";

/** The list's keys, told when "?" is pressed. */
export function KeysHelp() {
  const t = useText(entryDeskText);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches("input:not([type=checkbox]), textarea, select");
      if (event.key !== "?" || isTyping || event.ctrlKey || event.metaKey || dialog.current?.open) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className="m-auto w-full max-w-md rounded-card border border-line bg-card p-6 text-ink shadow-float backdrop:bg-ink/40"
    >
      <h2 id="keys-title" className="mb-3 text-h3">
        {t.keysHelp.title}
      </h2>
      <dl className="grid grid-cols-[5rem_1fr] gap-y-2">
        {t.keysHelp.rows.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-control border border-edge px-2 py-0.5 text-table">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5">
        <Button kind="secondary" onClick={() => dialog.current?.close()}>
          {t.list.close}
        </Button>
      </div>
    </dialog>
  );
}
