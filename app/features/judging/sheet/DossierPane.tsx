import { useState } from "react";
import { Dossier } from "~/features/competition/entry/Dossier";
import { type DossierFile, type Dossier as DossierView, filesOf } from "~/features/competition/entry/dossier";
import { PdfReader } from "~/features/files/pdf/PdfReader";
import { dossierText } from "~/i18n/dossier";
import { scoringText } from "~/i18n/scoring";
import { useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";

const answers = "answers";

/**
 * A dossier beside its sheet: the answers, each PDF as a tab of its own that keeps its place, links to videos. Without a
 * script the answers with the files by their links.
 */
export function DossierPane({ dossier }: { dossier: DossierView }) {
  const t = useText(scoringText).dossier;
  const pdfs = filesOf(dossier).filter(({ type }) => type === "application/pdf");
  const videos = videosOf(dossier);
  const [open, setOpen] = useState(answers);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const show = (part: string) => {
    setOpen(part);
    setSeen((before) => new Set([...before, part]));
  };
  return (
    <>
      {pdfs.length + videos.length > 0 && (
        <div className="dossier-parts noscript:hidden" data-scrolls>
          <div role="tablist" aria-label={t.parts} className="flex">
            <Part id={answers} label={t.answers} isOpen={open === answers} onOpen={show} />
            {pdfs.map(({ fileId, name }) => (
              <Part key={fileId} id={fileId} label={name} isOpen={open === fileId} onOpen={show} />
            ))}
          </div>
          {videos.map((url, index) => (
            <VideoLink key={url} url={url} label={videos.length > 1 ? `${t.video} ${index + 1}` : t.video} />
          ))}
        </div>
      )}
      <div
        role="tabpanel"
        id={`part-${answers}`}
        aria-labelledby={`tab-${answers}`}
        hidden={open !== answers}
        className="pt-4"
      >
        <Dossier dossier={dossier} readsPdfs={false} />
      </div>
      {pdfs.map((file) => (
        <PdfPart key={file.fileId} file={file} isOpen={open === file.fileId} isWanted={seen.has(file.fileId)} />
      ))}
    </>
  );
}

function Part({
  id,
  label,
  isOpen,
  onOpen,
}: {
  id: string;
  label: string;
  isOpen: boolean;
  onOpen: (id: string) => void;
}) {
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      aria-selected={isOpen}
      aria-controls={`part-${id}`}
      onClick={() => onOpen(id)}
      className={`flex min-h-11 max-w-72 flex-none items-center gap-1.5 border-b-2 px-3 text-[0.9375rem] ${
        isOpen ? "border-cham font-semibold text-cham" : "border-transparent text-stone hover:text-ink"
      }`}
    >
      {id !== answers && <Icon name="file" size={16} className="flex-none" />}
      <span className="truncate">{label}</span>
    </button>
  );
}

function PdfPart({ file, isOpen, isWanted }: { file: DossierFile; isOpen: boolean; isWanted: boolean }) {
  return (
    <div role="tabpanel" id={`part-${file.fileId}`} aria-labelledby={`tab-${file.fileId}`} hidden={!isOpen}>
      {isWanted && <PdfReader fileId={file.fileId} title={file.name} className="h-[calc(100dvh-15rem)] min-h-80" />}
    </div>
  );
}

function VideoLink({ url, label }: { url: string; label: string }) {
  const t = useText(dossierText);
  return (
    <a
      className="flex min-h-11 flex-none items-center gap-1.5 px-3 text-[0.9375rem] text-stone hover:text-ink"
      href={url}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      referrerPolicy="no-referrer"
    >
      <Icon name="film" size={16} />
      {label}
      <Icon name="external" size={14} />
      <span className="sr-only"> ({t.opensOutside})</span>
    </a>
  );
}

function videosOf({ steps }: DossierView): readonly string[] {
  return steps.flatMap((step) => step.answers.flatMap(({ value }) => (value?.kind === "video" ? [value.url] : [])));
}
