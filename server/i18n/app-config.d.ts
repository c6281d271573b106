import type { Messages as ProductMessages } from './messages';

declare module 'use-intl' {
  interface AppConfig {
    Messages: ProductMessages;
  }
}
