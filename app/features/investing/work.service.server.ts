import type { RoomWork } from "~/core/room-work";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { listAnsweredSince, listWaitingFor } from "./introductions/introduction.queries.server";
import { verificationPolicy } from "./investing.policy";
import { listApplied } from "./investors/investor.queries.server";
import { requireInvestor } from "./investors/investor.service.server";

const freshDays = 7;

/** What waits for the viewer here: requests to their projects, investors to verify, answers of the last week. */
export async function readInvestingWork(ctx: Ctx): Promise<RoomWork[]> {
  if (!ctx.viewer) return [];
  const t = textFor(investingText, ctx.locale).work;
  const hosts = [...new Set(ctx.viewer.duties.map(({ organizationId }) => organizationId))].filter(
    (organizationId) => verificationPolicy["investors.read"](ctx.viewer, { organizationId }).allowed,
  );
  const investor = await requireInvestor(ctx);
  const [waiting, applied, answered] = await Promise.all([
    listWaitingFor(ctx.db, ctx.viewer.id),
    hosts.length > 0 ? listApplied(ctx.db, hosts) : [],
    investor.ok ? listAnsweredSince(ctx.db, investor.value.id, ctx.now, freshDays) : [],
  ]);
  return [
    ...waiting.map(({ id, project_id, project, investor: name, firm }) => ({
      key: `introduction:${id}`,
      text: t.introduction([name, firm].filter(Boolean).join(", "), project),
      to: paths.projectIntroductions(project_id),
      due: null,
    })),
    ...hosts.flatMap((organizationId) => {
      const own = applied.filter(({ organization_id }) => organization_id === organizationId);
      const to = paths.investorDesk(organizationId);
      return own.length > 0 ? [{ key: `investors:${organizationId}`, text: t.verify(own.length), to, due: null }] : [];
    }),
    ...answered.map(({ id, state }) => ({
      key: `answer:${id}`,
      text: state === "accepted" ? t.accepted : t.declined,
      to: paths.investorIntroductions(),
      due: null,
    })),
  ];
}
