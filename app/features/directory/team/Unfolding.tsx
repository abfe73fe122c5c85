import type { ReactNode } from "react";

/** Something that opens under its own words, without a script too. */
export function Unfolding({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open || undefined} className="open:w-full">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center text-table">{label}</summary>
      <div className="mt-2 max-w-[42rem] border-line border-l-2 pb-2 pl-4 sm:pl-5">{children}</div>
    </details>
  );
}
