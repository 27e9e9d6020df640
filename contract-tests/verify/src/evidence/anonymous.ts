import { isIP } from 'node:net';
import type { Visit } from '../schema/walk.js';

/** Replaces IDs, names and addresses, each value always by the same one. */
export interface Anonymous {
  /** Replaces the texts of a value; `visits` says which values are words of the description. */
  value(value: unknown, visits: readonly Visit[], place?: string): unknown;
}

/** Fields whose values are codes of zones, products and versions, or words of the service. */
const kept =
  /^(code|port|engine|engine_version|engine_type|type|arch_type\w*|product_\w+|specification|spec_code|resource_spec_code|storage_\w+|available_zones?|az|unit|charging_mode|status|state|error_code|time_zone|region\w*|maintain_\w+|begin|end|default_value|value_type|config_type|version\w*)$/;
/** Parents whose names are products, features and settings. */
const keptIn =
  /\/(products|kafka_configs|hourly|monthly|available_zones|maintain_windows|features|versions|types|support_features)(\/|$)/;
/** Texts that may quote names. */
const sentence = /^(error_msg|message)$/;

/** Creates an empty table of replacements. */
export function createAnonymous(): Anonymous {
  const table = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  };
  const once = (text: string, make: () => string): string => {
    const known = table.get(text) ?? make();
    table.set(text, known);
    return known;
  };

  function inText(text: string): string {
    const longest = [...table]
      .filter(([one]) => one.length >= 3)
      .sort(([one], [other]) => other.length - one.length);
    const known = longest.reduce((rest, [one, other]) => rest.replaceAll(one, other), text);
    return withoutAddresses(known);
  }

  function withoutAddresses(text: string): string {
    return text
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}\b/gi, idOf)
      .replaceAll(/\b\d{1,3}(\.\d{1,3}){3}\b/g, addressOf);
  }

  function idOf(text: string): string {
    return once(text, () => {
      const digits = next('id').toString(16).padStart(12, '0');
      return text.includes('-') ? `00000000-0000-4000-8000-${digits}` : digits.padStart(32, '0');
    });
  }

  function addressOf(text: string): string {
    if (/^(0|127|255)\./.test(text)) return text;
    return once(text, () => {
      const count = next('address');
      // Networks for documentation, RFC 5737 and RFC 3849.
      if (text.includes(':')) return `2001:db8::${count.toString(16)}`;
      return `${['192.0.2', '198.51.100', '203.0.113'][Math.floor(count / 250) % 3]}.${count % 250}`;
    });
  }

  function replaced(text: string, field: string): string {
    if (text === '' || /^-?\d+(\.\d+)?$|^(true|false|null)$|^\*+$/.test(text)) return text;
    // Points in time, such as 2024-02-23T12:00:00Z.
    if (/^\d{4}-\d\d-\d\d([T ][\d:.]+Z?)?$/.test(text)) return text;
    if (sentence.test(field)) return inText(text);
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{32}$/i.test(text)) return idOf(text);
    if (isIP(text)) return addressOf(text);
    const addresses = /^[\d.:,a-f]+$/i.test(text) && /\d+\.\d+\.\d+\.\d+/.test(text);
    if (addresses) return inText(text);
    return once(text, () => `${field || 'text'}-${next(field)}`);
  }

  function change(value: unknown, words: ReadonlySet<string>, place: string): unknown {
    if (typeof value === 'string') {
      const field = fieldIn(place);
      const isCode = kept.test(field) || keptIn.test(place) || words.has(`${place} ${value}`);
      return isCode ? withoutAddresses(value) : replaced(value, field);
    }
    if (Array.isArray(value)) {
      return value.map((item, index) => change(item, words, `${place}/${index}`));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        change(field, words, `${place}/${name}`),
      ]),
    );
  }

  return {
    value(value, visits, place = '') {
      const words = new Set(
        visits.flatMap(({ schema, place: at, value: here }) => {
          const list = [schema.enum, schema['x-extensible-enum'], schema.const].flat();
          return list.includes(here) ? [`${at} ${here}`] : [];
        }),
      );
      return change(value, words, place);
    },
  };
}

/** Returns the name of the field that a place is in. */
function fieldIn(place: string): string {
  return place.split('/').findLast((key) => !/^\d+$/.test(key)) ?? '';
}
