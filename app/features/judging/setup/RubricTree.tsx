import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Menu } from "~/ui/Menu";
import { isOff } from "../rubric-check";
import type { OutlineRow } from "../rubric-outline";
import { nameOfLine } from "./LineName";
import type { RubricSetupData } from "./RubricHeadFields";
import { SortableRows } from "./SortableRows";
import { useScaleNote } from "./use-scale-note";

type Props = { setup: RubricSetupData; isLocked: boolean; edited: string | null };

const indents = ["", "ml-5 border-l-2 border-line pl-3 sm:ml-8", "ml-10 border-l-2 border-line pl-3 sm:ml-16"] as const;

/** A rubric's lines in reading order: groups with their subtotals, criteria with what they are worth, each to be moved, edited, removed. */
export function RubricTree({ setup, isLocked, edited }: Props) {
  const { rubric } = setup;
  const row = (line: OutlineRow, handle?: ReactNode) => (
    <TreeRow setup={setup} line={line} isLocked={isLocked} isCurrent={line.key === edited} handle={handle} />
  );
  if (isLocked) {
    return (
      <ol>
        {rubric.outline.map((line) => (
          <li key={line.key}>{row(line)}</li>
        ))}
      </ol>
    );
  }
  return <SortableRows setup={setup} row={row} />;
}

type RowProps = { setup: RubricSetupData; line: OutlineRow; isLocked: boolean; isCurrent: boolean; handle?: ReactNode };

function TreeRow({ setup, line, isLocked, isCurrent, handle }: RowProps) {
  const t = useText(rubricText);
  const texts = useText(setupText);
  const locale = useLocale();
  const noteOf = useScaleNote();
  const name = nameOfLine(line, locale);
  const here = paths.deskRubric(setup.id, setup.rubric.id);
  const isGroup = line.kind === "group";
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const fault = isGroup && setup.rubric.faults.some((one) => isOff(one, line.key));
  return (
    <div className={indents[line.depth] ?? indents[2]}>
      <div
        className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-b py-2 ${isGroup ? "border-edge" : "border-line"} ${isCurrent ? "bg-cham-soft px-3" : ""}`}
      >
        {handle}
        <div className="min-w-0 flex-1 basis-52">
          <p className={isGroup ? "font-semibold" : ""}>
            {isLocked ? (
              <span className="font-medium">{name}</span>
            ) : (
              <Link
                to={`${here}?sua=${line.key}`}
                preventScrollReset
                className="link font-medium"
                aria-label={texts.editNamed(name)}
              >
                {name}
              </Link>
            )}
          </p>
          <p className="text-table text-stone">
            {isGroup
              ? [
                  line.group.share === undefined ? null : t.counts(line.group.share),
                  line.criterionKeys.length === 0 ? t.emptyGroup : null,
                ]
                  .filter((fact) => fact !== null)
                  .join(" · ")
              : `${noteOf(line.criterion)} · ${texts.rubrics.levelCount(line.criterion.levels.length)}`}
          </p>
        </div>
        {!isGroup && line.criterion.source === "organizer" && <Badge tone="sky">{t.organizer}</Badge>}
        <span className={`num font-semibold ${fault ? "text-madder" : ""}`}>
          {isGroup && line.group.maximum !== undefined
            ? `${points(line.subtotal)} / ${points(line.group.maximum)}`
            : isGroup && line.group.share !== undefined
              ? `${points(line.subtotal)} → ${points(line.worth)}`
              : t.worth(points(line.worth))}
        </span>
        {!isLocked && (
          <span className="ml-auto flex items-center sm:ml-0">
            <RowForm setup={setup} act="step" id={line.key}>
              {(["up", "down"] as const).map((direction) => (
                <Button
                  key={direction}
                  kind="quiet"
                  size="small"
                  name="direction"
                  value={direction}
                  aria-label={texts[direction](name)}
                >
                  <span aria-hidden="true" className="text-lead">
                    {direction === "up" ? "↑" : "↓"}
                  </span>
                </Button>
              ))}
            </RowForm>
            <More setup={setup} line={line} name={name} />
          </span>
        )}
      </div>
    </div>
  );
}

function More({ setup, line, name }: { setup: RubricSetupData; line: OutlineRow; name: string }) {
  const t = useText(rubricText);
  const texts = useText(setupText);
  const locale = useLocale();
  const groups = setup.rubric.outline.filter((other) => other.kind === "group" && other.key !== line.key);
  const isGroup = line.kind === "group";
  return (
    <Menu label="⋯" name={t.more(name)} className="btn btn-quiet btn-small">
      {isGroup && (
        <Link
          className="menu-item"
          to={`${paths.deskRubric(setup.id, setup.rubric.id)}?them=${line.key}`}
          preventScrollReset
        >
          {t.addHere}
        </Link>
      )}
      {(groups.length > 0 || line.parent !== null) && (
        <RowForm setup={setup} act="move" id={line.key} className="grid gap-2 p-2">
          <label className="grid gap-1 text-table">
            {t.moveInto}
            <select name="parent" className="input" defaultValue={line.parent ?? ""}>
              <option value="">{t.noParent}</option>
              {groups.map((group) => (
                <option key={group.key} value={group.key}>
                  {nameOfLine(group, locale)}
                </option>
              ))}
            </select>
          </label>
          <Button size="small" aria-label={`${t.move}: ${name}`}>
            {t.move}
          </Button>
        </RowForm>
      )}
      <RowForm setup={setup} act="remove" id={line.key} className="block">
        <button type="submit" className="menu-item w-full text-left text-madder" aria-label={texts.removeNamed(name)}>
          {isGroup ? t.removeGroup : t.removeCriterion}
        </button>
      </RowForm>
    </Menu>
  );
}

type FormProps = { setup: RubricSetupData; act: string; id: string; className?: string; children: ReactNode };

function RowForm({ setup, act, id, className = "flex items-center", children }: FormProps) {
  return (
    <Form method="post" preventScrollReset className={className}>
      {Object.entries({ act, id, revision: setup.revision, rubricId: setup.rubric.id }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}
