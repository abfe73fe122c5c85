import { assignmentText } from "~/i18n/assignment";
import { formatTenths } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import type { NamedAdvice, NamedChange, NamedFault } from "./named-plan";

/** A sum of fits in thousandths, as it is shown: 100 is a whole fit. */
export function usePoints() {
  const locale = useLocale();
  return (thousandths: number) => formatTenths(Math.round(thousandths), locale);
}

/** The same with its sign. */
export function useSigned() {
  const points = usePoints();
  return (thousandths: number) => (thousandths > 0 ? `+${points(thousandths)}` : points(thousandths).replace("-", "−"));
}

/** Broken rules, advice and changes of a draft, each as a sentence. */
export function usePlanWords() {
  const t = useText(assignmentText);
  return {
    fault(fault: NamedFault): string {
      switch (fault.fault) {
        case "reviews":
          return t.fault.reviews(fault.entry, fault.has, fault.wants);
        case "apart":
          return t.fault.apart(fault.entry, ...fault.judges);
        case "barred":
          return t.fault.barred(fault.entry, fault.judge, t.barrier[fault.why]);
        default:
          return t.fault[fault.fault](fault.judge, fault.load, fault.limit);
      }
    },
    advice(change: NamedAdvice): string {
      switch (change.change) {
        case "max_load":
        case "min_load":
          return t.advice[change.change](change.judge, change.from, change.to);
        case "reviews":
          return t.advice.reviews(change.entry, change.from, change.to);
        case "let_sit_together":
          return t.advice.let_sit_together(...change.judges);
        case "lift_conflict":
          return t.advice.lift_conflict(change.judge, change.entry, t.barrier[change.why]);
        case "release_kept":
          return t.advice.release_kept(change.judge, change.entry);
      }
    },
    change(change: NamedChange): string {
      switch (change.kind) {
        case "undo":
          return t.change.undo(change.version);
        case "refresh":
          return t.change.refresh;
        case "pin":
        case "unpin":
          return t.change[change.kind](change.entry, change.judge);
        case "move": {
          const { entry, from, to, inReturn } = change;
          if (from === null) return t.change.added(entry, to ?? "");
          if (to === null) return t.change.dropped(entry, from);
          return inReturn ? t.change.swap(entry, from, to, inReturn) : t.change.move(entry, from, to);
        }
      }
    },
  };
}
