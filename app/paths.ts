import { judgingPaths } from "./judging-paths";
/** The documents of a competition's desk. */
export type DocumentName = `${"hop-le" | "khong-hop-le"}.${"pdf" | "docx"}` | `toan-bo.${"csv" | "xlsx" | "zip"}`;

/** Every address of the site; none is spelled out anywhere else. Public ones are Vietnamese and meant to be kept. */
export const paths = {
  ...judgingPaths,
  home: () => "/",
  health: () => "/healthz",
  ready: () => "/readyz",

  // portal
  competitions: () => "/cuoc-thi",
  competition: (slug: string) => `/cuoc-thi/${slug}`,
  questions: (slug: string) => `/cuoc-thi/${slug}/hoi-dap`,
  competitionResults: (slug: string) => `/cuoc-thi/${slug}/ket-qua`,
  resultBundle: (bundleId: string) => `/ket-qua/${bundleId}.zip`,
  projects: (query = "") => `/du-an${query}`,
  project: (slug: string) => `/du-an/${slug}`,
  organization: (slug: string) => `/to-chuc/${slug}`,
  privacy: () => "/quyen-rieng-tu",

  // accounts
  signIn: (next?: string) => `/dang-nhap${next ? `?den=${encodeURIComponent(next)}` : ""}`,
  signUp: (next?: string) => `/dang-ky${next ? `?den=${encodeURIComponent(next)}` : ""}`,
  signOut: () => "/dang-xuat",
  verifyEmail: (token: string) => `/xac-minh/${token}`,
  forgotPassword: () => "/quen-mat-khau",
  resetPassword: (token: string) => `/dat-lai-mat-khau/${token}`,
  invitation: (token: string) => `/loi-moi/${token}`,
  invitationDecline: (token: string) => `/loi-moi/${token}/tu-choi`,
  firstAdmin: (token: string) => `/quan-tri-dau-tien/${token}`,
  guardianConsent: (token: string) => `/giam-ho/${token}`,
  myWork: () => "/viec-cua-toi",
  account: () => "/tai-khoan",
  accountSecurity: () => "/tai-khoan/bao-mat",
  accountEmail: () => "/tai-khoan/thu-dien-tu",
  accountData: () => "/tai-khoan/du-lieu",
  accountDataFile: () => "/tai-khoan/du-lieu.json",
  preferences: () => "/tuy-chon",

  // administration
  admin: () => "/quan-tri",
  adminOrganizations: () => "/quan-tri/to-chuc",
  adminOrganization: (id: string) => `/quan-tri/to-chuc/${id}`,
  adminLetters: () => "/quan-tri/thu",
  adminLetter: (id: string) => `/quan-tri/thu/${id}`,
  adminDataRequests: () => "/quan-tri/yeu-cau-du-lieu",
  adminActivities: () => "/quan-tri/nhat-ky",

  // founders
  places: () => "/dia-phuong",
  myProjects: () => "/du-an-cua-toi",
  newProject: (next?: string) => `/du-an-cua-toi/moi${next ? `?den=${encodeURIComponent(next)}` : ""}`,
  myProject: (projectId: string) => `/du-an-cua-toi/${projectId}`,
  myProjectTeam: (projectId: string) => `/du-an-cua-toi/${projectId}/nhom`,
  startEntry: (competitionSlug: string) => `/cuoc-thi/${competitionSlug}/du-thi`,
  myEntry: (entryId: string) => `/ho-so/${entryId}`,
  myEntryStep: (entryId: string, step: string) => `/ho-so/${entryId}/buoc/${step}`,
  myEntryAnswer: (entryId: string) => `/ho-so/${entryId}/luu`,
  myEntrySubmit: (entryId: string) => `/ho-so/${entryId}/nop`,
  myEntryForm: (entryId: string) => `/ho-so/${entryId}/mau-moi`,
  myEntryPreview: (entryId: string, query = "") => `/ho-so/${entryId}/xem-truoc${query}`,
  myEntryPaper: (entryId: string) => `/ho-so/${entryId}/ho-so.pdf`,
  myEntryReceipt: (entryId: string) => `/ho-so/${entryId}/bien-nhan`,
  myEntryReceiptPaper: (entryId: string) => `/ho-so/${entryId}/bien-nhan.pdf`,
  myEntryVersion: (entryId: string, version: number | string) => `/ho-so/${entryId}/phien-ban/${version}`,
  myEntryVersionFile: (entryId: string, version: number | string) =>
    `/ho-so/${entryId}/phien-ban/${version}/noi-dung.json`,
  myEntryDifference: (entryId: string, query = "") => `/ho-so/${entryId}/khac-biet${query}`,
  guardianPaper: (entryId: string, memberId: string) => `/ho-so/${entryId}/giam-ho/${memberId}/phieu.pdf`,
  myEntryStanding: (entryId: string) => `/ho-so/${entryId}/ket-qua`,
  myEntryConflicts: (entryId: string) => `/ho-so/${entryId}/xung-dot`,
  uploads: () => "/tai-len",
  upload: (uploadId: string) => `/tai-len/${uploadId}`,
  uploadWhole: () => "/tai-len/ca-tep",
  file: (fileId: string) => `/tep/${fileId}`,
  fileThumbnail: (fileId: string) => `/tep/${fileId}/trang-dau.webp`,

  // organizers and secretaries
  organizing: () => "/ban-to-chuc",
  newCompetition: (organizationId?: string) => `/ban-to-chuc/moi${organizationId ? `?to-chuc=${organizationId}` : ""}`,
  newEdition: (begin: "mau" | "tu" | "trong", which = "") => `/ban-to-chuc/moi?${begin}${which && `=${which}`}`,
  desk: (competitionId: string) => `/ban-to-chuc/${competitionId}`,
  deskSetup: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap`,
  deskTimeline: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/lich`,
  deskDivisions: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/bang`,
  deskNumbering: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/ma-so`,
  deskChecklist: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/kiem-tra`,
  deskForm: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/mau-ho-so`,
  deskFormPreview: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/mau-ho-so/xem-truoc`,
  deskFormPublish: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/mau-ho-so/cong-bo`,
  deskFormPlace: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/mau-ho-so/cho`,
  deskEligibility: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/dieu-kien`,
  deskPrizes: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/giai-thuong`,
  deskRounds: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/vong`,
  deskRubric: (competitionId: string, rubricId: string) =>
    `/ban-to-chuc/${competitionId}/thiet-lap/tieu-chi/${rubricId}`,
  deskOpening: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/mo`,
  deskPreview: (competitionId: string, query = "") => `/ban-to-chuc/${competitionId}/thiet-lap/xem-truoc${query}`,
  deskSetupFile: (competitionId: string) => `/ban-to-chuc/${competitionId}/thiet-lap/tai-ve.json`,
  deskEntries: (competitionId: string, query = "") => `/ban-to-chuc/${competitionId}/ho-so${query}`,
  deskEntriesFile: (competitionId: string, query = "") => `/ban-to-chuc/${competitionId}/ho-so.csv${query}`,
  deskEntriesXlsx: (competitionId: string, query = "") => `/ban-to-chuc/${competitionId}/ho-so.xlsx${query}`,
  deskEntry: (competitionId: string, entryId: string) => `/ban-to-chuc/${competitionId}/ho-so/${entryId}`,
  deskEntryBrief: (competitionId: string, entryId: string) => `/ban-to-chuc/${competitionId}/ho-so/${entryId}/tom-tat`,
  deskEntryChecks: (competitionId: string, entryId: string) =>
    `/ban-to-chuc/${competitionId}/ho-so/${entryId}/kiem-tra`,
  deskEntryDifference: (competitionId: string, entryId: string, query = "") =>
    `/ban-to-chuc/${competitionId}/ho-so/${entryId}/khac-biet${query}`,
  deskEntryPaper: (competitionId: string, entryId: string) =>
    `/ban-to-chuc/${competitionId}/ho-so/${entryId}/ho-so.pdf`,
  deskLate: (competitionId: string) => `/ban-to-chuc/${competitionId}/tre-han`,
  deskBulk: (competitionId: string) => `/ban-to-chuc/${competitionId}/xet-ho-so`,
  deskBatch: (competitionId: string, planId: string) => `/ban-to-chuc/${competitionId}/xet-ho-so/${planId}`,
  deskDuplicates: (competitionId: string, query = "") => `/ban-to-chuc/${competitionId}/trung-lap${query}`,
  deskIntake: (competitionId: string) => `/ban-to-chuc/${competitionId}/ho-so-giay`,
  deskTypeIn: (competitionId: string) => `/ban-to-chuc/${competitionId}/ho-so-giay/moi`,
  deskEntryImports: (competitionId: string) => `/ban-to-chuc/${competitionId}/ho-so-giay/nhap`,
  deskEntryTemplate: (competitionId: string) => `/ban-to-chuc/${competitionId}/ho-so-giay/nhap/mau.xlsx`,
  deskEntryImport: (competitionId: string, importId: string) =>
    `/ban-to-chuc/${competitionId}/ho-so-giay/nhap/${importId}`,
  deskDocuments: (competitionId: string) => `/ban-to-chuc/${competitionId}/van-ban`,
  deskDocument: (competitionId: string, name: DocumentName) => `/ban-to-chuc/${competitionId}/van-ban/${name}`,
  deskLetters: (competitionId: string) => `/ban-to-chuc/${competitionId}/thu-gui`,
  deskNewLetter: (competitionId: string, query = "") => `/ban-to-chuc/${competitionId}/thu-gui/moi${query}`,
  deskLetterBatch: (competitionId: string, batchId: string) => `/ban-to-chuc/${competitionId}/thu-gui/${batchId}`,
  deskStaff: (competitionId: string) => `/ban-to-chuc/${competitionId}/thu-ky`,
  deskQuestions: (competitionId: string) => `/ban-to-chuc/${competitionId}/hoi-dap`,
  deskNotices: (competitionId: string) => `/ban-to-chuc/${competitionId}/thong-bao`,
  deskActivities: (competitionId: string) => `/ban-to-chuc/${competitionId}/nhat-ky`,

  // events
  events: () => "/su-kien",
  event: (slug: string) => `/su-kien/${slug}`,
  eventPlan: (slug: string, boothCode?: string) =>
    `/su-kien/${slug}/so-do${boothCode ? `?gian=${encodeURIComponent(boothCode)}` : ""}`,
  myEvents: () => "/ban-to-chuc/su-kien",
  newEvent: () => "/ban-to-chuc/su-kien/moi",
  eventDesk: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}`,
  eventDetails: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/thong-tin`,
  eventPlanDesk: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/so-do`,
  eventPlanSetup: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/so-do/thiet-lap`,
  eventBooths: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/gian`,
  eventBoothGrid: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/gian/tao`,

  // agenda
  agenda: (slug: string, query = "") => `/su-kien/${slug}/chuong-trinh${query}`,
  agendaCalendar: (slug: string) => `/su-kien/${slug}/chuong-trinh.ics`,
  agendaSlot: (slug: string, slotId: string) => `/su-kien/${slug}/chuong-trinh/${slotId}`,
  agendaSlotCalendar: (slug: string, slotId: string) => `/su-kien/${slug}/chuong-trinh/${slotId}/lich.ics`,
  myAgenda: () => "/lich",
  myCalendar: (feedToken: string) => `/lich/${feedToken}.ics`,
  agendaDesk: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/chuong-trinh${query}`,
  agendaDeskFile: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/chuong-trinh.csv${query}`,
  agendaRooms: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/chuong-trinh/phong${query}`,
  newSlot: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/chuong-trinh/moi${query}`,
  deskSlot: (eventId: string, slotId: string) => `/ban-to-chuc/su-kien/${eventId}/chuong-trinh/${slotId}`,
  slotAttendees: (eventId: string, slotId: string) =>
    `/ban-to-chuc/su-kien/${eventId}/chuong-trinh/${slotId}/nguoi-dang-ky`,
  slotAttendeesFile: (eventId: string, slotId: string) =>
    `/ban-to-chuc/su-kien/${eventId}/chuong-trinh/${slotId}/nguoi-dang-ky.csv`,

  // exhibitors
  exhibitors: (slug: string, query = "") => `/su-kien/${slug}/trien-lam${query}`,
  exhibitor: (slug: string, exhibitorSlug: string) => `/su-kien/${slug}/trien-lam/${exhibitorSlug}`,
  exhibitorCode: (slug: string, exhibitorSlug: string) => `/su-kien/${slug}/trien-lam/${exhibitorSlug}/ma-qr.svg`,
  applyForBooth: (slug: string) => `/su-kien/${slug}/gian-hang`,
  myBooths: () => "/gian-hang",
  myBooth: (applicationId: string) => `/gian-hang/${applicationId}`,
  myBoothDetails: (applicationId: string) => `/gian-hang/${applicationId}/noi-dung`,
  myBoothProducts: (applicationId: string) => `/gian-hang/${applicationId}/san-pham`,
  myBoothWishes: (applicationId: string) => `/gian-hang/${applicationId}/nguyen-vong`,
  myBoothPick: (applicationId: string) => `/gian-hang/${applicationId}/chon`,
  boothCall: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/goi-trien-lam`,
  boothApplications: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/don${query}`,
  boothApplicationsCsv: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/don.csv${query}`,
  boothApplicationsXlsx: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/don.xlsx${query}`,
  boothApplication: (eventId: string, applicationId: string) => `/ban-to-chuc/su-kien/${eventId}/don/${applicationId}`,
  boothReviews: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/xet-don`,
  allocations: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/xep-gian`,
  allocation: (eventId: string, allocationId: string, query = "") =>
    `/ban-to-chuc/su-kien/${eventId}/xep-gian/${allocationId}${query}`,

  // judges
  /** the judge's queue, a part of it: left, begun, submitted */
  /** the sheet opened again after it was submitted */

  // mentors, cohorts, needs and their coordinators
  mentors: (query = "") => `/co-van${query}`,
  mentor: (mentorId: string) => `/co-van/${mentorId}`,
  applyAsMentor: (organizationId: string) => `/co-van/dang-ky/${organizationId}`,
  myMentoring: () => "/co-van-cua-toi",
  cohort: (slug: string) => `/co-van/dot/${slug}`,
  stateNeed: (slug: string, projectId?: string) =>
    `/co-van/dot/${slug}/nhu-cau${projectId ? `?du-an=${projectId}` : ""}`,
  mentorNetworks: () => "/ban-to-chuc/co-van",
  mentorDesk: (organizationId: string, query = "") => `/ban-to-chuc/co-van/${organizationId}${query}`,
  mentorFile: (organizationId: string, mentorId: string) => `/ban-to-chuc/co-van/${organizationId}/nguoi/${mentorId}`,
  cohortsDesk: (organizationId: string) => `/ban-to-chuc/co-van/${organizationId}/dot`,
  newCohort: (organizationId: string) => `/ban-to-chuc/co-van/${organizationId}/dot/moi`,
  cohortDesk: (organizationId: string, cohortId: string) => `/ban-to-chuc/co-van/${organizationId}/dot/${cohortId}`,
  cohortEdit: (organizationId: string, cohortId: string) => `/ban-to-chuc/co-van/${organizationId}/dot/${cohortId}/sua`,
  matching: (organizationId: string, cohortId: string, query = "") =>
    `/ban-to-chuc/co-van/${organizationId}/dot/${cohortId}/ghep${query}`,
  matchRun: (organizationId: string, cohortId: string, matchRunId: string) =>
    `/ban-to-chuc/co-van/${organizationId}/dot/${cohortId}/ghep/${matchRunId}`,

  // mentorships: both sides and the coordinator
  mentorship: (mentorshipId: string, part = "") => `/co-van/cap/${mentorshipId}${part && `#${part}`}`,
  mentorshipMeetingFile: (mentorshipId: string, meetingId: string) =>
    `/co-van/cap/${mentorshipId}/hop/${meetingId}/lich.ics`,
  mentoringTasks: (organizationId: string, query = "") => `/ban-to-chuc/co-van/${organizationId}/viec${query}`,
  mentoringPairs: (organizationId: string, cohortId: string, query = "") =>
    `/ban-to-chuc/co-van/${organizationId}/dot/${cohortId}/cap${query}`,
  mentoringPairsCsv: (organizationId: string, cohortId: string) =>
    `/ban-to-chuc/co-van/${organizationId}/dot/${cohortId}/cap.csv`,
  mentoringPairsXlsx: (organizationId: string, cohortId: string) =>
    `/ban-to-chuc/co-van/${organizationId}/dot/${cohortId}/cap.xlsx`,

  // delegates and check-in
  eventRegistration: (slug: string) => `/su-kien/${slug}/dang-ky`,
  badge: (badgeToken: string) => `/the/${badgeToken}`,
  badgeFile: (badgeToken: string) => `/the/${badgeToken}/the.pdf`,
  eventDelegates: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/dai-bieu${query}`,
  eventDelegatesCsv: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/dai-bieu.csv${query}`,
  eventDelegatesXlsx: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/dai-bieu.xlsx${query}`,
  newDelegate: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/dai-bieu/moi`,
  eventDelegate: (eventId: string, delegateId: string) => `/ban-to-chuc/su-kien/${eventId}/dai-bieu/${delegateId}`,
  delegateImports: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/dai-bieu/nhap`,
  delegateTemplate: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/dai-bieu/nhap/mau.xlsx`,
  delegateImport: (eventId: string, importId: string, query = "") =>
    `/ban-to-chuc/su-kien/${eventId}/dai-bieu/nhap/${importId}${query}`,
  delegateImportErrors: (eventId: string, importId: string) =>
    `/ban-to-chuc/su-kien/${eventId}/dai-bieu/nhap/${importId}/loi.csv`,
  eventDelegations: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/doan`,
  eventBadges: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/the.pdf${query}`,
  checkIn: (eventId: string, query = "") => `/ban-to-chuc/su-kien/${eventId}/diem-danh${query}`,
  checkInScan: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/diem-danh/quet`,
  checkInCounts: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/diem-danh/so-lieu`,
  eventStaff: (eventId: string) => `/ban-to-chuc/su-kien/${eventId}/nguoi-truc`,

  // investors, and the founders who decide what they see
  investing: () => "/nha-dau-tu",
  investorProfile: () => "/nha-dau-tu/ho-so",
  investorProjects: (query = "") => `/nha-dau-tu/du-an${query}`,
  investorProjectsCsv: (query = "") => `/nha-dau-tu/tep/du-an.csv${query}`,
  investorProjectsXlsx: (query = "") => `/nha-dau-tu/tep/du-an.xlsx${query}`,
  investorProject: (projectId: string) => `/nha-dau-tu/du-an/${projectId}`,
  investorLists: () => "/nha-dau-tu/danh-sach",
  investorList: (listId: string) => `/nha-dau-tu/danh-sach/${listId}`,
  investorCompare: (query = "") => `/nha-dau-tu/so-sanh${query}`,
  investorSearches: () => "/nha-dau-tu/tim-kiem",
  investorSilence: (searchToken: string) => `/nha-dau-tu/thoi-nhan-thu/${searchToken}`,
  investorIntroductions: () => "/nha-dau-tu/gioi-thieu",
  projectVisibility: (projectId: string) => `/du-an-cua-toi/${projectId}/hien-thi`,
  projectSeenAs: (projectId: string, as = "") => `/du-an-cua-toi/${projectId}/hien-thi/xem${as && `?nhu=${as}`}`,
  projectViewers: (projectId: string) => `/du-an-cua-toi/${projectId}/nguoi-xem`,
  projectIntroductions: (projectId: string) => `/du-an-cua-toi/${projectId}/gioi-thieu`,
  investorDesks: () => "/ban-to-chuc/nha-dau-tu",
  investorDesk: (organizationId: string) => `/ban-to-chuc/nha-dau-tu/${organizationId}`,
};
