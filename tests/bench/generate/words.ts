import { chanceOf, type Chance } from './chance.ts';
import { ranksOf } from './ranks.ts';

/** The words that a vault is written in. */
export interface Words {
  /** All of them, the most frequent first. */
  readonly all: readonly string[];
  /** One, the frequent ones as often as in a language. */
  word(chance: Chance): string;
  /** One that says something: never among the most frequent. */
  topic(chance: Chance): string;
}

const COUNT = 30_000;
/** Ranks below are too frequent to name anything. */
const COMMON = 400;

const little =
  'the of and to in a is that it for as with on be by this are or an not from at which but have was they we can if more when one has all their will than so what there other its who may each do into only such no out some these how up them about then two most would make like time over also between after where must does use many because through even any same just under both often before those while should few less without within every still against';

const starts =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sk sl sp st str t th tr v w z';
const middles = 'a e i o u ai ea ee ie oa ou y';
const ends = ' b ck d f g k l ll m n nd ng nt p r rd rm rt s sk ss st t th x';

/** Words that do not exist, of syllables that a seed puts together, short where they are frequent. */
export function wordsOf(seed: number): Words {
  const all = makeWords(seed);
  const rank = ranksOf(COUNT, 1.05, 2.7);
  const topic = ranksOf(COUNT - COMMON, 0.9, 50);
  return {
    all,
    word: (chance) => all[rank(chance)]!,
    topic: (chance) => all[COMMON + topic(chance)]!,
  };
}

function makeWords(seed: number): readonly string[] {
  const chance = chanceOf(seed, 'words');
  const words = new Set(little.split(' '));
  while (words.size < COUNT) {
    const syllables = 1 + chance.below(2) + Number(words.size > 3000);
    words.add(Array.from({ length: syllables }, () => syllable(chance)).join(''));
  }
  return [...words];
}

const [starting, middle, ending] = [starts, middles, ends].map((list) => list.split(' ')) as [
  string[],
  string[],
  string[],
];

function syllable(chance: Chance): string {
  return chance.pick(starting) + chance.pick(middle) + (chance.hit(0.5) ? chance.pick(ending) : '');
}

/** With a capital letter. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
