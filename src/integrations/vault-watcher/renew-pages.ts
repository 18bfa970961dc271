import type { HookParameters } from 'astro';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Where Astro makes pages in dev. */
const makers = ['ssr', 'prerender'];

/**
 * Shows open pages anew, and lets every route be asked for its paths again. Astro does the same once its content store has
 * been written, which it puts off by half a second.
 */
export function renewPages({ environments }: DevServer): void {
  for (const name of makers) environments[name]?.hot.send('astro:content-changed', {});
  environments.client.hot.send('vault:changed', {});
}
