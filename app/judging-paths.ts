/** The addresses of judging, on the organizers' desk and on the judges' own; a part of `paths`. */
export const judgingPaths = {
  deskJudges: (competitionId: string) => `/ban-to-chuc/${competitionId}/giam-khao`,
  deskJudge: (competitionId: string, judgeId: string) => `/ban-to-chuc/${competitionId}/giam-khao/${judgeId}`,
  deskJudgesFile: (competitionId: string) => `/ban-to-chuc/${competitionId}/giam-khao.xlsx`,
  deskJudgeTemplate: (competitionId: string) => `/ban-to-chuc/${competitionId}/giam-khao/nhap/mau.xlsx`,
  deskJudgeImports: (competitionId: string) => `/ban-to-chuc/${competitionId}/giam-khao/nhap`,
  deskJudgeImport: (competitionId: string, importId: string) =>
    `/ban-to-chuc/${competitionId}/giam-khao/nhap/${importId}`,
  deskConflicts: (competitionId: string, roundId: string) => `/ban-to-chuc/${competitionId}/vong/${roundId}/xung-dot`,
  deskRound: (competitionId: string, roundId: string) => `/ban-to-chuc/${competitionId}/vong/${roundId}`,
  deskAssignment: (competitionId: string, roundId: string) => `/ban-to-chuc/${competitionId}/vong/${roundId}/phan-cong`,
  deskAssignmentRun: (competitionId: string, roundId: string, runId: string) =>
    `/ban-to-chuc/${competitionId}/vong/${roundId}/phan-cong/${runId}`,
  deskAssignmentRevert: (competitionId: string, roundId: string, runId: string) =>
    `/ban-to-chuc/${competitionId}/vong/${roundId}/phan-cong/${runId}/hoan-tac`,
  deskTypedSheet: (competitionId: string, roundId: string, assignmentId: string) =>
    `/ban-to-chuc/${competitionId}/vong/${roundId}/phieu-giay/${assignmentId}`,
  deskProgressFile: (competitionId: string, roundId: string) =>
    `/ban-to-chuc/${competitionId}/vong/${roundId}/tien-do.xlsx`,
  deskProgress: (competitionId: string, roundId: string) => `/ban-to-chuc/${competitionId}/vong/${roundId}/tien-do`,
  deskFeedback: (competitionId: string, roundId: string) => `/ban-to-chuc/${competitionId}/vong/${roundId}/nhan-xet`,
  deskCalibration: (competitionId: string, roundId: string) => `/ban-to-chuc/${competitionId}/vong/${roundId}/cham-thu`,
  deskComplaints: (competitionId: string) => `/ban-to-chuc/${competitionId}/khieu-nai`,
  deskLateSheets: (competitionId: string, roundId: string) => `/ban-to-chuc/${competitionId}/vong/${roundId}/nop-muon`,
  deskOrganizerMarks: (competitionId: string, roundId: string) =>
    `/ban-to-chuc/${competitionId}/vong/${roundId}/diem-btc`,
  deskRanking: (competitionId: string, roundId: string) => `/ban-to-chuc/${competitionId}/vong/${roundId}/xep-hang`,
  deskRankingFile: (competitionId: string, roundId: string) =>
    `/ban-to-chuc/${competitionId}/vong/${roundId}/xep-hang.csv`,
  deskScoreSummary: (competitionId: string, roundId: string) =>
    `/ban-to-chuc/${competitionId}/vong/${roundId}/bang-tong-hop-diem.xlsx`,
  deskAdvance: (competitionId: string, roundId: string, divisionKey: string) =>
    `/ban-to-chuc/${competitionId}/vong/${roundId}/xep-hang/chon?bang=${divisionKey}`,
  deskAwards: (competitionId: string) => `/ban-to-chuc/${competitionId}/trao-giai`,
  deskPublication: (competitionId: string) => `/ban-to-chuc/${competitionId}/cong-bo`,
  judging: () => "/cham-thi",
  judgingPart: (view: string) => `/cham-thi?xem=${view}`,
  rubricCorrection: (correctionId: string) => `/cham-thi/dieu-chinh/${correctionId}`,
  judgingConflicts: (roundId: string) => `/cham-thi/xung-dot/${roundId}`,
  judgingInterest: (roundId: string) => `/cham-thi/xung-dot/${roundId}/nguyen-vong`,
  judgingWaivers: (roundId: string) => `/cham-thi/xung-dot/${roundId}/hoi-dong`,
  judgingProfiles: () => "/cham-thi/thong-tin",
  judgingProfile: (judgeId: string) => `/cham-thi/thong-tin/${judgeId}`,
  judgingSheet: (assignmentId: string) => `/cham-thi/phieu/${assignmentId}`,
  judgingShell: () => "/cham-thi/phieu/khung",
  judgingCarried: (assignmentId: string) => `/cham-thi/phieu/${assignmentId}/mang-theo.json`,
  judgingLate: (roundId: string) => `/cham-thi/nop-muon/${roundId}`,
  judgingWorker: () => "/cham-thi.js",
  judgingSave: (assignmentId: string) => `/cham-thi/phieu/${assignmentId}/luu`,
  calibrationSheet: (calibrationId: string) => `/cham-thi/cham-thu/${calibrationId}`,
  deliberation: (roundId: string) => `/cham-thi/nghi-an/${roundId}`,
  judgingRanking: (roundId: string) => `/cham-thi/xep-hang/${roundId}`,
  judgingReopened: (assignmentId: string) => `/cham-thi/phieu/${assignmentId}?sua=1`,
  judgingHistory: (assignmentId: string) => `/cham-thi/phieu/${assignmentId}/qua-trinh`,
  judgingRecusal: (assignmentId: string) => `/cham-thi/phieu/${assignmentId}/rut`,
};
