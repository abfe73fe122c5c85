import type { PDFDocumentProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { useEffect, useState } from "react";

export type OpenPdf = {
  readonly pdf: PDFDocumentProxy;
  /** the first page's height by its width: what the others are taken for until they are drawn */
  readonly shape: number;
};

/** Bytes asked for at a time: a phone fetches what it shows, not the whole file. */
const range = 256 * 1024;

/** Opens a PDF once `isWanted`. It reads nothing but the file, runs nothing in it, and is closed with the page. */
export function usePdf(url: string, isWanted: boolean): OpenPdf | "failed" | undefined {
  const [opened, setOpened] = useState<OpenPdf | "failed">();
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    let close: (() => void) | undefined;
    const open = async () => {
      const { getDocument, GlobalWorkerOptions } = await import("pdfjs-dist/legacy/build/pdf.mjs");
      GlobalWorkerOptions.workerSrc = workerUrl;
      const task = getDocument({
        url,
        isEvalSupported: false,
        useWasm: false,
        disableAutoFetch: true,
        disableStream: true,
        rangeChunkSize: range,
      });
      close = () => void task.destroy();
      const pdf = await task.promise;
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      if (!isGone) setOpened({ pdf, shape: height / width });
    };
    open().catch(() => {
      if (!isGone) setOpened("failed");
    });
    return () => {
      isGone = true;
      close?.();
    };
  }, [url, isWanted]);
  return opened;
}
