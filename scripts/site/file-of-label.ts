/** `lines.csv#kind=project` is a part of `lines.csv`. */
export const fileOfLabel = (label: string): string => label.replace(/#.*$/, '');
