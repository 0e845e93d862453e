import { useEffect } from "react";
import { useTranslation } from "../../i18n/use-translation.ts";
import { useLocation, useNavigate } from "react-router";
import { readPath } from "../../address/paths.ts";
import { keepParams } from "../../address/ViewLink.tsx";
import { isData } from "../../model/figure.ts";
import { useReading } from "./reader-context.ts";

/** Steps from figure to figure, by button or, on a figure, by the arrow keys; the way back stays open. */
export function FigureSteps() {
  const { t } = useTranslation();
  const { place, figures, pointed, themes } = useReading();
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const shown = figures.filter(
    (figure) => isData(figure) && figure.theme !== null && themes.includes(figure.theme),
  );
  const at = pointed.kind === "figure" ? shown.findIndex(({ id }) => id === pointed.id) : -1;
  const previous = at > 0 ? shown[at - 1] : undefined;
  const next = shown[at + 1];

  const go = (figure: { readonly id: string } | undefined) => {
    if (figure === undefined) return;
    const params = new URLSearchParams(search);
    params.delete("figure");
    const to = keepParams(readPath(place.id, { figure: figure.id }), params.toString());
    void navigate(to, { replace: true, state: state as unknown });
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const onFigure = event.target instanceof Element && event.target.closest(".reader-text mark");
      if (!onFigure || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "ArrowRight") go(next);
      if (event.key === "ArrowLeft") go(previous);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  });

  return (
    <nav aria-label={t("reader.steps")} className="needs-script figure-steps">
      <button
        type="button"
        disabled={previous === undefined}
        onClick={() => {
          go(previous);
        }}
      >
        {t("reader.previous")}
      </button>
      <span className="text-ink-soft">{at < 0 ? shown.length : `${at + 1} / ${shown.length}`}</span>
      <button
        type="button"
        disabled={next === undefined}
        onClick={() => {
          go(next);
        }}
      >
        {t("reader.next")}
      </button>
    </nav>
  );
}
