// Identifiers of half a million children must fit beside everything else. A set of texts would hold
// each text and, behind it, the piece of the file it was cut from. So 128 bits of each are kept, in one
// flat table: that two different ones agree in all of them will not happen.

export interface Seen {
  /** In: a text. Out: whether it was given before. */
  again(text: string): boolean
}

const WORDS = 4

/** A set of texts that holds 16 bytes for each, in a table at most two thirds full. */
export function createSeen(): Seen {
  let slots = 1024
  let table = new Uint32Array(slots * WORDS)
  let used = 0
  const print = new Uint32Array(WORDS)

  function place(into: Uint32Array, size: number, from: Uint32Array, offset: number): boolean {
    for (let slot = (from[offset] ?? 0) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const start = slot * WORDS
      if (isFree(into, start)) {
        for (let word = 0; word < WORDS; word++) into[start + word] = from[offset + word] ?? 0
        return false
      }
      if (equal(into, start, from, offset)) return true
    }
  }

  function grow(): void {
    const before = table
    slots *= 2
    table = new Uint32Array(slots * WORDS)
    for (let start = 0; start < before.length; start += WORDS)
      if (!isFree(before, start)) place(table, slots, before, start)
  }

  return {
    again(text) {
      fingerprint(text, print)
      if (place(table, slots, print, 0)) return true
      if (++used * 3 > slots * 2) grow()
      return false
    },
  }
}

function isFree(table: Uint32Array, start: number): boolean {
  return table[start + WORDS - 1] === 0
}

function equal(a: Uint32Array, from: number, b: Uint32Array, offset: number): boolean {
  for (let word = 0; word < WORDS; word++) if (a[from + word] !== b[offset + word]) return false
  return true
}

// Four streams, each with its own start, odd multiplier and rotation, and a last stir of each.
const STARTS = [0x2f6b1c35, 0x51d8a9e7, 0x13c7e04b, 0x6e92f5d1]
const MULTIPLIERS = [0x3d4d51cb, 0x2c1b3c6d, 0x297a2d39, 0x1b56c4e9]
const ROTATIONS = [5, 11, 17, 23]

/** Out, in `into`: 128 bits of the text. The last word is never 0, which marks a free slot. */
function fingerprint(text: string, into: Uint32Array): void {
  for (let word = 0; word < WORDS; word++) {
    const [times, turn] = [MULTIPLIERS[word] ?? 1, ROTATIONS[word] ?? 1]
    let bits = (STARTS[word] ?? 1) ^ text.length
    for (let at = 0; at < text.length; at++) {
      bits = Math.imul(bits ^ text.charCodeAt(at), times)
      bits = (bits << turn) | (bits >>> (32 - turn))
    }
    bits = Math.imul(bits ^ (bits >>> 15), times)
    into[word] = bits ^ (bits >>> 13)
  }
  into[WORDS - 1] = (into[WORDS - 1] ?? 0) | 1
}
