import { useLocation, useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { savingText } from "~/i18n/saving";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Notice } from "~/ui/Notice";
import { openDeviceStore } from "./device-store.client";
import type { Kept } from "./kept";
import { Stranded } from "./Stranded";
import { type SentKept, sendKept } from "./send-kept.client";
import { useServerGuard } from "./use-staying";

/** For the pages of an entry that save nothing by themselves: without a network they stay, and say so. */
export function StayGuard({ entryId }: { entryId: string }) {
  const t = useText(savingText);
  const { pathname } = useLocation();
  const reason = useServerGuard(entryId);
  return (
    <div role="alert" className="empty:hidden">
      {reason && (
        <Notice
          tone="madder"
          action={
            reason === "signed_out" && (
              <a className="link font-medium" href={paths.signIn(pathname)} target="_blank" rel="noreferrer">
                {t.signIn}
              </a>
            )
          }
        >
          {t.stays[reason]}
        </Notice>
      )}
    </div>
  );
}

/** Before an entry is handed in: what this device still keeps of it is sent; what can't be is shown. */
export function KeptBefore({ accountId, entryId }: { accountId: string; entryId: string }) {
  const t = useText(savingText);
  const { revalidate } = useRevalidator();
  const [kept, setKept] = useState<SentKept>();
  useEffect(() => {
    void sendKept(openDeviceStore(), accountId, entryId).then((told) => {
      setKept(told);
      if (told.sent > 0) revalidate();
    });
  }, [accountId, entryId, revalidate]);
  if (!kept) return null;
  const giveUp = (text: Kept) => {
    void openDeviceStore().remove(text, text.text);
    setKept({ ...kept, refused: kept.refused.filter((other) => other !== text) });
  };
  return (
    <>
      {kept.waiting > 0 && (
        <Notice tone="turmeric" title={t.leftTitle(kept.waiting)}>
          {t.leftAbout}
        </Notice>
      )}
      <Stranded texts={kept.refused} labelOf={() => t.anAnswer} giveUp={giveUp} />
    </>
  );
}
