/** In: "2018-03-31". Out: "31/03/2018", as the systems of councils and the police write it; '' stays ''. */
export function dayInBritish(day: string): string {
  return day.split('-').toReversed().join('/')
}
