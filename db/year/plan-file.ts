import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { FormFieldContent, ProjectContent } from "../content/types";

const require = createRequire(import.meta.url);
const regular = require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf");
const bold = require.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf");
const cham = "#24306B";

/** A founder's bản thuyết minh as a PDF: the same for the same project. */
export function planFile(
  project: ProjectContent,
  fields: readonly FormFieldContent[],
  madeAt: Date,
): Promise<Uint8Array> {
  const info = { Title: project.name, CreationDate: madeAt, ModDate: madeAt };
  const pdf = new PDFDocument({ size: "A4", margins: { top: 64, bottom: 64, left: 72, right: 64 }, info });
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
  pdf.font(regular).fontSize(10).fillColor("#6B6778").text("BẢN THUYẾT MINH DỰ ÁN");
  pdf.moveDown(0.4).font(bold).fontSize(22).fillColor(cham).text(project.name);
  pdf.moveDown(0.3).font(regular).fontSize(12).fillColor("#1C1B29").text(project.pitch, { lineGap: 4 });
  pdf.moveDown(0.8).text(project.summary, { lineGap: 4 });
  for (const { key, label, type } of fields) {
    const answer = project.answers[key as keyof ProjectContent["answers"]];
    if (type !== "long_text" || typeof answer !== "string") continue;
    pdf.moveDown(1).font(bold).fontSize(13).fillColor(cham).text(label.vi);
    pdf.moveDown(0.2).font(regular).fontSize(11).fillColor("#1C1B29").text(answer, { lineGap: 4 });
  }
  pdf.end();
  return done;
}
