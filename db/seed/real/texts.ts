import { words } from '../words';

/** The words that open the impact page, and those of its section on method and limits. */
export const programmeTexts = {
  title: words(
    'Placer la migration au service du développement durable',
    'Making Migration Work for Sustainable Development',
    'وضع الهجرة في خدمة التنمية المستدامة',
  ),
  kicker: words(
    'Programme mondial OIM-PNUD · Maroc · Phases II et III',
    'IOM-UNDP Global Programme · Morocco · Phases II and III',
    'البرنامج العالمي للمنظمة الدولية للهجرة وبرنامج الأمم المتحدة الإنمائي · المغرب · المرحلتان الثانية والثالثة',
  ),
  headline: words(
    "751 personnes accompagnées, 2 639 jeunes intégrés sur le marché de l'emploi",
    '751 people supported, 2,639 young people integrated into the labour market',
    'مواكبة 751 شخصا وإدماج 2.639 شابا في سوق الشغل',
  ),
  summary: words(
    "Placer la migration au service du développement durable : ce que le programme a atteint dans L'Oriental, le Souss-Massa et Tanger-Tétouan-Al Hoceïma.",
    'Making Migration Work for Sustainable Development: what the programme achieved in Oriental, Souss-Massa and Tangier-Tétouan-Al Hoceima.',
    'وضع الهجرة في خدمة التنمية المستدامة: ما حققه البرنامج في جهات الشرق وسوس-ماسة وطنجة-تطوان-الحسيمة.',
  ),
  method: words(
    "Chaque chiffre et chaque résultat en mots vient d'une publication nommée à côté de lui ; il a été repris tel quel, sans relecture par le programme. Il garde le lieu et la période que sa source lui donne. Quand la source ne dit pas la phase, il est rangé sous « phase non précisée » : aucune phase n'est supposée. Un même fait imprimé deux fois dans une source compte une fois. Les résultats sont groupés par thème pour la lecture : ces intitulés ne sont pas ceux du cadre logique du programme.",
    "Each figure and each result in words comes from a publication named beside it; it was taken over as it stands, without a review by the programme. It keeps the place and the period that its source gives. Where the source does not say the phase, it stands under 'phase not stated': no phase is assumed. A fact printed twice in one source counts once. Results are grouped by theme for reading: these headings are not those of the programme's logical framework.",
    'كل رقم وكل نتيجة بالكلمات مأخوذ من منشور مذكور إلى جانبه، نُقل كما هو دون مراجعة من البرنامج، ويحتفظ بالمكان والفترة اللذين يذكرهما مصدره. وإذا لم يذكر المصدر المرحلة، أُدرج تحت «مرحلة غير محددة»، فلا تُفترض أي مرحلة. والواقعة المكررة في المصدر نفسه تُحسب مرة واحدة. وقد جُمعت النتائج حسب المواضيع تيسيرا للقراءة، وعناوينها ليست عناوين الإطار المنطقي للبرنامج.',
  ),
  limits: words(
    "Dans les sources consultées : aucune cible chiffrée n'a été trouvée ; aucun chiffre n'a été trouvé pour le Souss-Massa ; aucun chiffre n'est ventilé par sexe, âge ou statut ; la phase des 751 personnes accompagnées et des 2 639 jeunes n'est pas précisée ; les chiffres des 8 pays ne disent pas s'ils comptent depuis 2011 ou pour la seule phase II. Le plan de suivi du programme n'est pas connu : aucun taux de couverture ni aucun retard n'est calculé. De février 2018 à 2019, aucune phase n'était en cours.",
    'In the sources consulted: no target in figures was found; no figure was found for Souss-Massa; no figure is broken down by sex, age or status; the phase of the 751 people supported and of the 2,639 young people is not stated; the figures for 8 countries do not say whether they count since 2011 or for phase II only. The reporting plan of the programme is not known: no coverage and no delay is computed. From February 2018 into 2019 no phase was running.',
    'في المصادر التي تم الاطلاع عليها: لم يُعثر على أي هدف رقمي؛ ولم يُعثر على أي رقم يخص سوس-ماسة؛ ولا رقم مصنفا حسب الجنس أو السن أو الوضع؛ ولم تُحدد مرحلة الأشخاص الذين تمت مواكبتهم وعددهم 751 ولا الشباب الذين أُدمجوا وعددهم 2.639؛ ولا تبين أرقام البلدان الثمانية هل تُحتسب منذ 2011 أم عن المرحلة الثانية وحدها. وخطة التتبع الخاصة بالبرنامج غير معروفة، فلا تُحسب نسبة تغطية ولا تأخر. ولم تكن أي مرحلة جارية من فبراير 2018 إلى غضون 2019.',
  ),
} as const;
