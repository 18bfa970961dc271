type Scripts = Readonly<Record<string, () => Promise<unknown>>>;

/** Loads each script whose selector finds something; what lies in a closed `<details>` alone, once that is opened. */
export function loadWhere(scripts: Scripts): void {
  const waiting = new Map(Object.entries(scripts));
  const loadOpen = (): void => {
    for (const [selector, load] of waiting) {
      if (![...document.querySelectorAll(selector)].some(isOpen)) continue;
      waiting.delete(selector);
      void load();
    }
  };
  loadOpen();
  // The event does not bubble.
  document.addEventListener('toggle', loadOpen, true);
}

function isOpen(element: Element): boolean {
  return element.closest('details:not([open])') === null;
}
