/** Lets a link open the page for whoever asked for it. */
export interface IssuePageLink {
  kind: 'issuePageLink';
  keyHash: string;
  issuedAt: string;
  expiresAt: string;
}

/** Ends every page that one has open, and every link that was not used. */
export interface ClosePages {
  kind: 'closePages';
}

export type OfficerPageCommand = IssuePageLink | ClosePages;
