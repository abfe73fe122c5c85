import { editionText } from "~/i18n/edition";
import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import type { SetupFileFault } from "./setup-file";

export type UploadFault = SetupFileFault | { readonly kind: "missing" | "too_large" };

/** Why a file can't be used, place by place. */
export function SetupFaults({ fault }: { fault: UploadFault }) {
  const t = useText(editionText).faults;
  return (
    <div role="alert" className="mt-4">
      <Notice tone="madder" title={t.title}>
        <p>{t[fault.kind]}</p>
        {fault.kind === "complaints" && (
          <ul className="mt-2 list-disc pl-5">
            {fault.complaints.map(({ path, sentence }) => (
              <li key={`${path.join(".")} ${sentence}`}>
                <code className="break-all text-small">{path.join(" › ")}</code>: {sentence}
              </li>
            ))}
            {fault.more > 0 && <li>{t.more(fault.more)}</li>}
          </ul>
        )}
      </Notice>
    </div>
  );
}
