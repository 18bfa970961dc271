import { copyAndSay } from './say.ts';

/** The mark beside a heading copies the address of its section; the page stays where it is. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', link.hash);
  void copyAndSay(link.href, 'Link copied');
});
