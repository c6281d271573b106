'use client';

import type { SettingProgramme } from '@/lib/api/setting/programme-contract';
import type { Locale } from '@/lib/locale';
import { SettingDesk } from '../setting-desk';
import { type KeyFigureChoices, KeyFiguresSection } from './key-figures-section';
import { RulesSection } from './rules-section';
import { RulesTold } from './rules-told';
import { TextsSection } from './texts-section';
import { VisibilitySection } from './visibility-section';

/** What the programme says of itself, the rules it keeps to, who sees it and what it shows first. */
export function ProgrammeDesk({
  locale,
  setting,
  choices,
  origin,
  mayChangeRules,
}: {
  locale: Locale;
  setting: SettingProgramme;
  choices: KeyFigureChoices;
  /** The public address of the instance. */
  origin: string;
  mayChangeRules: boolean;
}) {
  return (
    <SettingDesk programme={setting.slug} locale={locale}>
      <div className="grid gap-4">
        <TextsSection setting={setting} />
        <KeyFiguresSection setting={setting} choices={choices} />
        <VisibilitySection setting={setting} origin={origin} />
        {mayChangeRules ? <RulesSection setting={setting} /> : <RulesTold setting={setting} />}
      </div>
    </SettingDesk>
  );
}
