export { drawAnnouncementCover, type AnnouncementCover } from './announcement-cover';
export { drawCooperativeCard, type CooperativeStanding } from './cooperative-card';
export { drawIndicatorYear, type IndicatorYear, type IndicatorYearPicture } from './indicator-year';
export type { Theme } from './palette';
export type { Picture, PictureOptions, TextBox } from './picture';
export { drawPlanBoard, type PlanBoardPicture } from './plan-board';
export { toPng } from './png';
export { drawRanking, type RankedUnit, type RankingPicture } from './ranking';
export { drawReporting, type Reported, type ReportingGrid, type ReportingPicture } from './reporting';
