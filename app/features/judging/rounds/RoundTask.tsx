import { Form } from "@remix-run/react";
import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import type { RoundView } from "./rounds.service.server";

/** The one thing to do next in a round: a step of its life, or the page where the work is. */
export function RoundTask({ view }: { view: RoundView }) {
  const t = useText(judgingText).round.tasks;
  const { competitionId, id, task, forward } = view;
  if (!view.mayManage) return null;
  const pages: Partial<Record<typeof task, string>> = {
    seat_jury: paths.deskJudges(competitionId),
    assign: paths.deskAssignment(competitionId, id),
    publish_assignment: paths.deskAssignment(competitionId, id),
    watch: paths.deskProgress(competitionId, id),
    rank: paths.deskRanking(competitionId, id),
    done: paths.deskRanking(competitionId, id),
  };
  const page = pages[task];
  if (page)
    return (
      <Button kind="primary" to={page}>
        {t[task]}
      </Button>
    );
  return (
    <Form method="post">
      <input type="hidden" name="to" value={forward ?? ""} />
      <Button kind="primary" name="act" value="step">
        {t[task]}
      </Button>
    </Form>
  );
}
