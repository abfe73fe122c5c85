import type { ReactNode } from "react";

export interface Fact {
  term: string;
  value: ReactNode;
}

/** What is known about a thing: terms at the left, values at the right, a hairline between; terms above on a phone. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <div key={term} className="fact">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
