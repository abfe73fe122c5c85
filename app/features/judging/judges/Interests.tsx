import { Link } from "@remix-run/react";
import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import { interests } from "../conflicts/interest";
import type { JudgeView } from "./judges.service.server";

/** What a judge said of entries in their pass over the titles, for those who assign. */
export function Interests({ judge }: { judge: JudgeView }) {
  const words = useText(judgesText);
  const t = words.interests;
  return (
    <Section title={t.title} description={t.about}>
      {judge.interests.length === 0 && <p className="text-stone">{t.none}</p>}
      {interests.map((one) => {
        const entries = judge.interests.filter(({ interest }) => interest === one);
        if (entries.length === 0) return null;
        return (
          <div key={one} className="mt-3 first:mt-0">
            <h3 className="text-table font-medium">{words.pass.count(words.pass.interests[one], entries.length)}</h3>
            <ul className="divide-y divide-line">
              {entries.map(({ id, number, title }) => (
                <li key={id} className="py-2 break-words">
                  <Link className="link" to={paths.deskEntry(judge.competitionId, id)}>
                    {[number, title].filter(Boolean).join(" · ")}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
