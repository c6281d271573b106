import { describe, expect, it } from 'vitest';
import { addPerson } from '@/db/commands/add-person';
import { testDatabase } from '@/db/testing';
import { demonstrationAccounts } from '@/lib/person/demonstration-accounts';
import { refuseDemonstrationMixUp, refuseDemonstrationName } from './keep-demonstration-apart';

function databaseWith(...people: readonly { name: string; email: string }[]) {
  const db = testDatabase();
  for (const { name, email } of people) {
    addPerson(db, { name, email, passwordHash: 'none', now: '2023-10-24T00:00:00.000Z' });
  }
  return db;
}

const someone = { name: 'Amina', email: 'amina@athar.example' };

describe('the demonstration', () => {
  it('is made under no other name than its own', () => {
    expect(() => refuseDemonstrationName('data/athar.db', true)).toThrow(/database of its own/);
    expect(() => refuseDemonstrationName('data/demo.db', true)).not.toThrow();
  });

  it('serves its own database only', () => {
    const refuse = () => refuseDemonstrationMixUp(databaseWith(someone), 'copy-demo.db', true);
    expect(refuse).toThrow(/no demonstration database/);
    const own = databaseWith(...demonstrationAccounts);
    expect(() => refuseDemonstrationMixUp(own, 'demo.db', true)).not.toThrow();
  });
});

describe('a real instance', () => {
  it.each(demonstrationAccounts)('does not serve a database that holds $email', (account) => {
    const refuse = () =>
      refuseDemonstrationMixUp(databaseWith(someone, account), 'athar.db', false);
    expect(refuse).toThrow(/whose password is public/);
  });

  it('serves a database with people or without', () => {
    expect(() => refuseDemonstrationMixUp(databaseWith(someone), 'athar.db', false)).not.toThrow();
    expect(() => refuseDemonstrationMixUp(databaseWith(), 'athar.db', false)).not.toThrow();
  });
});
