import { MARK } from "./followed-marks.ts";

/** A mark that bears a number on paper: what it stands for, one of the two. */
export interface NotedMark {
  readonly town: string;
  readonly figure: string | null;
  readonly sentence: string | null;
}

/** The marks of the page whose value or words are `noted`, in reading order. */
export function notedMarks(): readonly NotedMark[] {
  return [...document.querySelectorAll("main .noted")].flatMap((noted) => {
    const { figure, sentence } = noted.closest<HTMLElement>(MARK)?.dataset ?? {};
    const [town, id] = (figure ?? sentence ?? "").split("/");
    if (town === undefined || id === undefined) return [];
    return [
      {
        town,
        ...(figure === undefined ? { figure: null, sentence: id } : { figure: id, sentence: null }),
      },
    ];
  });
}
