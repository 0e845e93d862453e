import type { Picture } from "./prerender.tsx";

interface BootScript {
  readonly code: string;
  /** As a content security policy names it. */
  readonly hash: string;
}

/** Fills the built index.html with a picture, its head, and the policy that its code and styles keep to. */
export function pageOf(template: string, picture: Picture, boot: BootScript): string {
  const { address, locale, title, description, html, isReplaced } = picture;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(isReplaced ? boot.hash : null)}" />`,
    ...(isReplaced ? [`<script data-address="${address}">${boot.code}</script>`] : []),
  ];
  const parts: readonly (readonly [RegExp, (found: string) => string])[] = [
    [/<html lang="[^"]*">/u, () => `<html lang="${locale}">`],
    [/<meta charset="utf-8" \/>/u, (found) => `${found}${head.join("")}`],
    [/<title>[^<]*<\/title>/u, () => `<title>${title}</title>`],
    [
      /<meta\s+name="description"[^>]*>/u,
      () => `<meta name="description" content="${description}" />`,
    ],
    [/<noscript[^>]*>[^<]*<\/noscript>/u, () => ""],
    [
      /<div id="root"><\/div>/u,
      () => `<div id="root"><div id="picture" lang="${locale}">${html}</div></div>`,
    ],
    [/<main/u, (found) => `${note(picture)}${found}`],
    ...(isReplaced ? [] : [[CODE, () => ""] as const]),
  ];
  return parts.reduce((text, [place, words]) => fill(text, place, words), template);
}

/** The app's own code in a page. */
const CODE = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/gu;

/** Replaces a part of a page. Throws if it is not there: a page must not lack a part in silence. */
function fill(template: string, part: RegExp, words: (found: string) => string): string {
  if (template.search(part) < 0) throw new RangeError(`the page has no ${part.source}`);
  return template.replace(part, words);
}

/** What a page may load and run: its own files, and the one script in its head. */
function policy(hash: string | null): string {
  return [
    "default-src 'self'",
    `script-src ${hash === null ? "'none'" : `'self' '${hash}'`}`,
    "style-src 'self'",
    // The picture places marks by style attributes; they reach nothing outside, and no <style> is let in.
    "style-src-attr 'unsafe-inline'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A line over the text for those whose browser runs no script, or got none; a static copy always needs its way back. */
function note({ note: text, other }: Picture): string {
  const link =
    other === null
      ? ""
      : ` <a href="${other.href}" hreflang="${other.locale}" class="underline">${other.text}</a>`;
  return `<aside class="without-script mx-auto max-w-measure px-4 py-2 text-13 text-ink-soft md:px-6">${text}${link}</aside>`;
}
