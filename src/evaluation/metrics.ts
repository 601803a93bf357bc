/** Judged answers of one question: key to grade (3 exactly what was asked, 2 right topic with one side off, 1 marginal). */
export type Qrels = Readonly<Record<string, number>>

/**
 * Normalized discounted cumulative gain of a run's first `k` keys, 0 to 1: gains 2^grade - 1, discount log2(rank + 1),
 * over the same sum for the best order possible. Burges et al., "Learning to Rank using Gradient Descent" (2005).
 */
export function ndcg(run: readonly string[], qrels: Qrels, k: number): number {
  const ideal = discounted(
    Object.values(qrels)
      .sort((a, b) => b - a)
      .slice(0, k),
  )
  return ideal === 0 ? 0 : discounted(run.slice(0, k).map((key) => qrels[key] ?? 0)) / ideal
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}

/** One over the rank of the first key of grade 2 or more; 0 where there is none. */
export function reciprocalRank(run: readonly string[], qrels: Qrels): number {
  const at = run.findIndex((key) => (qrels[key] ?? 0) >= 2)
  return at < 0 ? 0 : 1 / (at + 1)
}

/** The share of the keys of grade 2 or more that are among the run's first `k`; 1 where there are none. */
export function recall(run: readonly string[], qrels: Qrels, k: number): number {
  const wanted = Object.keys(qrels).filter((key) => qrels[key]! >= 2)
  const found = new Set(run.slice(0, k))
  return wanted.length === 0 ? 1 : wanted.filter((key) => found.has(key)).length / wanted.length
}
