/**
 * Runs in the head before the first paint: a kept theme never flashes, and a reader who has begun finds the place
 * for "continue" kept free. Inline: its hash goes into the CSP.
 */
export const themeBoot =
  "try{const s=localStorage,d=document.documentElement.dataset,t=s.getItem('theme');if(t==='light'||t==='dark')d.theme=t;if(Object.keys(s).some(k=>k.startsWith('progress-')&&s[k].includes('\"last\"')))d.begun=''}catch{}";
