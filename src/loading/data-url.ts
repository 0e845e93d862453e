/**
 * Where a data file of the page's own build lies. The page names its data, so
 * that neither a cache nor a worker answers with those of another build; a page
 * of the development server does not.
 */
export function dataUrl(file: string): string {
  const page = typeof document === "undefined" ? null : document;
  const version = page?.querySelector<HTMLMetaElement>("meta[name=data-version]")?.content;
  const url = `${import.meta.env.BASE_URL}data/${file}`;
  return version === undefined ? url : `${url}?v=${version}`;
}
