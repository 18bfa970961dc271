const tag = '<img src=x onerror=RUN>';
const quote = 'x" onmouseover="RUN';

/** Words that the compiler puts into attributes, titles and labels. */
export const words: readonly string[] = [
  `> [!note] ${tag}\n> text`,
  `> [!note]- <script>RUN</script>\n> text`,
  `> [!${quote}] title\n> text`,
  `> [!note|${quote}] "><script>RUN</script>\n> text`,
  `> [!<svg onload=RUN>] title`,
  `![${tag}](shown.svg)`,
  `![${quote}](shown.svg "${tag}")`,
  `![[shown.svg|${quote}]]`,
  `![[shown.svg|${tag}|100x100"onerror="RUN]]`,
  `![[nothing.png|${tag}]]`,
  `[[nothing|${tag}]] [[${tag}]]`,
  `## ${tag}\n\n## Heading " onclick="RUN\n\n[[#${tag}]]`,
  '## <script>RUN</script>\n\n## main\n\n## constructor\n\n## \\_\\_proto\\_\\_\n\n[[#__proto__]] ![[__proto__]]\n\n## location',
  `text[^1] and ^[an inline ${tag}]\n\n[^1]: ${tag} <script>RUN</script>`,
  `text[^" onclick="RUN]\n\n[^" onclick="RUN]: note`,
  `text ^x"onclick=RUN\n\ntext ^main`,
  `#tag"onclick=RUN #<script> #x/<img>`,
  `- [<] ${tag}\n- ["] ${quote}`,
  `| ${tag} | x |\n| :-: | - |\n| [[x\\|${tag}]] | <td onclick=RUN> |`,
  `\`\`\`js" onclick="RUN {1,2} title="${tag}"\nx\n\`\`\``,
  `\`\`\`html title='x"><script>RUN</script>'\n<script>RUN</script>\n\`\`\``,
  `==${tag}== ~~${tag}~~ **<script>RUN</script>** %%${tag}%%`,
  `#flashcards\n\n${tag}::<script>RUN</script>\n\n${quote}:::${tag}`,
  `[${tag}](https:HOST/) [x](https:HOST/ "${tag}")`,
  '![[shown.svg#" onload="RUN]] [[shown.svg#"><script>RUN</script>]]',
  '![[paper.pdf#page=1"onload="RUN&height=1e9]] ![[paper.pdf#page=<script>RUN</script>]]',
  '![](https:HOST/x.png) ![x](https:HOST/x.svg) ![](https:HOST/x.mp4)',
  '![[../../etc/passwd]] [[../../etc/passwd]] [x](../../../etc/passwd) [y](/etc/passwd) [z](file:///etc/passwd)',
  '<img src="../../etc/passwd"> <img src="/etc/passwd"> ![[.obsidian/app.json]] [[.git/config]]',
  '![[active.html]] [[active.html]] [x](active.xhtml) [[active.xml]] [[active.js]] [[active]] [[active.svgz]]',
];

/** Words for the search and its excerpts. */
export const search: readonly string[] = [
  'findable <mark>x</mark> &lt;mark&gt;&lt;img src=x onerror=RUN&gt;&lt;/mark&gt; findable',
  'findable \\<script>RUN\\</script> findable',
  'findable &amp;lt;img src=x onerror=RUN&amp;gt; findable',
  '`findable <img src=x onerror=RUN>` findable',
  '## findable &lt;img src=x onerror=RUN>\n\nfindable text',
  'findable &lt;/mark>&lt;svg/onload=RUN> "findable" \'findable\'',
];
