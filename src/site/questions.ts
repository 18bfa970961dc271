import type { CompiledNote, TaskFact } from '../compile/compiled-note.ts';
import { foldHeading } from '../vault/fold.ts';
import { resolveLink } from '../vault/resolve.ts';
import type { Vault } from '../vault/vault.ts';
import { noteHref } from './note-href.ts';
import { getOutline } from './outline.ts';
import { getVault } from './vault.ts';
import type { Question, QuestionGroup } from './views.ts';

/** The course's questions: those of the home note in its order, then those of the bites that none of them leads to. */
export async function getQuestions(): Promise<readonly Question[]> {
  const { vault } = await getVault();
  const home = vault.home === undefined ? undefined : vault.notes.get(vault.home);
  const asked =
    home?.tasks.filter(({ question }) => question).map((task) => fromTask(vault, home, task)) ?? [];
  const known = new Set(asked.map(({ question }) => foldHeading(question)));
  const led = new Set(asked.flatMap(({ bite }) => bite?.href ?? []));
  const own = [...vault.notes.values()].flatMap((note) => {
    const { question, answer } = note.properties;
    if (question === undefined || known.has(foldHeading(question)) || led.has(noteHref(vault, note)))
      return [];
    return [
      {
        question,
        answer,
        status: 'answered' as const,
        bite: { title: note.title, href: noteHref(vault, note) },
      },
    ];
  });
  return [...asked, ...own];
}

/** The same questions under the unit of the bite that answers them, in the order of the course. */
export async function getQuestionGroups(): Promise<readonly QuestionGroup[]> {
  const [questions, outline] = await Promise.all([getQuestions(), getOutline()]);
  const units = new Map(outline.flatMap((unit) => unit.notes.map(({ href }) => [href, unit])));
  const unitOf = ({ bite }: Question) => bite && units.get(bite.href);
  const byUnit = Map.groupBy(questions, unitOf);
  return [...outline, undefined].flatMap((unit) => {
    const own = byUnit.get(unit);
    return own ? [{ unit, questions: own }] : [];
  });
}

function fromTask(vault: Vault, home: CompiledNote, task: TaskFact): Question {
  const bite = task.links
    .map((index) => home.links[index])
    .map((link) => (link ? resolveLink(vault, home.path, link) : undefined))
    .find((target) => target?.kind === 'note');
  return {
    question: task.text,
    answer: task.detail || undefined,
    status: /^x$/iu.test(task.mark) ? 'answered' : 'open',
    bite: bite?.kind === 'note' ? { title: bite.note.title, href: noteHref(vault, bite.note) } : undefined,
  };
}
