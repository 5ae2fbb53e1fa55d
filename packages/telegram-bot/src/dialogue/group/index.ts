export { reduceInGroup } from './reduce-in-group';
