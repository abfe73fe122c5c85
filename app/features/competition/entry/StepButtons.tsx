import { entryText } from "~/i18n/entry";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import type { StepView } from "./step.service.server";

/** Back and on. Inside a form, going on posts the step first. */
export function StepButtons({ view, isLocked }: { view: StepView; isLocked: boolean }) {
  const t = useText(entryText).step;
  const { entry, previous, next } = view;
  const onward = next ? paths.myEntryStep(entry.id, next) : paths.myEntrySubmit(entry.id);
  const words = isLocked ? t.onward : next ? t.next : t.toReview;
  return (
    <>
      {previous && <Button to={paths.myEntryStep(entry.id, previous)}>{t.previous}</Button>}
      {isLocked ? (
        <Button kind="primary" to={onward}>
          {words}
        </Button>
      ) : (
        <Button kind="primary" name="act" value="next">
          {words}
        </Button>
      )}
    </>
  );
}
