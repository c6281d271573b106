import type { OrganisationRole } from '@/lib/programme/vocabulary';
import { words } from '../words';

interface OrganisationSeed {
  readonly code: string;
  readonly name: ReturnType<typeof words>;
  readonly role: OrganisationRole;
}

export const organisations: readonly OrganisationSeed[] = [
  {
    code: 'IOM',
    name: words(
      'Organisation internationale pour les migrations (OIM)',
      'International Organization for Migration (IOM)',
      'المنظمة الدولية للهجرة',
    ),
    role: 'implementer',
  },
  {
    code: 'UNDP',
    name: words(
      'Programme des Nations unies pour le développement (PNUD)',
      'United Nations Development Programme (UNDP)',
      'برنامج الأمم المتحدة الإنمائي',
    ),
    role: 'implementer',
  },
  {
    code: 'SDC',
    name: words(
      'Direction du développement et de la coopération suisse (DDC)',
      'Swiss Agency for Development and Cooperation (SDC)',
      'الوكالة السويسرية للتنمية والتعاون',
    ),
    role: 'funder',
  },
  {
    code: 'GOV-MA',
    name: words('Gouvernement du Maroc', 'Government of Morocco', 'حكومة المغرب'),
    role: 'government',
  },
  {
    code: 'MS2',
    name: words(
      'Maroc Solidarité Médico-Sociale (MS2)',
      'Maroc Solidarité Médico-Sociale (MS2)',
      'جمعية Maroc Solidarité Médico-Sociale ‏(MS2)',
    ),
    role: 'partner',
  },
  {
    code: 'ES-MAROC',
    name: words('ES.Maroc.org', 'ES.Maroc.org', 'ES.Maroc.org'),
    role: 'partner',
  },
];
