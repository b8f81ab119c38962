/** "1 household", "212 households": the count is already formatted. */
export const plural = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`;
