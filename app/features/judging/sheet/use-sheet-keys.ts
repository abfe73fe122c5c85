import type { KeyboardEvent } from "react";
import type { Criterion } from "../rubric";
import { type Marks, markOf, steppedMark } from "../score";
import { choiceOfDigit, controlOf, leapedMark } from "./mark-control";

type Given = {
  readonly criteria: readonly Criterion[];
  readonly marks: Marks;
  readonly isReadOnly: boolean;
  readonly onMark: (key: string, mark: number) => void;
  /** to a criterion by its place; past the last one to the remarks */
  readonly onGo: (at: number) => void;
  readonly onHelp: () => void;
};

/** The keyboard on a sheet: arrows and pages on a mark, digits on buttons, Enter to the next, a question mark for help. */
export function useSheetKeys({ criteria, marks, isReadOnly, onMark, onGo, onHelp }: Given) {
  return (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.altKey) return;
    const isText = target instanceof HTMLTextAreaElement;
    if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit(event.currentTarget.querySelector<HTMLButtonElement>("button[value=submit]"));
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    if (key === "?" && !isText) {
      event.preventDefault();
      onHelp();
      return;
    }
    const at = criteria.findIndex((criterion) => criterion.key === target.dataset.criterion);
    const criterion = criteria[at];
    if (!criterion) {
      // Enter in a field sends a form; here only a button does.
      if (key === "Enter" && target instanceof HTMLInputElement) event.preventDefault();
      return;
    }
    if (key === "Enter") {
      event.preventDefault();
      onGo(at + (event.shiftKey ? -1 : 1));
      return;
    }
    const mark = isReadOnly ? undefined : markOfKey(criterion, markOf(marks, criterion.key), key);
    if (mark === undefined) return;
    event.preventDefault();
    onMark(criterion.key, mark);
  };
}

function markOfKey(criterion: Criterion, mark: number | undefined, key: string): number | undefined {
  if (controlOf(criterion) !== "slider") return choiceOfDigit(criterion, key);
  if (key === "ArrowUp") return steppedMark(criterion, mark, 1);
  if (key === "ArrowDown") return steppedMark(criterion, mark, -1);
  if (key === "PageUp") return leapedMark(criterion, mark, 1);
  return key === "PageDown" ? leapedMark(criterion, mark, -1) : undefined;
}
