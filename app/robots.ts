import type { MetadataRoute } from 'next';
import { locales } from '@/lib/locale';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/api/auth/', ...locales.map((locale) => `/${locale}/office`)],
    },
  };
}
