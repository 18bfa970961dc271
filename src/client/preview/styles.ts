import sheet from '../../styles/preview.css?url';

/** Fulfilled when panels can be drawn: their styles come with the first of them, not with the page. */
export const styled = new Promise<unknown>((resolve) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  link.onload = link.onerror = resolve;
  document.head.append(link);
});
