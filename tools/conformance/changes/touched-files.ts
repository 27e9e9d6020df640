import { dirname } from 'node:path';
import { type Deviation, isFor, isWellFormed } from '../compare/deviations.js';
import type { PageOperation } from '../pages/facts.js';
import { fieldPlaces, fieldsOf } from '../pages/tables-of-operation.js';
import { DescriptionPlaces } from '../places/description-places.js';
import { deviationPlaces } from '../places/deviation-places.js';
import { distinctPlaces, type FilePlace } from '../places/file-place.js';
import type { Change } from './change.js';
import type { Pair } from './compare-tables.js';

/** Finds the lines of `openapi/` that a change concerns. */
export class TouchedFiles {
  readonly #places: DescriptionPlaces;
  /** Operations of both versions: an added one may be described already. */
  readonly #operations: readonly PageOperation[];
  readonly #pairs: readonly Pair[];
  readonly #deviations: ReadonlyMap<Deviation, FilePlace>;

  /** @param index file of the description's index. */
  constructor(index: string, operations: readonly PageOperation[], pairs: readonly Pair[]) {
    this.#places = new DescriptionPlaces(index);
    this.#operations = operations;
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
    if (kind === 'added' && aspect === 'operation') return this.#ofNew(operation);
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

  /** Returns the place of an operation, or of the last one of its chapter, below which it is to be added. */
  #ofNew(id: string): FilePlace[] {
    const chapter = dirname(this.#operations.find((one) => one.id === id)?.page ?? '');
    const known = (vendorId: string) => this.#places.operationIdOf(vendorId);
    const around = this.#operations
      .filter(({ page }) => dirname(page) === chapter)
      .flatMap((one) => known(one.id) ?? []);
    const own = known(id);
    if (own) return this.#places.findAll({ operationId: own, place: 'operation', aspect: '' });
    const paths = around.flatMap((operationId) =>
      this.#places.findAll({ operationId, place: 'path', aspect: 'path' }),
    );
    const [last] = paths.sort((left, right) => right.line - left.line);
    return last ? [last] : this.#places.findAll({ operationId: '', place: 'path', aspect: '' });
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
    const operations = this.#operations;
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
