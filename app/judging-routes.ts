import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** The desk's addresses from the judges to the publication; a part of the table of contents in `routes.ts`. */
export const judgingDeskRoutes: RouteConfigEntry[] = [
  // judges and rounds
  route("giam-khao", "routes/desk/judges.tsx"),
  route("giam-khao/nhap", "routes/desk/judges-imports.tsx"),
  route("giam-khao/nhap/:judgeImportId", "routes/desk/judges-import.tsx"),
  route("giam-khao/:judgeId", "routes/desk/judges.one.tsx"),
  route("vong/:roundId", "routes/desk/round.tsx"),
  route("vong/:roundId/xung-dot", "routes/desk/conflicts.tsx"),
  route("vong/:roundId/phan-cong", "routes/desk/assignment.tsx"),
  route("vong/:roundId/phan-cong/:runId", "routes/desk/assignment.run.tsx"),
  route("vong/:roundId/phan-cong/:runId/hoan-tac", "routes/desk/assignment-revert.tsx"),
  route("vong/:roundId/tien-do", "routes/desk/progress.tsx"),
  route("vong/:roundId/phieu-giay/:assignmentId", "routes/desk/typed-sheet.tsx"),

  // results
  route("vong/:roundId/diem-btc", "routes/desk/organizer-marks.tsx"),
  route("vong/:roundId/nhan-xet", "routes/desk/feedback.tsx"),
  route("vong/:roundId/cham-thu", "routes/desk/calibration.tsx"),
  route("vong/:roundId/nop-muon", "routes/judging/late-desk.tsx"),
  route("vong/:roundId/xep-hang", "routes/desk/ranking.tsx"),
  route("vong/:roundId/xep-hang/chon", "routes/desk/ranking-advance.tsx"),
  route("trao-giai", "routes/desk/awards.tsx"),
  route("cong-bo", "routes/desk/publication.tsx"),
  route("khieu-nai", "routes/desk/complaints.tsx"),
];
