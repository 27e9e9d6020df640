/** A section of the docs page that a search can find. */
export interface SearchEntry {
  kind: 'Operation' | 'Error code' | 'Guide' | 'Reference' | 'Status' | 'Field' | 'Schema';
  title: string;
  /** Fragment of its address, without `#`. */
  place: string;
  /** Line below the title, such as method and path of an operation. */
  where: string;
  /** Other names, separated by spaces. */
  names: string;
  text: string;
}

/** A found section, as the dialog shows it. */
export type SearchHit = Pick<SearchEntry, 'kind' | 'title' | 'place' | 'where'>;
