import { beneficialOwners } from '../../registration/beneficial-owners';
import { publishedUntil, registryAnswerDueOn } from '../../registration/registry-answer';
import { validateName } from '../../registration/validate-name';
import { calculator, DECREE_295_DAY, EACH_DECREE } from './calculator';

/** Law 17/2023 alone, before decree 92/2024. */
const BEFORE_DECREES = '2024-07-10' as const;
const MATTERS = ['founding', 'change', 'notice', 'branch', 'branchChange'] as const;
const KINDS = ['cooperative', 'union', 'group'] as const;

export const registrationCalculators = [
  calculator(
    'validateName',
    { vi: 'Kiểm tra tên', en: 'what is wrong with a name' },
    ([...EACH_DECREE, BEFORE_DECREES] as const).flatMap((on) => [
      ...KINDS.map(
        (kind) => () => validateName('Công ty Тân Lạc!', { kind, on, registered: ['Hợp tác xã Tân Lạc'] }),
      ),
      ...['Hợp tác xã Tân Lạc', 'Hợp tác xã Tân Lạc 2'].map(
        (name) => () => validateName(name, { kind: 'cooperative', on, registered: ['Hợp tác xã Tân Lạc'] }),
      ),
      () =>
        validateName('Kho số 1 Тân', {
          kind: 'cooperative',
          on,
          unit: 'branch',
          parent: 'Hợp tác xã Tân Lạc',
        }),
    ]),
  ),
  calculator(
    'registryAnswerDueOn',
    { vi: 'Hạn cơ quan đăng ký trả lời', en: 'when the registry is to answer' },
    EACH_DECREE.flatMap((submittedOn) =>
      MATTERS.map((matter) => () => registryAnswerDueOn({ submittedOn, matter })),
    ),
  ),
  calculator('publishedUntil', { vi: 'Công bố đến ngày nào', en: 'how long the registration is published' }, [
    () => publishedUntil({ acceptedOn: '2025-03-03' }),
  ]),
  calculator('beneficialOwners', { vi: 'Chủ sở hữu hưởng lợi', en: 'who the beneficial owners are' }, [
    () =>
      beneficialOwners(
        [{ name: 'Bùi Thị Hoa', directContribution: 250, indirectContribution: 0, controls: false }],
        { kind: 'cooperative', charterCapital: 1000, on: DECREE_295_DAY },
      ),
  ]),
];
