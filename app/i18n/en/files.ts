import type { Messages } from "../catalogue";
import type { files as vi } from "../vi/files";

export const files = {
  help: (limit) => `PDF, picture, Word, Excel or PowerPoint, at most ${limit}.`,
  send: "Upload the file",
  unreachable: "The connection broke. Please choose the file again.",
  added: (name) => `File ${name} received.`,
  refusedTitle: "The file was not accepted",
  missing: "No file was chosen.",
  kept: "Everything you have filled in is still there.",
  back: "Back",
} satisfies Messages<typeof vi>;
