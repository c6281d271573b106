import { words } from '../words';

export const demonstrationSlug = 'demonstration';

export const programmeTexts = {
  title: words(
    "Démonstration : Passerelles d'Orvanie",
    'Demonstration: Bridges of Orvania',
    'عرض تجريبي: جسور أورفانيا',
  ),
  kicker: words(
    'Démonstration · pays, organisations et chiffres fictifs',
    'Demonstration · fictional country, organisations and figures',
    'عرض تجريبي · بلد ومنظمات وأرقام متخيلة',
  ),
  headline: words(
    'Un programme fictif pour essayer Athar',
    'A fictional programme to try Athar with',
    'برنامج متخيل لتجربة أثر',
  ),
  summary: words(
    "Trois phases, cinq régions et onze centres d'un pays qui n'existe pas : accueillir, former, placer en emploi, planifier ensemble.",
    'Three phases, five regions and eleven centres of a country that does not exist: to receive, to train, to place in jobs, to plan together.',
    'ثلاث مراحل وخمس جهات وأحد عشر مركزا في بلد لا وجود له: الاستقبال والتكوين والإدماج في الشغل والتخطيط معا.',
  ),
  method: words(
    "Tous les chiffres et tous les textes sont fabriqués par un générateur : aucun ne décrit une personne, un lieu ou une organisation réels. Ils montrent ce qu'Athar fait de valeurs tardives, manquantes, estimées, provisoires, corrigées ou contredites par une autre source.",
    'All figures and texts are made by a generator: none describes a real person, place or organisation. They show what Athar does with values that are late, missing, estimated, provisional, corrected, or contradicted by another source.',
    'كل الأرقام والنصوص من صنع مولد آلي، ولا يصف أي منها شخصا أو مكانا أو منظمة حقيقية. وهي تبين كيف يتعامل أثر مع القيم المتأخرة أو الغائبة أو المقدرة أو المؤقتة أو المصححة أو التي يناقضها مصدر آخر.',
  ),
  limits: words(
    'Ne citez aucun de ces chiffres.',
    'Quote none of these figures.',
    'لا تستشهد بأي من هذه الأرقام.',
  ),
} as const;

export const organisations = [
  {
    code: 'AOC',
    role: 'implementer',
    name: words(
      'Agence orvanienne de coopération',
      'Orvanian Cooperation Agency',
      'الوكالة الأورفانية للتعاون',
    ),
  },
  {
    code: 'FOM',
    role: 'funder',
    name: words(
      'Fonds orvanien pour la mobilité',
      'Orvanian Mobility Fund',
      'الصندوق الأورفاني للتنقل',
    ),
  },
  {
    code: 'GOV-XO',
    role: 'government',
    name: words("Gouvernement d'Orvanie", 'Government of Orvania', 'حكومة أورفانيا'),
  },
  {
    code: 'RIVES',
    role: 'partner',
    name: words('Association Rives de Valmer', 'Shores of Valmer Association', 'جمعية ضفاف فالمير'),
  },
  {
    code: 'LUMEN',
    role: 'partner',
    name: words('Coopérative Lumen des Monts', 'Lumen Hills Cooperative', 'تعاونية لومن التلال'),
  },
] as const;

export const sources = [
  {
    code: 'registre',
    title: words(
      "Registre de l'emploi des Hautes-Plaines (fictif)",
      'Employment register of the High Plains (fictional)',
      'سجل التشغيل للسهول العليا (متخيل)',
    ),
  },
  {
    code: 'enquete',
    title: words(
      'Enquête auprès des ménages des Hautes-Plaines (fictive)',
      'Household survey of the High Plains (fictional)',
      'البحث لدى أسر السهول العليا (متخيل)',
    ),
  },
] as const;

export const statements = [
  {
    organisation: 'RIVES',
    result: '1',
    text: words(
      'Les premières visites se font plus tôt depuis que le centre ouvre le samedi.',
      'First visits come sooner since the centre opens on Saturdays.',
      'صارت الزيارات الأولى أبكر منذ أن بدأ المركز يفتح يوم السبت.',
    ),
  },
  {
    organisation: 'LUMEN',
    result: '2',
    text: words(
      'Les entreprises accueillent mieux quand un tuteur reste joignable.',
      'Businesses receive people better when a mentor stays within reach.',
      'تستقبل المقاولات الناس على نحو أفضل حين يبقى المرشد في المتناول.',
    ),
  },
] as const;

export const phaseTexts = {
  I: words('Phase I', 'Phase I', 'المرحلة الأولى'),
  II: words('Phase II', 'Phase II', 'المرحلة الثانية'),
  III: words('Phase III', 'Phase III', 'المرحلة الثالثة'),
} as const;
