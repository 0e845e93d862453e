/** Lines where words will stand; nothing of them moves. */
export const SkeletonLines = ({ count }: { readonly count: number }) => (
  <div aria-hidden="true" className="skeleton-lines">
    {Array.from({ length: count }, (_, line) => (
      <span key={line} />
    ))}
  </div>
);
