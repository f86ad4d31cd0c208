/** The nearest first: a binary heap of places by distance, for shortest paths. */
export class Heap {
  readonly #places: number[] = []
  readonly #distances: number[] = []

  get size(): number {
    return this.#places.length
  }

  push(place: number, distance: number): void {
    let at = this.#places.length
    this.#places.push(place)
    this.#distances.push(distance)
    while (at > 0) {
      const up = (at - 1) >> 1
      if ((this.#distances[up] ?? 0) <= distance) break
      this.#swap(at, up)
      at = up
    }
  }

  /** Throws RangeError where nothing is left. */
  pop(): { place: number; distance: number } {
    const place = this.#places[0]
    const distance = this.#distances[0]
    if (place === undefined || distance === undefined) throw new RangeError('The heap is empty.')
    this.#swap(0, this.#places.length - 1)
    this.#places.pop()
    this.#distances.pop()
    let at = 0
    for (;;) {
      let least = at
      for (const down of [2 * at + 1, 2 * at + 2])
        if ((this.#distances[down] ?? Infinity) < (this.#distances[least] ?? Infinity)) least = down
      if (least === at) return { place, distance }
      this.#swap(at, least)
      at = least
    }
  }

  #swap(a: number, b: number): void {
    const [place, distance] = [this.#places[a] ?? 0, this.#distances[a] ?? 0]
    this.#places[a] = this.#places[b] ?? 0
    this.#distances[a] = this.#distances[b] ?? 0
    this.#places[b] = place
    this.#distances[b] = distance
  }
}
