import type { Messages } from "../catalogue";
import type { files as vi } from "../vi/files";

export const files = {
  help: (limit) => `PDF, picture, Word, Excel or PowerPoint, at most ${limit}.`,
  kindsHelp: (kinds, limit) => `Takes ${kinds}; at most ${limit} each.`,
  kinds: {
    pdf: "PDF",
    image: "pictures",
    word: "Word",
    sheet: "Excel",
    slides: "PowerPoint",
    video: "MP4, MOV or WebM video",
  },
  several: (count, most) => `${count} of ${most} files so far; you can choose several at once.`,
  pages: (count) => (count === 1 ? "1 page" : `${count} pages`),
  more: "Fingerprint and earlier versions",
  earlier: "Earlier versions:",
  send: "Upload the file",
  unreachable: "The connection broke. Please choose the file again.",
  added: (name) => `File ${name} received.`,
  refusedTitle: "The file was not accepted",
  missing: "No file was chosen.",
  kept: "Everything you have filled in is still there.",
  back: "Back",
  reader: {
    title: (name) => `Read ${name}`,
    open: "Read it here",
    page: (page, pages) => `Page ${page} of ${pages}`,
    larger: "Zoom in",
    smaller: "Zoom out",
    loading: "Opening the file…",
    failed: "It can't be opened here. Please download it.",
  },
} satisfies Messages<typeof vi>;
