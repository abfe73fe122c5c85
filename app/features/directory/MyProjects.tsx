import { Link } from "@remix-run/react";
import { directoryText } from "~/i18n/directory";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Motif } from "~/ui/Motif";
import { PublicBadge } from "./ProjectTabs";
import type { FieldKey, Stage } from "./project";

type Item = {
  readonly id: string;
  readonly name: string;
  readonly pitch: string;
  readonly field: FieldKey;
  readonly stage: Stage;
  readonly isPublic: boolean;
  readonly isLead: boolean;
  readonly members: number;
};

/** The viewer's projects, each with its motif, its state and what it is. */
export function MyProjects({ projects }: { projects: readonly Item[] }) {
  const t = useText(directoryText);
  const words = useText(founderText).mine;
  return (
    <ul className="border-line border-t">
      {projects.map(({ id, name, pitch, field, stage, isPublic, isLead, members }) => (
        <li key={id} className="relative flex gap-4 border-line border-b py-5 hover:bg-hover sm:gap-5">
          <Motif seed={id} size={64} className="flex-none" />
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h2 className="text-h3">
                <Link to={paths.myProject(id)} className="after:absolute after:inset-0 hover:text-cham">
                  {name}
                </Link>
              </h2>
              <PublicBadge isPublic={isPublic} />
            </div>
            <p className="measure mt-1">{pitch}</p>
            <p className="mt-1 text-small text-stone">
              {[t.fields[field], t.stages[stage], words.people(members), isLead ? words.lead : words.member].join(
                " · ",
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
