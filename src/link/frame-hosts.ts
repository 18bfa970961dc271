const player = /<click-frame\b[^>]* data-src="(https:\/\/[a-z\d.-]+)\//gu;

/** Origins of the players that finished HTML offers to put into its page; the page's policy must name them, and no others. */
export function frameHosts(html: string): readonly string[] {
  return [...new Set([...html.matchAll(player)].map(([, origin = '']) => origin))].sort();
}
