import { expect, test } from 'vitest';
import { linkedPlaces } from '../../src/link/linked-places.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { vaultOf } from '../vault/vault-of.ts';

test('only places that a link or a term leads to are counted, with their page', async () => {
  const vault = await vaultOf({
    'x.md':
      '[[#Own]] [[y#Café!]] [[y#^block]] [[y#Nowhere]] [[p.pdf#page=5]] GRPO[^1]\n\n## Own\n\n[^1]: Foot.',
    'y.md': '## Café!\n\n## Alone\n\nText. ^block',
    'p.pdf': '',
    'Glossary.md': '---\nrole: glossary\n---\n\n### GRPO\n\nA way.\n\n### PPO\n\nAnother.',
  });
  const places = linkedPlaces(vault, siteUrls('/base/'));
  expect(places.get('/base/x/')).toEqual(new Set(['own']));
  expect(places.get('/base/y/')).toEqual(new Set(['café', '^block']));
  expect(places.get('/base/glossary/')).toEqual(new Set(['grpo']));
});
