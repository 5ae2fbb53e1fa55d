import type { InstrumentCode } from '../engine/instrument';
import type { ArticleGroup } from './article';
import { circular31Of2018Map, circular83Of2015Map } from './circulars/money';
import {
  circular01Of2020Map,
  circular06Of2019Map,
  circular09Of2017Map,
  circular71Of2024Map,
} from './circulars/rating-and-reports';
import { circular03Of2014Map, circular09Of2024Map } from './circulars/registration';
import { civilCodeMap, labourCodeMap, resolution28Map } from './codes';
import { decree113Map } from './decrees/decree-113-2024';
import { decree122Map } from './decrees/decree-122-2021';
import { decree187Map } from './decrees/decree-187-2026';
import { decree193Map } from './decrees/decree-193-2013';
import { decree295Map } from './decrees/decree-295-2026';
import { decree45Map } from './decrees/decree-45-2021';
import { decree77Map } from './decrees/decree-77-2019';
import { decree92Map } from './decrees/decree-92-2024';
import { law2012Map } from './law-23-2012';
import { law2023Map } from './law-17-2023';

/** The articles of every document that is cited, in the order they are shown. */
export const maps: Readonly<Partial<Record<InstrumentCode, readonly ArticleGroup[]>>> = {
  'law-17-2023': law2023Map,
  'law-23-2012': law2012Map,
  'decree-113-2024': decree113Map,
  'decree-295-2026': decree295Map,
  'decree-92-2024': decree92Map,
  'decree-193-2013': decree193Map,
  'decree-77-2019': decree77Map,
  'decree-122-2021': decree122Map,
  'decree-187-2026': decree187Map,
  'decree-45-2021': decree45Map,
  'circular-71-2024': circular71Of2024Map,
  'circular-09-2024': circular09Of2024Map,
  'circular-03-2014': circular03Of2014Map,
  'circular-01-2020': circular01Of2020Map,
  'circular-09-2017': circular09Of2017Map,
  'circular-06-2019': circular06Of2019Map,
  'circular-83-2015': circular83Of2015Map,
  'circular-31-2018': circular31Of2018Map,
  'civil-code-2015': civilCodeMap,
  'labour-code-2019': labourCodeMap,
  'resolution-28-2026': resolution28Map,
};
