/** The built-in rubrics by name, in the order they are offered. */
export const rubricTemplateKeys = [
  "desk",
  "final",
  "student",
  "idea_council",
  "video_plan",
  "cic_final",
  "pass_fail",
  "blank",
] as const;
export type RubricTemplateKey = (typeof rubricTemplateKeys)[number];
