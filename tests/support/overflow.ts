/** What sticks out at the right of the page, and is in no box that scrolls by itself. Runs in the page. */
export function stickingOut(): string[] {
  const scrolls = (element: Element): boolean => {
    for (let box = element.parentElement; box; box = box.parentElement)
      if (
        box !== document.body &&
        box !== document.documentElement &&
        getComputedStyle(box).overflowX !== 'visible'
      )
        return true;
    return false;
  };
  const width = document.documentElement.clientWidth;
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element),
  );
  const excess = document.documentElement.scrollWidth - width;
  return excess > 0
    ? [`${excess} px too wide`, ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 100))]
    : [];
}

/** Notes of the margin that lie on one another, on the contents or on a wide table, or out of order. Runs in the page. */
export function overlapping(): string[] {
  const boxes = [
    ...document.querySelectorAll('.contents, .mn, .prose > .scroll, .prose > sort-table, figure'),
  ]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => ({
      box: element.getBoundingClientRect(),
      name: element.textContent.trim().slice(0, 40),
    }));
  return boxes.flatMap(({ box, name }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          other.box.left < box.right - 1 &&
          other.box.right > box.left + 1 &&
          other.box.top < box.bottom - 1 &&
          other.box.bottom > box.top + 1,
      )
      .map((other) => `“${name}” and “${other.name}”`),
  );
}
