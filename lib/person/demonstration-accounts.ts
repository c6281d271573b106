import type { Role } from './role';

interface DemonstrationAccount {
  readonly role: Exclude<Role, 'reviewer'>;
  readonly email: string;
  readonly name: string;
}

/** Known to everyone, so held by no database but the demonstration's, which serves one machine. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { role: 'reader', email: 'reader@demo.athar.example', name: 'Rim Lectrice' },
  { role: 'contributor', email: 'contributor@demo.athar.example', name: 'Kamal Saisie' },
  { role: 'officer', email: 'officer@demo.athar.example', name: 'Nadia Responsable' },
  {
    role: 'administrator',
    email: 'administrator@demo.athar.example',
    name: 'Samir Administrateur',
  },
];

export const demonstrationPassword = 'athar-demo-2023';
