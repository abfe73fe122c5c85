import type { Desk } from "~/features/competition/competition.service.server";
import type { Localized } from "~/i18n/catalogue";
import { paths } from "~/paths";

export type DeskRoom =
  | "overview"
  | "entries"
  | "late"
  | "judges"
  | "round"
  | "questions"
  | "notices"
  | "awards"
  | "publication"
  | "complaints"
  | "intake"
  | "documents"
  | "letters"
  | "staff"
  | "activities"
  | "setup";
type DeskLink = { readonly room: DeskRoom; readonly to: string; readonly count?: number; readonly name?: Localized };

/** The rooms of a desk in the order of the work; a secretary, who sets nothing up, has fewer. The counts tell what waits. */
export function deskRooms({
  id,
  isOrganizer,
  counts,
  rounds,
  state,
  waiting,
}: Pick<Desk, "id" | "isOrganizer" | "counts" | "rounds" | "state"> & {
  readonly waiting: { readonly complaints: number };
}) {
  const links: DeskLink[] = [
    { room: "overview", to: paths.desk(id) },
    { room: "entries", to: paths.deskEntries(id), count: counts.entries.submitted },
    ...(state === "open" ? [{ room: "late" as const, to: paths.deskLate(id) }] : []),
    { room: "intake", to: paths.deskIntake(id) },
    { room: "judges", to: paths.deskJudges(id), count: counts.judges },
    ...(state === "draft"
      ? []
      : rounds.map((round) => ({ room: "round" as const, to: paths.deskRound(id, round.id), name: round.name }))),
  ];
  links.push({ room: "letters", to: paths.deskLetters(id) }, { room: "documents", to: paths.deskDocuments(id) });
  if (state !== "draft") links.push({ room: "complaints", to: paths.deskComplaints(id), count: waiting.complaints });
  const people: DeskLink[] = [
    { room: "questions", to: paths.deskQuestions(id), count: counts.questions },
    { room: "notices", to: paths.deskNotices(id) },
  ];
  if (!isOrganizer) return [...links, ...people];
  return [
    ...links,
    ...people,
    { room: "awards" as const, to: paths.deskAwards(id) },
    { room: "publication" as const, to: paths.deskPublication(id) },
    { room: "staff" as const, to: paths.deskStaff(id), count: counts.staff },
    { room: "activities" as const, to: paths.deskActivities(id) },
    { room: "setup" as const, to: paths.deskSetup(id) },
  ];
}
