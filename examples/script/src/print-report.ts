import {
  evaluateIndicators,
  figuresFrom,
  hoaBinh2023Indicators,
  monthlyElements,
} from '@hoptac/core/indicators';
import { registerSchema } from '@hoptac/core/organisation';
import { narrate, planReport } from '@hoptac/core/plan';

const period = '2024';
const register = registerSchema.parse({
  organisations: [
    { id: 'cam', name: 'HTX Cam Đồi Thông', kind: 'cooperative', sector: 'agriculture', place: 'cao-phong' },
    { id: 'mia', name: 'HTX Mía Tân Lạc', kind: 'cooperative', sector: 'agriculture', place: 'tan-lac' },
  ],
  events: [
    { id: '1', type: 'founded', on: '2021-05-10', organisation: 'cam' },
    { id: '2', type: 'founded', on: '2024-02-01', organisation: 'mia' },
  ],
});
const figures = figuresFrom({
  organisations: ['cam', 'mia'],
  period,
  elements: monthlyElements.map(({ code }) => code),
  reports: [
    { organisation: 'cam', period: '2024-01', values: { revenue: 350_000_000, regularWorkers: 12 } },
    { organisation: 'mia', period: '2024-02', values: { revenue: 90_000_000, regularWorkers: 7 } },
  ],
});
const targets = [
  { indicator: 'newCooperatives', target: 2 },
  { indicator: 'revenuePerCooperative', target: 200_000_000 },
];
const indicators = hoaBinh2023Indicators.filter(({ code }) =>
  targets.some(({ indicator }) => indicator === code),
);
const results = evaluateIndicators(indicators, { elements: monthlyElements, figures, register, period });
console.log(narrate(planReport({ period, plan: { year: 2024, targets }, indicators, results })).text);
