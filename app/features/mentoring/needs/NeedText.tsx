import { directoryText } from "~/i18n/directory";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Badge, type BadgeIcon, type Tone } from "~/ui/Badge";
import type { NeedState } from "../mentoring";
import type { CohortNeed } from "./need";

const looks: Record<NeedState, [Tone, BadgeIcon]> = {
  draft: ["turmeric", "pencil"],
  submitted: ["leaf", "check"],
  withdrawn: ["stone", "x"],
};

/** Where a need stands: colour, icon and word. */
export function NeedBadge({ state }: { state: NeedState }) {
  const [tone, icon] = looks[state];
  return (
    <Badge tone={tone} icon={icon}>
      {useText(mentoringText).needStates[state]}
    </Badge>
  );
}

/** A need in a list: the project and what it asks for; the three answers unfold. `bare`: all in the list stand alike. */
export function NeedText({ need, bare = false }: { need: CohortNeed; bare?: boolean }) {
  const t = useText(mentoringText);
  const { fields, stages } = useText(directoryText);
  const facts = [
    need.skills.map((skill) => t.skills[skill]).join(", "),
    need.languages.map((language) => t.languages[language]).join(", "),
    t.modes[need.mode],
  ];
  const head = (
    <>
      <span className="mr-2 font-semibold">{need.projectName}</span>
      {!bare && <NeedBadge state={need.state} />}
      <span className="block text-stone text-table">
        {fields[need.field]} · {stages[need.stage]}
      </span>
    </>
  );
  if (need.state !== "submitted") return <p className="py-3">{head}</p>;
  return (
    <details className="py-3">
      <summary className="cursor-pointer list-none">
        {head}
        <span className="link text-table">{t.need.read}</span>
      </summary>
      <div className="measure mt-3 grid gap-3 pl-4">
        <p className="text-stone">{need.pitch}</p>
        {(["goal", "obstacle", "tried"] as const).map((part) => (
          <p key={part} className="whitespace-pre-line">
            <span className="block font-medium text-small text-stone">{t.need.answers[part]}</span>
            {need[part]}
          </p>
        ))}
        <p className="text-stone text-table">{facts.filter(Boolean).join(" · ")}</p>
      </div>
    </details>
  );
}
