import { type Deviation, isFor, isWellFormed } from '../compare/deviations.js';
import type { VendorFacts } from '../pages/facts.js';
import { fieldPlaces, fieldsOf } from '../pages/tables-of-operation.js';
import { DescriptionPlaces } from '../places/description-places.js';
import { deviationPlaces } from '../places/deviation-places.js';
import { distinctPlaces, type FilePlace } from '../places/file-place.js';
import type { Change } from './change.js';
import type { Pair } from './compare-tables.js';

/** Finds the lines of `openapi/` that a change concerns. */
export class TouchedFiles {
  readonly #places: DescriptionPlaces;
  readonly #old: VendorFacts;
  readonly #pairs: readonly Pair[];
  readonly #deviations: ReadonlyMap<Deviation, FilePlace>;

  /** @param index file of the description's index. */
  constructor(index: string, old: VendorFacts, pairs: readonly Pair[]) {
    this.#places = new DescriptionPlaces(index);
    this.#old = old;
    this.#pairs = pairs;
    this.#deviations = deviationPlaces(index);
  }

  /** Returns the lines; none for something that the description does not have. */
  of(change: Change): FilePlace[] {
    return distinctPlaces(this.#of(change));
  }

  #of(change: Change): FilePlace[] {
    const { operation, place, aspect, kind } = change;
    if (operation === '') return this.#ofList(change);
    // A new operation is added to the paths of the index.
    if (kind === 'added' && aspect === 'operation')
      return this.#places.findAll({ operationId: '', place: 'path', aspect });
    // An operation with a new id is still described under its old one.
    const operationId =
      this.#places.operationIdOf(operation) ??
      this.#places.operationIdOf(this.#idBefore(operation));
    if (!operationId) return [];
    const find = (at: string, what = aspect) =>
      this.#places.findAll({ operationId, place: at, aspect: what });
    if (place === 'operation') {
      if (aspect === 'id' || aspect === 'page') return find('x-vendor');
      return aspect === 'method' ? find('operation') : [...find('path'), ...find('operation')];
    }
    if (aspect === 'example') return this.#places.examples(operationId, place);
    const keyword = aspect === 'mandatory' ? 'required' : aspect;
    return [...find(place, keyword), ...this.#deviationsOf(operationId, place)];
  }

  #idBefore(id: string): string {
    return this.#pairs.find((pair) => pair.new.id === id)?.old.id ?? id;
  }

  #deviationsOf(operationId: string, place: string): FilePlace[] {
    return [...this.#deviations]
      .filter(([deviation]) => isWellFormed(deviation) && deviation.place === place)
      .filter(([deviation]) => isFor(deviation, operationId))
      .map(([, at]) => at);
  }

  #ofList({ aspect, place }: Change): FilePlace[] {
    const find = (vendorId: string, at: string) => {
      const operationId = this.#places.operationIdOf(vendorId);
      return operationId ? this.#places.findAll({ operationId, place: at, aspect: 'enum' }) : [];
    };
    if (aspect === 'error code')
      return [this.#places.find({ operationId: 'error-codes', place, aspect })];
    const { operations } = this.#old;
    if (aspect === 'permission') {
      const needs = operations.filter(({ method, path }) => `${method} ${path}` === place);
      return needs.flatMap(({ id }) => find(id, 'x-permission'));
    }
    return operations.flatMap((operation) => {
      const places = fieldPlaces(operation);
      return fieldsOf(operation)
        .filter((field) => field.appendix !== undefined)
        .flatMap(({ line }) => find(operation.id, places.get(line) ?? 'operation'));
    });
  }
}
