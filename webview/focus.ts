// Content that is made anew without the keyboard losing its place in it.

/** Lets `change` replace what is in `root`; the keyboard goes on at the element with the same `data-keep`, otherwise at `root`. */
export function keepFocus(root: HTMLElement, change: () => void): void {
  const active = document.activeElement as HTMLElement | null;
  const isInside = active !== null && active !== root && root.contains(active);
  const { scrollTop } = root;
  change();
  if (scrollTop > 0) root.scrollTop = scrollTop;
  if (!isInside) return;
  const again = [...root.querySelectorAll<HTMLElement>("[data-keep]")].find(
    ({ dataset }) => dataset.keep === active.dataset.keep,
  );
  (again ?? root).focus({ preventScroll: true });
}
