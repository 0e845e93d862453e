import { Fragment, type ReactNode } from "react";
import { findReadings } from "../../chinese/readings.ts";

/**
 * Words of the report with the readings that its author gave set over the
 * characters: 甪(lù)直. The brackets stay in the text, unseen, so that it is
 * searched and copied as the report has it.
 */
export function GlossedWords({ text }: { readonly text: string }) {
  const readings = drawn(text);
  if (readings.length === 0) return text;
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { base, bracket, letters } of readings) {
    parts.push(
      <Fragment key={base.start}>
        {text.slice(done, base.start)}
        <ruby>
          {text.slice(base.start, base.end)}
          <rp>{text.slice(bracket.start, letters.start)}</rp>
          <rt lang="zh-Latn">{text.slice(letters.start, letters.end)}</rt>
          <rp>{text.slice(letters.end, bracket.end)}</rp>
        </ruby>
      </Fragment>,
    );
    done = bracket.end;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}

// A lone letter in brackets names the part of a list or a picture: 图(a).
const drawn = (text: string) =>
  text.includes("(") || text.includes("（")
    ? findReadings(text).filter(
        ({ letters, hasTone }) => hasTone || letters.end - letters.start > 1,
      )
    : [];
