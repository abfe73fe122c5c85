import type { EntryFormDefinition } from "~/features/competition/entry-form";

/** Two questions: enough of a form to submit. */
export const smallForm: EntryFormDefinition = {
  steps: [
    {
      key: "idea",
      title: { vi: "Ý tưởng", en: "The idea" },
      fields: [
        {
          key: "problem",
          type: "long_text",
          label: { vi: "Vấn đề", en: "Problem" },
          required: true,
          limit: 2_000,
          identifies: false,
        },
        {
          key: "deck",
          type: "file",
          label: { vi: "Bản thuyết minh", en: "Deck" },
          required: false,
          limit: 20,
          identifies: false,
        },
      ],
    },
  ],
};
