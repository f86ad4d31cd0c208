/** The same without these: a setting that was emptied is gone, and not there with nothing in it. */
export function leaveOut<T extends object, K extends keyof T>(
  from: T,
  ...names: readonly K[]
): Omit<T, K> {
  const left = Object.entries(from).filter(([name]) => !(names as readonly string[]).includes(name))
  return Object.fromEntries(left) as Omit<T, K>
}
