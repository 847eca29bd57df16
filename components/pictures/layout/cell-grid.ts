/** Sides of a box in a plane. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Things that lie in a plane, found again by the cell of a square grid that they lie in. */
export class CellGrid<Item> {
  private readonly cells = new Map<number, Item[]>();

  /** `size`: the side of a cell, in the units of the plane. */
  constructor(readonly size: number) {}

  private keyOf(column: number, row: number): number {
    return column * 100_003 + row;
  }

  private cellOf(at: number): number {
    return Math.floor(at / this.size);
  }

  /** Puts a thing into every cell that its box touches. */
  add(item: Item, { left, top, right, bottom }: Box): void {
    for (let column = this.cellOf(left); column <= this.cellOf(right); column += 1) {
      for (let row = this.cellOf(top); row <= this.cellOf(bottom); row += 1) {
        const key = this.keyOf(column, row);
        const cell = this.cells.get(key);
        if (cell) cell.push(item);
        else this.cells.set(key, [item]);
      }
    }
  }

  /** Whether one of the things in the cells that a box touches passes the test. */
  some({ left, top, right, bottom }: Box, test: (item: Item) => boolean): boolean {
    for (let column = this.cellOf(left); column <= this.cellOf(right); column += 1) {
      for (let row = this.cellOf(top); row <= this.cellOf(bottom); row += 1) {
        if (this.cells.get(this.keyOf(column, row))?.some(test)) return true;
      }
    }
    return false;
  }

  /** Gives each thing in the cell of a place and in the eight around it. For things added as points. */
  around(x: number, y: number, give: (item: Item) => void): void {
    const [column, row] = [this.cellOf(x), this.cellOf(y)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        const cell = this.cells.get(this.keyOf(column + dx, row + dy));
        if (cell) for (const item of cell) give(item);
      }
    }
  }
}
