import { plainLine } from '@/lib/localised-schema';
import { z } from '@/lib/zod';

export const passwordLength = { min: 10, max: 128 } as const;

// Keys of messages: a form and the server say the same words at the field.
export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'errors.fields.email')
  .pipe(z.email('errors.fields.email'));

export const newPasswordInput = z
  .string()
  .min(passwordLength.min, 'errors.fields.passwordTooShort')
  .max(passwordLength.max, 'errors.fields.passwordTooLong');

export const nameInput = plainLine(120).min(1, 'errors.fields.required');

/** At sign-in a password is only compared, so an old short one still opens. */
export const signInInput = z.object({
  email: emailInput,
  password: z
    .string()
    .min(1, 'errors.fields.required')
    .max(passwordLength.max, 'errors.fields.passwordTooLong'),
});
export type SignInInput = z.input<typeof signInInput>;

export const newAdministratorInput = z.object({
  token: z.string(),
  name: nameInput,
  email: emailInput,
  password: newPasswordInput,
});
export type NewAdministratorInput = z.input<typeof newAdministratorInput>;

export const newPasswordFromLinkInput = z.object({
  token: z.string(),
  password: newPasswordInput,
});
export type NewPasswordFromLinkInput = z.input<typeof newPasswordFromLinkInput>;
