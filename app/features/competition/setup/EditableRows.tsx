import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";

export type EditableRow = {
  readonly id: string;
  readonly name: string;
  readonly note?: ReactNode;
  readonly badge?: ReactNode;
  /** the page with this row's form open */
  readonly editTo: string;
  readonly isCurrent?: boolean;
};

type Props = {
  rows: readonly EditableRow[];
  revision: number;
  /** the acts' names, as the page's action knows them */
  moveAct?: string;
  removeAct?: string;
  hidden?: Readonly<Record<string, string>>;
  isLocked?: boolean;
  /** which way nothing more can be moved, where the rows are only some of a longer list */
  ends?: Readonly<Record<"up" | "down", boolean>>;
};

/** Rows of a set-up page in their order, each to be moved, edited or removed by plain forms. */
export function EditableRows({ rows, revision, moveAct, removeAct, hidden = {}, isLocked = false, ends }: Props) {
  const t = useText(setupText);
  return (
    <ol>
      {rows.map(({ id, name, note, badge, editTo, isCurrent }, at) => (
        <li
          key={id}
          className={`flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2 ${isCurrent ? "bg-cham-soft px-3" : ""}`}
        >
          <div className="min-w-0 flex-1 basis-60">
            <p className="flex flex-wrap items-center gap-2">
              {isLocked ? (
                <span className="font-medium">{name}</span>
              ) : (
                <Link to={editTo} preventScrollReset className="link font-medium" aria-label={t.editNamed(name)}>
                  {name}
                </Link>
              )}
              {badge}
            </p>
            {note && <div className="text-table text-stone">{note}</div>}
          </div>
          {!isLocked && (
            <div className="flex items-center">
              {moveAct && (
                <RowForm act={moveAct} id={id} revision={revision} hidden={hidden}>
                  {(["up", "down"] as const).map((direction) => (
                    <Button
                      key={direction}
                      kind="quiet"
                      size="small"
                      name="direction"
                      value={direction}
                      aria-label={t[direction](name)}
                      disabled={ends?.[direction] ?? at === (direction === "up" ? 0 : rows.length - 1)}
                    >
                      <span aria-hidden="true" className="text-lead">
                        {direction === "up" ? "↑" : "↓"}
                      </span>
                    </Button>
                  ))}
                </RowForm>
              )}
              {removeAct && (
                <RowForm act={removeAct} id={id} revision={revision} hidden={hidden}>
                  <Button kind="quiet" size="small" icon="trash" iconOnly>
                    {t.removeNamed(name)}
                  </Button>
                </RowForm>
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

type RowFormProps = {
  act: string;
  id: string;
  revision: number;
  hidden: Readonly<Record<string, string>>;
  children: ReactNode;
};

function RowForm({ act, id, revision, hidden, children }: RowFormProps) {
  return (
    <Form method="post" preventScrollReset className="flex items-center">
      {Object.entries({ ...hidden, act, id, revision }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}
