/** P(X <= k) for a Poisson mean, by the regularised incomplete gamma function Q(k + 1, mean). */
export function poissonAtMost(k: number, mean: number): number {
  return k < 0 ? 0 : upperGamma(k + 1, mean)
}

// Series below the turning point and Lentz's continued fraction above it: Press et al., Numerical
// Recipes (3rd edition), 6.2.
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let [sum, term] = [1 / a, 1 / a]
    for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-16; n++) {
      term *= x / (a + n)
      sum += term
    }
    return 1 - front * sum
  }
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let i = 1; i < 1_000_000; i++) {
    const step = -i * (i - a)
    b += 2
    d = 1 / (step * d + b)
    c = b + step / c
    const factor = d * c
    h *= factor
    if (Math.abs(factor - 1) < 1e-15) break
  }
  return front * h
}

// Stirling's series, moved up to where it is exact to the last digit.
function logGamma(x: number): number {
  let [shift, at] = [0, x]
  for (; at < 12; at++) shift += Math.log(at)
  const series = 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5)
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift
}

/**
 * P(X <= k) of a binomial of n trials at a chance, 0 < chance < 1. What lies 12 standard deviations and
 * more below the mean is left out of the sum: it comes to less than 10^-28.
 */
export function binomialAtMost(k: number, n: number, chance: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  const spread = Math.sqrt(n * chance * (1 - chance)) + 1
  const first = Math.max(0, Math.floor(n * chance - 12 * spread))
  if (k < first) return 0
  const log = logChoose(n, first) + first * Math.log(chance) + (n - first) * Math.log1p(-chance)
  let [term, sum] = [Math.exp(log), 0]
  for (let x = first; x <= k; x++) {
    sum += term
    term *= ((n - x) / (x + 1)) * (chance / (1 - chance))
  }
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
