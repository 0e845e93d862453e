import type { Picture } from "./prerender.tsx";

/** What the pages of a build have in common. */
interface Build {
  /** The boot script, and its name in a content security policy. */
  readonly boot: { readonly code: string; readonly hash: string };
  /** The version of the data that the pages were made with. */
  readonly data: string;
  /** The picture by which the site is shared: from the root of the host, or whole where the host is known. */
  readonly social: string;
}

/** Fills the built index.html with a picture, its head, and the policy that its code and styles keep to. */
export function pageOf(template: string, picture: Picture, { boot, data, social }: Build): string {
  const { address, locale, title, description, html, isReplaced } = picture;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(isReplaced ? boot.hash : null)}" />`,
    ...(isReplaced
      ? [
          `<script data-address="${address}">${boot.code}</script>`,
          `<meta name="data-version" content="${data}" />`,
        ]
      : []),
  ];
  const parts: readonly (readonly [RegExp, (found: string) => string])[] = [
    [/<html lang="[^"]*">/u, () => `<html lang="${locale}">`],
    [/<meta charset="utf-8" \/>/u, (found) => `${found}${head.join("")}`],
    [/<title>[^<]*<\/title>/u, () => `<title>${title}</title>`],
    [
      /<meta\s+name="description"[^>]*>/u,
      () => `<meta name="description" content="${description}" />${preview(picture, social)}`,
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
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What those show who share a page, as far as it is not in the page for all. */
function preview({ locale, title, description }: Picture, social: string): string {
  const [name = ""] = title.split(" · ").toReversed();
  const tags = [
    ["og:type", "website"],
    ["og:site_name", name],
    ["og:locale", locale === "zh-Hant" ? "zh_TW" : "zh_CN"],
    ["og:title", title],
    ["og:description", description],
    ["og:image", social],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", name],
  ].map(([property, content]) => `<meta property="${property}" content="${content}" />`);
  return [...tags, `<meta name="twitter:card" content="summary_large_image" />`].join("");
}

/** A line over the text for those whose browser runs no script, or got none; a static copy always needs its way back. */
function note({ note: text, other }: Picture): string {
  const link =
    other === null
      ? ""
      : ` <a href="${other.href}" hreflang="${other.locale}" class="underline">${other.text}</a>`;
  return `<aside class="without-script mx-auto max-w-measure px-4 py-2 text-13 text-ink-soft md:px-6">${text}${link}</aside>`;
}
