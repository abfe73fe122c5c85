import { formatClock } from "~/i18n/format";
import { savingText } from "~/i18n/saving";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import type { Fields } from "./autosave";
import { saveNews } from "./autosave-news";
import type { StayReason } from "./device/use-staying";

interface Props {
  fields: Fields;
  /** when anything of the entry was last saved, as the page was loaded */
  savedAt: string | null;
  isOnline: boolean;
  /** the address to come back to after signing in */
  here: string;
  stays: StayReason | null;
}

/** "Đã lưu 16:59:31", or what stands in the way of it and where the text is meanwhile. Always on screen. */
export function SaveStatus({ stays, here, ...props }: Props) {
  const t = useText(savingText);
  const isSignedOut = stays === "signed_out" || saveNews(props.fields, props.isOnline).kind === "signed_out";
  return (
    <>
      <News {...props} />
      {stays && <span className="mt-1 block font-medium text-madder">{t.stays[stays]}</span>}
      {isSignedOut && (
        <>
          {" "}
          <a className="link font-medium" href={paths.signIn(here)} target="_blank" rel="noreferrer">
            {t.signIn}
          </a>
        </>
      )}
    </>
  );
}

function News({ fields, savedAt, isOnline }: Pick<Props, "fields" | "savedAt" | "isOnline">) {
  const t = useText(savingText);
  const clock = (at: string) => formatClock(at, { seconds: true });
  const news = saveNews(fields, isOnline);
  if ("keptAt" in news) {
    const kept = news.keptAt ? t.kept(clock(news.keptAt)) : t.notKept;
    return (
      <span className="text-madder">
        {t[news.kind]} {kept}
      </span>
    );
  }
  if (news.kind === "clash") return <span className="text-turmeric-ink">{t.clash}</span>;
  if (news.kind === "refused") return <span className="text-madder">{t.refused}</span>;
  if (news.kind === "saving") return <>{t.saving}</>;
  if (news.kind === "waiting") return <>{t.waiting}</>;
  const latest = [savedAt, ...Object.values(fields).map((field) => field.savedAt)].reduce((a, b) =>
    (b ?? "") > (a ?? "") ? b : a,
  );
  const saved = latest ? t.saved(clock(latest)) : t.nothingYet;
  return <>{isOnline ? saved : `${t.noNetwork} ${saved}`}</>;
}
