/** Runs in the head before the first paint, so that a kept choice never flashes. Inline: its hash goes into the CSP. */
export const themeBoot =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
