/** The class that declares a table's row. Rows themselves are plain objects of its shape. */
export type RowClass<E extends object> = new () => E;
