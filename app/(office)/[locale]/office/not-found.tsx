export { OfficeNotFound as default } from '@/components/office/office-not-found';
