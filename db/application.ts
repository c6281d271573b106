/** Written into every database Athar creates (`PRAGMA application_id`): the bytes "Athr". */
export const applicationId = 0x41746872;
