import { expect } from "vitest";
import type { Verdict, Viewer } from "./permission";
import type { Refusal } from "./refusal";

// `never` for the subject lets every policy in, whatever its actions ask about.
type AnyPolicy = { readonly [action: string]: (viewer: Viewer | null, subject: never) => Verdict };
type SubjectOf<Action> = Action extends (viewer: Viewer | null, subject: infer Subject) => Verdict ? Subject : never;

/** "yes", or the reason for the no. */
export type Cell = "yes" | Refusal;

/** What each role is told about one subject; `when` says what is special about it. */
export type MatrixRow<Subject, Role extends string> = {
  readonly when?: string;
  readonly subject: Subject;
  readonly cells: Readonly<Record<Role, Cell>>;
};

export type Matrix<P extends AnyPolicy, Role extends string> = {
  readonly [Action in keyof P]:
    | MatrixRow<SubjectOf<P[Action]>, Role>
    | readonly MatrixRow<SubjectOf<P[Action]>, Role>[];
};

/**
 * Holds a policy to its table: every action has a row, no row is about something else, and each role gets just the
 * verdict of its cell.
 */
export function expectMatrix<P extends AnyPolicy, Role extends string>(
  policy: P,
  viewers: Readonly<Record<Role, Viewer | null>>,
  matrix: Matrix<P, Role>,
): void {
  expect(Object.keys(matrix).sort()).toEqual(Object.keys(policy).sort());
  const said: Record<string, Record<string, Cell>> = {};
  const expected: Record<string, Record<string, Cell>> = {};
  for (const [action, given] of Object.entries(matrix)) {
    const judge = policy[action];
    const rows = (Array.isArray(given) ? given : [given]) as readonly MatrixRow<unknown, Role>[];
    for (const { when, subject, cells } of rows) {
      const row = when ? `${action}, ${when}` : action;
      expected[row] = { ...cells };
      said[row] = {};
      for (const [role, viewer] of Object.entries<Viewer | null>(viewers)) {
        const verdict = judge?.(viewer, subject as never);
        said[row][role] = verdict?.allowed ? "yes" : (verdict?.reason ?? "not_found");
      }
    }
  }
  expect(said).toEqual(expected);
}
