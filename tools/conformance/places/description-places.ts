import { dirname, join } from 'node:path';
import { methods } from '../../description/openapi-document.js';
import type { Difference } from '../compare/difference.js';
import { distinctPlaces, type FilePlace } from './file-place.js';
import { keywordOf, schemaSpots } from './schema-spots.js';
import { type Spot, YamlTree } from './yaml-tree.js';

/** A place and an aspect to find, as the comparison names them. */
export type SoughtPlace = Pick<Difference, 'operationId' | 'place' | 'aspect' | 'component'>;

/** The nodes of an operation in the files of the description. */
interface OperationSpot {
  operationId: string;
  /** The vendor's id. */
  vendorId: string;
  /** The key of the path in the index. */
  path: Spot;
  /** The file of the path. */
  item: Spot;
  operation: Spot;
}

/** Finds the lines of `openapi/` that a difference or a change is about. */
export class DescriptionPlaces {
  readonly #tree = new YamlTree();
  readonly #file: string;
  readonly #operations: OperationSpot[];

  /** @param index file of the description's index. */
  constructor(index: string) {
    this.#file = index;
    this.#operations = operationSpots(this.#tree, this.#tree.root(index));
  }

  /** Returns the operationId that belongs to the vendor's id of an operation. */
  operationIdOf(vendorId: string): string | undefined {
    return this.#operations.find((one) => one.vendorId === vendorId)?.operationId;
  }

  /** Returns the line of the place, or the line of the nearest thing around it when it is missing. */
  find(sought: SoughtPlace): FilePlace {
    const all = this.findAll(sought);
    const { component = '' } = sought;
    const inComponent = all.find(({ file }) => file.endsWith(`/${component}.yaml`));
    return inComponent ?? all[0] ?? { file: this.#file, line: 1 };
  }

  /** Returns all such lines: a field that several kinds of an object have is in several files. */
  findAll({ operationId, place, aspect }: SoughtPlace): FilePlace[] {
    if (operationId === 'error-codes') return [this.#errorCode(place)];
    const known = this.#operations.find((one) => one.operationId === operationId);
    const [first = '', ...steps] = place.split('.');
    const inIndex = this.#tree.child(this.#tree.root(this.#file), known ? first : 'paths');
    if (!known || first === 'security') return placesOf(inIndex);
    if (first === 'path') return placesOf(known.path);
    if (first === 'parameters')
      return placesOf(this.#parameter(known, steps[0] ?? '', aspect) ?? known.operation);
    if (first === 'request' || first === 'response') {
      const spots = this.#body(known, first, steps, aspect);
      return placesOf(...(spots.length > 0 ? spots : [known.operation]));
    }
    return placesOf(this.#tree.child(known.operation, first) ?? known.operation);
  }

  /** Returns the files of the examples of a body, `request` or `response.200`. */
  examples(operationId: string, place: string): FilePlace[] {
    const known = this.#operations.find((one) => one.operationId === operationId);
    const [side = '', status = ''] = place.split('.');
    const media = known && this.#media(known, side, status);
    const examples = this.#tree.items(this.#tree.child(media, 'examples'));
    return placesOf(...examples.map((example) => this.#tree.target(example)));
  }

  #errorCode(code: string): FilePlace {
    const file = join(dirname(this.#file), 'error-codes.yaml');
    const entries = this.#tree.items(this.#tree.child(this.#tree.root(file), 'codes'));
    const entry = entries.find((one) => this.#tree.text(this.#tree.child(one, 'code')) === code);
    return { file, line: entry?.line ?? 1 };
  }

  #parameter({ item, operation }: OperationSpot, name: string, aspect: string): Spot | undefined {
    const tree = this.#tree;
    const lists = [operation, item].map((owner) => tree.child(owner, 'parameters'));
    const own = lists
      .flatMap((list) => tree.items(list))
      .map((parameter) => tree.target(parameter))
      .find((parameter) => tree.text(tree.child(parameter, 'name')) === name);
    if (!own) return lists.find((list) => list !== undefined);
    return keywordOf(tree, tree.child(own, 'schema'), aspect) ?? tree.child(own, aspect) ?? own;
  }

  #body(known: OperationSpot, side: string, steps: readonly string[], aspect: string): Spot[] {
    const [status = '', ...inAnswer] = steps;
    const schema = this.#tree.child(this.#media(known, side, status), 'schema');
    const fields = side === 'request' ? steps : inAnswer;
    if (schema && aspect !== 'status') return schemaSpots(this.#tree, schema, { fields, aspect });
    const around =
      this.#owner(known, side, status) ?? this.#tree.child(known.operation, 'responses');
    return around ? [around] : [];
  }

  #owner({ operation }: OperationSpot, side: string, status: string): Spot | undefined {
    return side === 'request'
      ? this.#tree.child(operation, 'requestBody')
      : this.#tree.at(operation, 'responses', status);
  }

  #media(known: OperationSpot, side: string, status: string): Spot | undefined {
    const content = this.#tree.child(this.#owner(known, side, status), 'content');
    return this.#tree.items(content)[0];
  }
}

function placesOf(...spots: readonly (Spot | undefined)[]): FilePlace[] {
  return distinctPlaces(
    spots.flatMap((spot) => (spot ? { file: spot.file, line: spot.line } : [])),
  );
}

/** Returns every operation of the index. */
function operationSpots(tree: YamlTree, index: Spot | undefined): OperationSpot[] {
  return tree.items(tree.child(index, 'paths')).flatMap((path) => {
    const item = tree.target(path);
    return methods.flatMap((method) => {
      const operation = tree.child(item, method);
      const operationId = tree.text(tree.child(operation, 'operationId'));
      const vendorId = tree.text(tree.at(operation, 'x-vendor', 'id')) ?? '';
      return item && operation && operationId
        ? [{ operationId, vendorId, path, item, operation }]
        : [];
    });
  });
}
