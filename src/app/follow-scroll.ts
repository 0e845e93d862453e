/** Follows how far the page is scrolled until the function it returns is asked for it. */
export function followScroll(): () => number {
  let top = window.scrollY;
  const follow = () => {
    top = window.scrollY;
  };
  addEventListener("scroll", follow, { passive: true });
  return () => {
    removeEventListener("scroll", follow);
    return top;
  };
}
