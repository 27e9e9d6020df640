import { expect, it } from 'vitest';
import { describeClient } from './describe-client.js';
import { settingsOfCloud } from './settings.js';

const messageFor = (name: string, value: string) => {
  const settings = settingsOfCloud('Cloud "shop"', new Map([[name, value]]), '');
  try {
    describeClient(settings, {});
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

it.each(['region_name', 'auth_type'])('shows an unknown %s that looks like a name', (name) => {
  expect(messageFor(name, 'eu-xx')).toContain('"eu-xx"');
});

// As YAML reads "region_name: eu-de" before an indented "password SECRET" without its colon.
it.each(['region_name', 'auth_type'])('does not show a %s into which a slip put more', (name) => {
  const message = messageFor(name, 'eu-de password SECRET');
  expect(message).toContain(name);
  expect(message).not.toContain('SECRET');
});
