import { daysAfter } from './calendar';
import type { Series, SeriesSeed } from './series';

/** Scores and milestones: a step up now and then; a score may fall back, a milestone does not. */
export function levelSeries({ indicator, random }: SeriesSeed): Series {
  const { kind, levels = [], frequency } = indicator;
  const pace = frequency === 'year' ? 0.42 : 0.24;
  let levelOrdinal = -1;
  let reachedOn = '';
  return {
    next({ startsOn }) {
      const isFirst = levelOrdinal < 0;
      if (isFirst || (levelOrdinal < levels.length - 1 && random.chance(pace))) {
        levelOrdinal += 1;
        reachedOn = daysAfter(startsOn, Math.floor(random.between(5, 80)));
      } else if (kind === 'score' && levelOrdinal > 0 && random.chance(0.06)) {
        levelOrdinal -= 1;
      }
      return kind === 'score' ? { levelOrdinal } : { levelOrdinal, reachedOn };
    },
  };
}
