export { validateProject, type ValidateOptions } from './validate-project.ts';
