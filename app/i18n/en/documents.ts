import type { Messages } from "../catalogue";
import type { documents as vi } from "../vi/documents";

export const documents = {
  title: "Documents and files",
  description: "Lists to be signed, and whole entries to be kept.",
  rolls: "Lists of entries",
  counts: (valid, invalid, undecided) =>
    `${valid} valid entries, ${invalid} invalid${undecided > 0 ? `, ${undecided} undecided` : ""}.`,
  pdf: "PDF to print",
  docx: "Word to edit",
  wholeTitle: "All entries",
  wholeAbout: (count) =>
    `${count} entries handed in, a row each, with every answer. The file holds personal data; its download is logged.`,
  csv: "CSV",
  xlsx: "Excel",
  zip: "ZIP: dossiers as PDF with their files",
  zipAbout: "A folder for each entry, named by its number. It can be very large.",
  roll: {
    republic: "SOCIALIST REPUBLIC OF VIET NAM",
    motto: "Independence - Freedom - Happiness",
    titles: { valid: "LIST OF VALID ENTRIES", invalid: "LIST OF INVALID ENTRIES" },
    names: { valid: "List of valid entries", invalid: "List of invalid entries" },
    files: { valid: "valid-entries", invalid: "invalid-entries" },
    count: (count) => (count === 1 ? "(1 entry)" : `(${count} entries)`),
    undecided: (count) => `${count} entries were still undecided when this list was made.`,
    none: "No entries.",
    division: (name, count) => `${name}: ${count} ${count === 1 ? "entry" : "entries"}`,
    columns: {
      valid: ["No.", "Entry", "Project", "Leader", "Field"],
      invalid: ["No.", "Entry", "Project", "Leader", "Field", "Reason"],
    },
    signed: "FOR THE SECRETARIAT",
    sign: "(signature, full name)",
  },
  whole: {
    sheet: "Entries",
    columns: [
      "Entry",
      "Project",
      "State",
      "Reason",
      "Time",
      "Division",
      "Field",
      "Place",
      "Submitted",
      "Version",
      "SHA-256",
      "Leader",
      "E-mail",
      "Phone",
      "Team",
    ],
    late: "Late",
    inTime: "In time",
  },
} satisfies Messages<typeof vi>;
