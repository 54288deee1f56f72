const mix = (key: number): number => {
  const spread = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};

/** A map from 32-bit integers to integers of 0 or more: open addressing, no allocation on look-up. */
export class IntTable {
  /** Key and value in turn, so that one look at the memory finds both. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** @param expected how many keys will be set, at most; more than that fails */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * 3) size *= 2;
    this.slots = new Int32Array(size * 2).fill(-1);
    this.mask = size * 2 - 1;
  }

  /**
   * The value of a key, or -1.
   *
   * @example
   * const table = new IntTable(1);
   * table.set(42, 7);
   * table.get(42); // 7
   */
  get(key: number): number {
    for (let at = (mix(key) << 1) & this.mask; ; at = (at + 2) & this.mask) {
      const value = this.slots[at + 1] ?? -1;
      if (value === -1 || this.slots[at] === key) return value;
    }
  }

  /** Sets a key; the value must be 0 or more. */
  set(key: number, value: number): void {
    let at = (mix(key) << 1) & this.mask;
    while ((this.slots[at + 1] ?? -1) !== -1 && this.slots[at] !== key) at = (at + 2) & this.mask;
    this.slots[at] = key;
    this.slots[at + 1] = value;
  }
}
