import type { Instant } from "~/core/instant";
import { seededRandom } from "~/core/random";
import { slug } from "~/core/slug";
import type { EntrySnapshot } from "~/features/competition/entry/snapshot";
import { slotKeys } from "~/features/files/file";
import type { EntryFormContent, ProjectContent } from "../content/types";
import { makeFile } from "../factories/file";
import { productPicture } from "./picture";
import { planFile } from "./plan-file";
import type { Year } from "./year";

type Brought = { readonly fieldKey: string; readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The files a team brought to its entry, as its snapshot names them: the plan, and two pictures of what it has tried. */
export async function seedFiles(
  year: Year,
  { steps }: EntryFormContent,
  project: ProjectContent,
  entry: { readonly id: string; readonly by: string; readonly at: Instant },
): Promise<EntrySnapshot["files"]> {
  const fields = steps.flatMap((step) => step.fields);
  const places = fields.filter(({ type }) => type === "file");
  const photos = places.find(({ fileKinds }) => fileKinds?.includes("image"));
  const plan = places.find((field) => field !== photos);
  const name = slug(project.name, project.key);
  const brought: Brought[] = [];
  if (plan) {
    const bytes = await planFile(project, fields, new Date(entry.at));
    brought.push({ fieldKey: plan.key, name: `${name}.pdf`, type: "application/pdf", bytes });
  }
  if (photos && project.answers.tried === "yes") {
    for (const [at, fieldKey] of slotKeys(photos.key, 2).entries()) {
      const bytes = productPicture(seededRandom(`${project.key} ${at}`));
      brought.push({ fieldKey, name: `${name}-${at + 1}.png`, type: "image/png", bytes });
    }
  }
  const files: EntrySnapshot["files"] = [];
  for (const file of brought) {
    const owner = { ownerKind: "entry", ownerId: entry.id, uploadedBy: entry.by, createdAt: entry.at };
    const made = await makeFile(year.db, year.write, { ...file, ...owner });
    const { fieldKey, type } = file;
    files.push({ fieldKey, fileId: made.id, name: file.name, type, size: made.size, sha256: made.sha256 });
  }
  return files;
}
