import type { EligibilityRule } from "~/features/competition/eligibility/rule";

/** Who may enter, by the key of the edition; the same as articles 1 and 3 of their thể lệ say in words. */
export const eligibility: Readonly<Record<string, readonly EligibilityRule[]>> = {
  "cao-bang-2": [
    { key: "team_size", severity: "stop", kind: "team_size", least: 1, most: 5 },
    { key: "place", severity: "stop", kind: "place", provinces: ["04"] },
    { key: "lead_once", severity: "stop", kind: "lead_once" },
    { key: "entries_per_person", severity: "stop", kind: "entries_per_person", most: 2 },
    {
      key: "past_winner",
      severity: "flag",
      kind: "past_winner",
      reason: {
        vi: "Dự án đã đoạt giải nhất, nhì, ba ở các lần trước không được dự thi; giải khuyến khích thì được.",
        en: "Projects with a first, second or third prize in an earlier edition may not enter; those with a consolation prize may.",
      },
    },
  ],
  "hoc-sinh": [
    {
      key: "team_size",
      severity: "stop",
      kind: "team_size",
      least: 2,
      most: 4,
      reason: {
        vi: "Nhóm có từ 1 đến 3 em cùng một thầy cô hướng dẫn: hãy ghi cả thầy cô vào nhóm.",
        en: "A team has one to three pupils and a teacher: name the teacher as well.",
      },
    },
    { key: "entries_per_person", severity: "stop", kind: "entries_per_person", most: 2 },
    { key: "place", severity: "flag", kind: "place", provinces: ["04"] },
  ],
};
