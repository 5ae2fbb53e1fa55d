/** A fact about an organisation that the law's rules ask for, told by one of its officers. */
export interface TellFactCommand {
  kind: 'tellFact';
  organisation: string;
  fact: string;
  value: number | string | boolean;
}
