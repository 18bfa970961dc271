/** The bites that the author's notes link to, as they are linked there. */
export const seedBites = [
  'how reasoning models effectively differ from traditional llms',
  "How to choose between regular models and 'reasoning' models",
  'LLMs limitations on thinking and reasoning',
  'prompting reasoning models',
  'mini report reasoning models',
  'special performance of reasoning models',
  'specialized training of reasoning models like o1 or deep seek r1',
  'Reasoning models leaderboard from artificial analysis',
  'deep seek r1 vs o1',
  'How to prompt Large Thinking & Reasoning models?',
  'Gregory Brockman tweet about LLMs',
  'how to prompt reasoning models - o1',
] as const;
