import { createRequire } from "node:module";
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Preview, pictureSize } from "./preview";

/** Pixels of the largest image that is decoded, and bytes of the largest canvas: a small file may announce gigabytes. */
const mostPixels = 25_000_000;
const mostCanvasBytes = 100_000_000;

/** Counts a PDF's pages and draws the first; images that are too large stay out of the picture. It reads no system font and runs nothing that the file brings. */
async function look(bytes: Uint8Array): Promise<Preview> {
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const pdf = await getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    maxImageSize: mostPixels,
    canvasMaxAreaInBytes: mostCanvasBytes,
    standardFontDataUrl: `${home}/standard_fonts/`,
    cMapUrl: `${home}/cmaps/`,
    verbosity: 0,
  }).promise;
  const page = await pdf.getPage(1);
  const natural = page.getViewport({ scale: 1 });
  const { width, height, scale } = pictureSize(natural.width, natural.height);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  await page.render({
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport: page.getViewport({ scale }),
  }).promise;
  return { pages: pdf.numPages, picture: new Uint8Array(canvas.toBuffer("image/webp", 80)) };
}

parentPort?.postMessage(await look(workerData as Uint8Array));
