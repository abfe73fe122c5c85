import type { ReactNode } from "react";

type Props = {
  label: string;
  /** primary: the page's one act; quiet: one of several beside each other */
  kind?: "primary" | "secondary" | "quiet";
  /** read out instead of the label, where several on the page say the same */
  name?: string;
  open?: boolean;
  children: ReactNode;
};

const looks = { primary: "btn btn-primary", secondary: "btn", quiet: "btn btn-quiet btn-small" } as const;

/** A button that opens a form under itself, without a script too. */
export function Opening({ label, kind = "secondary", name, open, children }: Props) {
  return (
    <details open={open || undefined} className={`open:w-full ${kind === "quiet" ? "-ml-2" : ""}`}>
      <summary className={`${looks[kind]} w-fit cursor-pointer`} aria-label={name}>
        {label}
      </summary>
      <div className="mt-4 mb-2 ml-2 max-w-[42rem] border-line border-l-2 pb-2 pl-4 sm:pl-5">{children}</div>
    </details>
  );
}
