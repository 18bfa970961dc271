import type { Files } from './temp-vault.ts';

/** A word that no other text has, by what it is part of. */
export type Mark = (kind: string) => string;

/** Where an author writes what readers see. */
export const shownKinds =
  'name title alias tag property value description question teaches heading body block link label alt code math cell item task callout footnote highlight card answer citation source picture drawing paper sound chart board base'.split(
    ' ',
  );
/** Where an author writes what nobody else sees, in a published note too. */
export const hiddenKinds =
  'comment blockcomment cellcomment titlecomment answercomment footnotecomment htmlcomment htmlblock yamlcomment nested due kanban'.split(
    ' ',
  );

/** A note that has a mark of every kind, with the files that only it uses. */
export function markedNote(mark: Mark, properties: string): Files {
  const note = `${mark('name')} note.md`;
  return {
    [`notes/${note}`]: `---
${properties}
title: A title with ${mark('title')}
aliases: [${mark('alias')}]
tags: [${mark('tag')}]
description: ${mark('description')}
question: ${mark('question')}
teaches: [${mark('teaches')}]
# ${mark('yamlcomment')}
${mark('property')}: ${mark('value')}
nested: { inner: ${mark('nested')} }
sr-due: ${mark('due')}
kanban-plugin: ${mark('kanban')}
---

%%
${mark('blockcomment')}
%%

Words of the ${mark('body')}, ==${mark('highlight')}==, \`${mark('code')}\`, %%${mark('comment')}%%. ^${mark('block')}

## A ${mark('heading')}

See [[${mark('name')} note#^${mark('block')}|${mark('label')}]] and <https://example.org/${mark('link')}>, $\\text{${mark('math')}}$.

| a | b |
| - | - |
| ${mark('cell')} | %%${mark('cellcomment')}%% |

- ${mark('item')}
- [ ] ${mark('task')}

> [!note] A callout %%${mark('titlecomment')}%%
> ${mark('callout')}

A footnote.[^1] It says so [@${mark('citation')}]. <!-- ${mark('htmlcomment')} -->

<div>
<!-- ${mark('htmlblock')} -->
</div>

[^1]: ${mark('footnote')} %%${mark('footnotecomment')}%%

![[${mark('picture')}.png|${mark('alt')}]]

![[${mark('drawing')}.svg|drawn]] ![[${mark('paper')}.pdf]] ![[${mark('sound')}.mp3]]

![[${mark('chart')}.chart]]

![[${mark('board')}.canvas]] ![[${mark('base')}.base]]

#flashcards

What is ${mark('card')}?::It is ${mark('answer')}. %%${mark('answercomment')}%%
`,
    [`files/${mark('drawing')}.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${mark('drawing')}</title></svg>`,
    [`files/${mark('paper')}.pdf`]: `%PDF-1.4 ${mark('paper')}`,
    [`files/${mark('sound')}.mp3`]: mark('sound'),
    [`files/${mark('chart')}.chart`]: `title: ${mark('chart')}\nalt: x\ncolumns:\n  - { id: a, title: ${mark('chart')} }\nrows:\n  - [${mark('chart')}]\n`,
    [`files/${mark('board')}.canvas`]: `{"nodes":[{"id":"1","type":"text","text":"${mark('board')}","x":0,"y":0,"width":9,"height":9}],"edges":[]}`,
    [`files/${mark('base')}.base`]: `views:\n  - type: table\n    name: ${mark('base')}\n`,
  };
}
