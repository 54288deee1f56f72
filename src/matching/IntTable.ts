const mix = (key: number): number => {
  const spread = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};

/** A map from 32-bit integers to integers of 0 or more: open addressing, no allocation on look-up. */
export class IntTable {
  private keys: Int32Array;
  private values: Int32Array;
  private mask: number;

  /** @param expected how many keys will be set, at most; more than that fails */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
    this.mask = size - 1;
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
    for (let at = mix(key) & this.mask; ; at = (at + 1) & this.mask) {
      const value = this.values[at] ?? -1;
      if (value === -1 || this.keys[at] === key) return value;
    }
  }

  /** Sets a key; the value must be 0 or more. */
  set(key: number, value: number): void {
    let at = mix(key) & this.mask;
    while ((this.values[at] ?? -1) !== -1 && this.keys[at] !== key) at = (at + 1) & this.mask;
    this.keys[at] = key;
    this.values[at] = value;
  }
}
