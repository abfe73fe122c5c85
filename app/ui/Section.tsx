import type { ReactNode } from "react";

interface Props {
  title: ReactNode;
  id?: string;
  /** At the right of the title: a link to the whole, a fact. */
  aside?: ReactNode;
  description?: ReactNode;
  /** 3 within another section. */
  level?: 2 | 3;
  children: ReactNode;
  className?: string;
}

/** A part of a page under its heading. Space and, for level 2, nothing else divides it from its neighbours. */
export function Section({ title, id, aside, description, level = 2, children, className = "" }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={`section section-${level} ${className}`}>
      <div className="section-head">
        <Heading className={level === 2 ? "text-h2" : "text-h3"}>{title}</Heading>
        {aside && <div className="text-table text-stone">{aside}</div>}
      </div>
      {description && <p className="measure mb-4 text-stone">{description}</p>}
      {children}
    </section>
  );
}
