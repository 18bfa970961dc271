/** What a group of rewards tells GRPO. */
export interface GroupStatistics {
  readonly mean: number;
  /** Population standard deviation. */
  readonly deviation: number;
  /** Reward minus mean, in deviations; all 0 when every reward is the same. */
  readonly values: readonly number[];
}

/** Advantage of each answer within its group, as DeepSeekMath defines it (arXiv 2402.03300, section 4.1.2). */
export function advantages(rewards: readonly number[]): GroupStatistics {
  const size = Math.max(1, rewards.length);
  const mean = rewards.reduce((sum, reward) => sum + reward, 0) / size;
  const deviation = Math.sqrt(rewards.reduce((sum, reward) => sum + (reward - mean) ** 2, 0) / size);
  return {
    mean,
    deviation,
    values: rewards.map((reward) => (deviation === 0 ? 0 : (reward - mean) / deviation)),
  };
}
