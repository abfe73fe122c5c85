import type { ReactNode } from "react";

interface Props {
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Other ways to go, below a hairline. */
  elsewhere?: ReactNode;
}

/** A page at the door: one narrow column with one thing to do. */
export function Gate({ title, description, children, elsewhere }: Props) {
  return (
    <div className="mx-auto grid w-full max-w-[26rem] gap-6 pt-4 pb-10 sm:pt-10">
      <header>
        <h1 className="text-h1">{title}</h1>
        {description && <div className="mt-2 text-stone">{description}</div>}
      </header>
      {children}
      {elsewhere && <div className="grid gap-2 border-line border-t pt-5">{elsewhere}</div>}
    </div>
  );
}
