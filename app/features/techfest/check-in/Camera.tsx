import type { RefObject } from "react";
import { checkInText } from "~/i18n/check-in";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import type { CameraState } from "./use-camera";

interface Props {
  video: RefObject<HTMLVideoElement>;
  state: CameraState;
  onStart: () => void;
  onStop: () => void;
}

/** The rear camera with a frame to hold the badge in; says plainly why it can't be used. */
export function Camera({ video, state, onStart, onStop }: Props) {
  const t = useText(checkInText).camera;
  const isLive = state === "on" || state === "starting";
  return (
    <div className="camera" data-live={isLive}>
      <div className="camera-view" hidden={!isLive}>
        {/* A picture of the door: nothing is said in it. */}
        <video ref={video} muted playsInline aria-label={t.hint} />
        <span className="camera-frame" aria-hidden="true" />
      </div>
      <p className="text-table text-stone">
        {state === "on" ? t.hint : state === "starting" ? t.starting : state === "off" ? t.off : t[state]}
      </p>
      {isLive ? (
        <Button icon="x" onClick={onStop}>
          {t.stop}
        </Button>
      ) : (
        <Button kind="primary" icon="eye" onClick={onStart}>
          {t.start}
        </Button>
      )}
    </div>
  );
}
