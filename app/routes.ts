import { index, layout, type RouteConfig, route } from "@remix-run/route-config";
import { judgingDeskRoutes } from "./judging-routes";

// The site's table of contents. Addresses are the same as in paths.ts; app/doors.test.ts holds them against each other.
export default [
  layout("routes/shell/front.tsx", [
    // portal
    index("routes/portal/home.tsx"),
    route("viec-cua-toi", "routes/portal/my-work.tsx"),

    // accounts
    route("dang-nhap", "routes/accounts/sign-in.tsx"),
    route("dang-ky", "routes/accounts/sign-up.tsx"),
    route("xac-minh/:token", "routes/accounts/verify-email.tsx"),
    route("quen-mat-khau", "routes/accounts/forgot-password.tsx"),
    route("dat-lai-mat-khau/:token", "routes/accounts/reset-password.tsx"),
    route("loi-moi/:token", "routes/accounts/invitation.tsx"),
    route("loi-moi/:token/tu-choi", "routes/judging/decline.tsx"),
    route("quan-tri-dau-tien/:token", "routes/accounts/first-admin.tsx"),
    route("quyen-rieng-tu", "routes/accounts/privacy.tsx"),
    route("tai-khoan", "routes/accounts/profile.tsx"),
    route("tai-khoan/bao-mat", "routes/accounts/security.tsx"),
    route("tai-khoan/thu-dien-tu", "routes/accounts/email.tsx"),
    route("tai-khoan/du-lieu", "routes/accounts/data.tsx"),

    // administration
    route("quan-tri", "routes/admin/overview.tsx"),
    route("quan-tri/to-chuc", "routes/admin/organizations.tsx"),
    route("quan-tri/to-chuc/:organizationId", "routes/admin/organization.tsx"),
    route("quan-tri/thu", "routes/admin/letters.tsx"),
    route("quan-tri/thu/:letterId", "routes/admin/letter.tsx"),
    route("quan-tri/yeu-cau-du-lieu", "routes/admin/data-requests.tsx"),
    route("quan-tri/nhat-ky", "routes/admin/activities.tsx"),

    // directory
    route("du-an", "routes/directory/gallery.tsx"),
    route("du-an/:slug", "routes/directory/public-project.tsx"),
    route("to-chuc/:slug", "routes/directory/organization.tsx"),
    route("du-an-cua-toi", "routes/directory/my-projects.tsx"),
    route("du-an-cua-toi/moi", "routes/directory/new-project.tsx"),
    route("du-an-cua-toi/:projectId", "routes/directory/project.tsx"),
    route("du-an-cua-toi/:projectId/nhom", "routes/directory/team.tsx"),
    route("giam-ho/:token", "routes/directory/guardian.tsx"),

    // competitions for everyone
    route("cuoc-thi", "routes/competition/competitions.tsx"),
    route("cuoc-thi/:slug", "routes/competition/competition.tsx"),
    route("cuoc-thi/:slug/hoi-dap", "routes/competition/questions.tsx"),
    route("ban-to-chuc", "routes/organizing/competitions.tsx"),
    route("ban-to-chuc/moi", "routes/organizing/new.tsx"),

    // events for everyone
    route("su-kien", "routes/techfest/events.tsx"),
    route("su-kien/:slug", "routes/techfest/event.tsx"),
    route("su-kien/:slug/so-do", "routes/techfest/plan.tsx"),
    route("ban-to-chuc/su-kien", "routes/event-desk/events.tsx"),
    route("ban-to-chuc/su-kien/moi", "routes/event-desk/new.tsx"),

    route("cuoc-thi/:slug/ket-qua", "routes/results/competition-results.tsx"),
    route("ket-qua/:bundleFile", "routes/results/bundle-file.ts"),

    // entries
    route("cuoc-thi/:slug/du-thi", "routes/entry/start.tsx"),
    route("ho-so/:entryId", "routes/entry/entry.tsx"),
    route("ho-so/:entryId/buoc/:step", "routes/entry/step.tsx"),
    route("ho-so/:entryId/nop", "routes/entry/submit.tsx"),
    route("ho-so/:entryId/mau-moi", "routes/entry/form-version.tsx"),
    route("ho-so/:entryId/xem-truoc", "routes/entry/preview.tsx"),
    route("ho-so/:entryId/bien-nhan", "routes/entry/receipt.tsx"),
    route("ho-so/:entryId/phien-ban/:version", "routes/entry/version.tsx"),
    route("ho-so/:entryId/khac-biet", "routes/entry/difference.tsx"),
    route("ho-so/:entryId/ket-qua", "routes/results/standing.tsx"),
    route("ho-so/:entryId/xung-dot", "routes/entry/conflicts.tsx"),
    route("tai-len/ca-tep", "routes/files/whole.tsx"),

    // judges
    // the desk and its sheets in one: a device without a network knows no other route
    route("cham-thi/phieu?/:assignmentId?", "routes/judging/desk.tsx"),
    route("cham-thi/dieu-chinh/:correctionId", "routes/judging/correction.tsx"),
    route("cham-thi/nghi-an/:roundId", "routes/judging/deliberation.tsx"),
    route("cham-thi/cham-thu/:calibrationId", "routes/judging/calibration.tsx"),
    route("cham-thi/xung-dot/:roundId", "routes/judging/conflicts.tsx"),
    route("cham-thi/xung-dot/:roundId/hoi-dong", "routes/judging/waivers.tsx"),
    route("cham-thi/thong-tin", "routes/judging/profiles.tsx"),
    route("cham-thi/thong-tin/:judgeId", "routes/judging/profile.tsx"),
    route("cham-thi/phieu/:assignmentId/rut", "routes/judging/recusal.tsx"),
    route("cham-thi/phieu/:assignmentId/qua-trinh", "routes/judging/history.tsx"),
    route("cham-thi/nop-muon/:roundId", "routes/judging/late.tsx"),
    route("cham-thi/xep-hang/:roundId", "routes/results/chair-ranking.tsx"),

    // exhibitors
    route("su-kien/:slug/gian-hang", "routes/exhibitors/apply.tsx"),
    route("su-kien/:slug/trien-lam", "routes/exhibitors/showcase.tsx"),
    route("su-kien/:slug/trien-lam/:exhibitorSlug", "routes/exhibitors/exhibitor.tsx"),
    route("gian-hang", "routes/exhibitors/my-booths.tsx"),
    route("gian-hang/:applicationId", "routes/exhibitors/application.tsx"),
    route("gian-hang/:applicationId/noi-dung", "routes/exhibitors/details.tsx"),
    route("gian-hang/:applicationId/san-pham", "routes/exhibitors/products.tsx"),
    route("gian-hang/:applicationId/nguyen-vong", "routes/exhibitors/wishes.tsx"),
    route("gian-hang/:applicationId/chon", "routes/exhibitors/pick.tsx"),

    // agenda
    route("su-kien/:slug/chuong-trinh", "routes/agenda/agenda.tsx"),
    route("su-kien/:slug/chuong-trinh/:slotId", "routes/agenda/slot.tsx"),
    route("lich", "routes/agenda/my-agenda.tsx"),

    // delegates
    route("su-kien/:slug/dang-ky", "routes/delegates/registration.tsx"),
    route("the/:badgeToken", "routes/delegates/badge.tsx"),

    // mentorships
    // mentors, cohorts, needs
    route("co-van", "routes/mentoring/gallery.tsx"),
    route("co-van/:mentorId", "routes/mentoring/profile.tsx"),
    route("co-van/dang-ky/:organizationId", "routes/mentoring/apply.tsx"),
    route("co-van/dot/:slug", "routes/mentoring/cohort.tsx"),
    route("co-van/dot/:slug/nhu-cau", "routes/mentoring/need.tsx"),
    route("co-van-cua-toi", "routes/mentoring/mine.tsx"),
    route("ban-to-chuc/co-van", "routes/mentoring-desk/networks.tsx"),
    route("co-van/cap/:mentorshipId", "routes/mentoring/pair.tsx"),

    // investors, and the founders who decide what they see
    route("nha-dau-tu", "routes/investing/landing.tsx"),
    route("nha-dau-tu/ho-so", "routes/investing/profile.tsx"),
    route("nha-dau-tu/du-an", "routes/investing/browse.tsx"),
    route("nha-dau-tu/du-an/:projectId", "routes/investing/record.tsx"),
    route("nha-dau-tu/danh-sach", "routes/investing/lists.tsx"),
    route("nha-dau-tu/danh-sach/:listId", "routes/investing/list.tsx"),
    route("nha-dau-tu/so-sanh", "routes/investing/compare.tsx"),
    route("nha-dau-tu/tim-kiem", "routes/investing/searches.tsx"),
    route("nha-dau-tu/thoi-nhan-thu/:searchToken", "routes/investing/silence.tsx"),
    route("nha-dau-tu/gioi-thieu", "routes/investing/introductions.tsx"),
    route("du-an-cua-toi/:projectId/hien-thi", "routes/directory/visibility.tsx"),
    route("du-an-cua-toi/:projectId/hien-thi/xem", "routes/directory/seen-as.tsx"),
    route("du-an-cua-toi/:projectId/nguoi-xem", "routes/directory/viewers.tsx"),
    route("du-an-cua-toi/:projectId/gioi-thieu", "routes/directory/introductions.tsx"),
    route("ban-to-chuc/nha-dau-tu", "routes/investing/desks.tsx"),
    route("ban-to-chuc/nha-dau-tu/:organizationId", "routes/investing/desk.tsx"),

    route("*", "routes/shell/missing.tsx"),
  ]),
  route("ban-to-chuc/:competitionId/thiet-lap/xem-truoc", "routes/desk/preview.tsx"),

  // organizers' desks
  route("ban-to-chuc/:competitionId", "routes/desk/layout.tsx", [
    index("routes/desk/overview.tsx"),
    // entries
    route("ho-so", "routes/desk/entries.tsx"),
    route("ho-so.csv", "routes/desk/entries-file.tsx"),
    route("ho-so.xlsx", "routes/desk/entries-xlsx.ts"),
    route("ho-so/:entryId", "routes/desk/entry.tsx"),
    route("ho-so/:entryId/tom-tat", "routes/desk/entry-brief.ts"),
    route("ho-so/:entryId/kiem-tra", "routes/desk/entry-checks.ts"),
    route("ho-so/:entryId/khac-biet", "routes/desk/difference.tsx"),
    route("xet-ho-so", "routes/desk/bulk.tsx"),
    route("xet-ho-so/:planId", "routes/desk/batch.tsx"),
    route("trung-lap", "routes/desk/duplicates.tsx"),
    route("tre-han", "routes/desk/late.tsx"),

    ...judgingDeskRoutes,

    // people and records
    route("hoi-dap", "routes/desk/questions.tsx"),
    route("thong-bao", "routes/desk/notices.tsx"),
    route("ho-so-giay", "routes/desk/intake.tsx"),
    route("ho-so-giay/moi", "routes/desk/intake-new.tsx"),
    route("ho-so-giay/nhap", "routes/desk/intake-imports.tsx"),
    route("ho-so-giay/nhap/:entryImportId", "routes/desk/intake-import.tsx"),
    route("van-ban", "routes/desk/documents.tsx"),
    route("thu-gui", "routes/desk/letters.tsx"),
    route("thu-gui/moi", "routes/desk/letters-new.tsx"),
    route("thu-gui/:batchId", "routes/desk/letters-batch.tsx"),
    route("thu-ky", "routes/desk/staff.tsx"),
    route("nhat-ky", "routes/desk/activities.tsx"),

    // set-up
    route("thiet-lap", "routes/desk/setup.tsx", [
      index("routes/desk/setup-basics.tsx"),
      route("lich", "routes/desk/setup-timeline.tsx"),
      route("bang", "routes/desk/setup-divisions.tsx"),
      route("ma-so", "routes/desk/setup-numbering.tsx"),
      route("kiem-tra", "routes/desk/setup-checklist.tsx"),
      route("mau-ho-so", "routes/desk/setup-form.tsx"),
      route("mau-ho-so/xem-truoc", "routes/desk/setup-form-preview.tsx"),
      route("mau-ho-so/cong-bo", "routes/desk/setup-form-publish.tsx"),
      route("dieu-kien", "routes/desk/setup-eligibility.tsx"),
      route("giai-thuong", "routes/desk/setup-prizes.tsx"),
      route("vong", "routes/desk/setup-rounds.tsx"),
      route("mo", "routes/desk/setup-opening.tsx"),
    ]),
    route("thiet-lap/tieu-chi/:rubricId", "routes/desk/setup-rubric.tsx"),
  ]),

  // events' desks
  route("ban-to-chuc/su-kien/:eventId", "routes/event-desk/layout.tsx", [
    // the event itself and its plan
    index("routes/event-desk/overview.tsx"),
    route("thong-tin", "routes/event-desk/details.tsx"),
    route("so-do", "routes/event-desk/plan.tsx"),
    route("so-do/thiet-lap", "routes/event-desk/plan-setup.tsx"),
    route("gian", "routes/event-desk/booths.tsx"),
    route("gian/tao", "routes/event-desk/booth-grid.tsx"),
    // exhibitors
    route("goi-trien-lam", "routes/event-desk/call.tsx"),
    route("don", "routes/event-desk/applications.tsx"),
    route("don/:applicationId", "routes/event-desk/application.tsx"),
    route("xet-don", "routes/event-desk/applications-review.tsx"),
    route("xep-gian", "routes/event-desk/allocations.tsx"),
    route("xep-gian/:allocationId", "routes/event-desk/allocation.tsx"),
    // agenda
    route("chuong-trinh", "routes/event-desk/agenda.tsx"),
    route("chuong-trinh/phong", "routes/event-desk/agenda-rooms.tsx"),
    route("chuong-trinh/moi", "routes/event-desk/agenda-slot-new.tsx"),
    route("chuong-trinh/:slotId", "routes/event-desk/agenda-slot.tsx"),
    route("chuong-trinh/:slotId/nguoi-dang-ky", "routes/event-desk/agenda-attendees.tsx"),
    // delegates and the gate
    route("dai-bieu", "routes/event-desk/delegates.tsx"),
    route("dai-bieu/moi", "routes/event-desk/delegates-new.tsx"),
    route("dai-bieu/:delegateId", "routes/event-desk/delegates-one.tsx"),
    route("dai-bieu/nhap", "routes/event-desk/delegates-import.tsx"),
    route("dai-bieu/nhap/:importId", "routes/event-desk/delegates-import-one.tsx"),
    route("doan", "routes/event-desk/delegations.tsx"),
    route("diem-danh", "routes/event-desk/check-in.tsx"),
    route("nguoi-truc", "routes/event-desk/staff.tsx"),
  ]),

  // the desk of one network of mentors
  route("ban-to-chuc/co-van/:organizationId", "routes/mentoring-desk/layout.tsx", [
    index("routes/mentoring-desk/mentors.tsx"),
    route("nguoi/:mentorId", "routes/mentoring-desk/mentor.tsx"),
    route("dot", "routes/mentoring-desk/cohorts.tsx"),
    route("dot/moi", "routes/mentoring-desk/cohort-new.tsx"),
    route("dot/:cohortId", "routes/mentoring-desk/cohort.tsx"),
    route("dot/:cohortId/sua", "routes/mentoring-desk/cohort-edit.tsx"),
    route("dot/:cohortId/ghep", "routes/mentoring-desk/matching.tsx"),
    route("dot/:cohortId/ghep/:matchRunId", "routes/mentoring-desk/match-run.tsx"),
    route("dot/:cohortId/cap", "routes/mentoring-desk/tasks-pairs.tsx"),
    route("viec", "routes/mentoring-desk/tasks.tsx"),
  ]),

  // resources: no page of their own
  route("ban-to-chuc/:competitionId/thiet-lap/tai-ve.json", "routes/desk/setup-file.ts"),
  route("su-kien/:slug/trien-lam/:exhibitorSlug/ma-qr.svg", "routes/exhibitors/exhibitor-code.ts"),
  route("ban-to-chuc/su-kien/:eventId/don.csv", "routes/event-desk/applications-file.ts"),
  route("ban-to-chuc/su-kien/:eventId/don.xlsx", "routes/event-desk/applications-file.ts", { id: "applications-xlsx" }),
  route("su-kien/:slug/chuong-trinh.ics", "routes/agenda/agenda-calendar.ts"),
  route("su-kien/:slug/chuong-trinh/:slotId/lich.ics", "routes/agenda/slot-calendar.ts"),
  route("lich/:feedToken.ics", "routes/agenda/my-calendar.ts"),
  route("ban-to-chuc/su-kien/:eventId/chuong-trinh.csv", "routes/event-desk/agenda-file.ts"),
  route("ban-to-chuc/su-kien/:eventId/chuong-trinh/:slotId/nguoi-dang-ky.csv", "routes/event-desk/agenda-file.ts", {
    id: "routes/event-desk/attendees-file",
  }),
  route("co-van/cap/:mentorshipId/hop/:meetingId/lich.ics", "routes/mentoring/pair-meeting-file.ts"),
  route("ban-to-chuc/co-van/:organizationId/dot/:cohortId/cap.csv", "routes/mentoring-desk/tasks-pairs-file.ts"),
  route("ban-to-chuc/co-van/:organizationId/dot/:cohortId/cap.xlsx", "routes/mentoring-desk/tasks-pairs-file.ts", {
    id: "routes/mentoring-desk/tasks-pairs-workbook",
  }),
  route("the/:badgeToken/the.pdf", "routes/delegates/badge-file.ts"),
  route("ban-to-chuc/su-kien/:eventId/the.pdf", "routes/event-desk/delegates-badges.ts"),
  route("ban-to-chuc/su-kien/:eventId/dai-bieu.csv", "routes/event-desk/delegates-csv.ts"),
  route("ban-to-chuc/su-kien/:eventId/dai-bieu.xlsx", "routes/event-desk/delegates-xlsx.ts"),
  route("ban-to-chuc/su-kien/:eventId/dai-bieu/nhap/mau.xlsx", "routes/event-desk/delegates-template.ts"),
  route("ban-to-chuc/su-kien/:eventId/dai-bieu/nhap/:importId/loi.csv", "routes/event-desk/delegates-import-errors.ts"),
  route("ban-to-chuc/su-kien/:eventId/diem-danh/quet", "routes/event-desk/check-in-scan.ts"),
  route("ban-to-chuc/su-kien/:eventId/diem-danh/so-lieu", "routes/event-desk/check-in-counts.ts"),
  route("ban-to-chuc/:competitionId/vong/:roundId/xep-hang.csv", "routes/desk/ranking-file.ts"),
  route("ban-to-chuc/:competitionId/vong/:roundId/bang-tong-hop-diem.xlsx", "routes/desk/ranking-summary.ts"),
  route("ban-to-chuc/:competitionId/ho-so/:entryId/ho-so.pdf", "routes/desk/entry-paper.ts"),
  route("ho-so/:entryId/luu", "routes/entry/answer.ts"),
  route("ban-to-chuc/:competitionId/thiet-lap/mau-ho-so/cho", "routes/desk/setup-form-place.ts"),
  route("ho-so/:entryId/phien-ban/:version/noi-dung.json", "routes/entry/version-file.ts"),
  route("ho-so/:entryId/ho-so.pdf", "routes/entry/paper.ts"),
  route("ho-so/:entryId/bien-nhan.pdf", "routes/entry/receipt-paper.ts"),
  route("ho-so/:entryId/giam-ho/:memberId/phieu.pdf", "routes/entry/guardian-paper.ts"),
  route("tai-len", "routes/files/uploads.ts"),
  route("tai-len/:uploadId", "routes/files/upload.ts"),
  route("ban-to-chuc/:competitionId/ho-so-giay/nhap/mau.xlsx", "routes/desk/intake-template.ts"),
  route("ban-to-chuc/:competitionId/giam-khao.xlsx", "routes/desk/judges-xlsx.ts"),
  route("ban-to-chuc/:competitionId/vong/:roundId/tien-do.xlsx", "routes/desk/progress-xlsx.ts"),
  route("ban-to-chuc/:competitionId/giam-khao/nhap/mau.xlsx", "routes/desk/judges-template.ts"),
  route("ban-to-chuc/:competitionId/van-ban/:documentName", "routes/desk/document-file.ts"),
  route("tep/:fileId", "routes/files/file.ts"),
  route("tep/:fileId/trang-dau.webp", "routes/files/thumbnail.ts"),
  route("nha-dau-tu/tep/:fileName", "routes/investing/projects-file.ts"),
  route("dia-phuong", "routes/directory/places.ts"),
  route("cham-thi/phieu/:assignmentId/luu", "routes/judging/save.tsx"),
  route("cham-thi/xung-dot/:roundId/nguyen-vong", "routes/judging/interest.tsx"),
  route("cham-thi/phieu/:assignmentId/mang-theo.json", "routes/judging/carried.ts"),
  route("dang-xuat", "routes/accounts/sign-out.tsx"),
  route("tuy-chon", "routes/accounts/preferences.tsx"),
  route("tai-khoan/du-lieu.json", "routes/accounts/data-file.ts"),
] satisfies RouteConfig;
