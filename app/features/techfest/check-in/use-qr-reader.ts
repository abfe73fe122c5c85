import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url";

type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats?(): Promise<string[]>;
};

/** The text of a QR code in the picture, or undefined. */
export type Reader = (video: HTMLVideoElement) => Promise<string | undefined>;

const widest = 800;

/** The browser's own reader where there is one, else ZXing from our own server, loaded when first needed. */
export async function openReader(): Promise<Reader> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = (await own?.getSupportedFormats?.().catch(() => undefined)) ?? [];
  if (own && formats.includes("qr_code")) {
    const detector = new own({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  return openZxing();
}

async function openZxing(): Promise<Reader> {
  const { prepareZXingModule, readBarcodes } = await import("zxing-wasm/reader");
  await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true });
  const canvas = document.createElement("canvas");
  const picture = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    if (!picture || video.videoWidth === 0) return undefined;
    const scale = Math.min(1, widest / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    picture.drawImage(video, 0, 0, canvas.width, canvas.height);
    const [code] = await readBarcodes(picture.getImageData(0, 0, canvas.width, canvas.height), {
      formats: ["QRCode"],
      maxNumberOfSymbols: 1,
    });
    return code?.text;
  };
}
