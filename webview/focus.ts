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
  const goOn = () => (again?.isConnected ? again : root).focus({ preventScroll: true });
  if (document.hasFocus()) goOn();
  // Another window has the keyboard, and keeps it until it comes back here by itself.
  else window.addEventListener("focus", () => document.activeElement === document.body && goOn(), { once: true });
}
