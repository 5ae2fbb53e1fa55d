import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateName, type NameOptions } from './validate-name';

const on = '2025-01-01';
const judged = (name: string, options: Partial<NameOptions> = {}) => {
  const answer = validateName(name, { kind: 'cooperative', on, ...options });
  if (!answer.ok) throw new Error(answer.reason.en);
  return answer;
};
const codes = (name: string, options: Partial<NameOptions> = {}) =>
  judged(name, options).problems.map(({ code }) => code);

describe('names of cooperatives', () => {
  it.each([
    ['an ordinary name', 'Hợp tác xã Nông nghiệp Tân Lạc', {}, []],
    ['capitals', 'HỢP TÁC XÃ CAM CAO PHONG', {}, []],
    ['letters as two characters each', 'Hợp tác xã Mường Bi'.normalize('NFD'), {}, []],
    ['F, J, Z, W, digits and signs', 'Hợp tác xã FJZW 36 & bạn bè', {}, []],
    ['a short beginning', 'HTX Mường Bi', {}, ['beginning']],
    ['another beginning', 'Công ty Mường Bi', {}, ['beginning']],
    ['a beginning that goes on as a word', 'Hợp tác xãMường', {}, ['beginning']],
    ['nothing after the beginning', 'Hợp tác xã', {}, ['noProperName']],
    ['nothing', '  ', {}, ['empty']],
    ['letters of another alphabet', 'Hợp tác xã Мир 山', {}, ['letters']],
    ['foreign marks', 'Hợp tác xã Münch', {}, ['letters']],
    ['two faults at once', 'HTX 山', {}, ['beginning', 'letters']],
    ['a union', 'Liên hiệp hợp tác xã Hòa Bình', { kind: 'union' }, []],
    ['a union that begins as a cooperative', 'Hợp tác xã Hòa Bình', { kind: 'union' }, ['beginning']],
    ['a fund', 'Quỹ hỗ trợ phát triển hợp tác xã Phú Thọ', { kind: 'developmentFund' }, []],
    ['a group', 'Tổ hợp tác Mường Bi', { kind: 'group' }, []],
    ['foreign marks were Latin letters until July 2024', 'Hợp tác xã Münch', { on: '2024-06-30' }, []],
    ['and are not since', 'Hợp tác xã Münch', { on: '2024-07-01' }, ['letters']],
    ['another alphabet never was', 'Hợp tác xã 山', { on: '2015-01-01' }, ['letters']],
  ] as const)('%s', (_what, name, options, expected) => {
    expect(codes(name, options)).toEqual(expected);
    expect(judged(name, options).valid).toBe(expected.length === 0);
  });

  it('suggests a name that would do and cites where it stands', () => {
    const [problem] = judged('LHHTX Sông Đà', { kind: 'union' }).problems;
    expect(problem).toMatchObject({
      suggestion: 'Liên hiệp hợp tác xã Sông Đà',
      citation: { instrument: 'law-17-2023', article: 50, clause: 1, point: 'a' },
    });
    expect(problem?.message.vi).toContain('phải bắt đầu bằng “Liên hiệp hợp tác xã”');
    expect(judged('Hợp tác xã 山', { on: '2015-01-01' }).problems[0]?.citation).toMatchObject({
      instrument: 'decree-193-2013',
      article: 7,
    });
  });

  it('accepts every name it suggests', () => {
    assert(
      property(constantFrom('cooperative', 'union', 'developmentFund', 'group'), string(), (kind, name) => {
        const beginning = judged(name, { kind }).problems.find(({ code }) => code === 'beginning');
        if (beginning?.suggestion === undefined) return;
        expect(codes(beginning.suggestion, { kind })).not.toContain('beginning');
      }),
    );
  });

  it('leaves to people what only they can judge', () => {
    const asked = judged('Hợp tác xã Công an ★').toCheck;
    expect(asked.map(({ code }) => code)).toEqual(['signs', 'readAlike', 'rights', 'stateBodies', 'customs']);
    expect(asked.find(({ code }) => code === 'stateBodies')?.found).toEqual(['công an']);
    expect(asked.find(({ code }) => code === 'signs')?.found).toEqual(['★']);
  });
});

describe('names already registered', () => {
  const registered = ['Hợp tác xã Mường Bi'];
  it.each([
    ['HỢP TÁC XÃ MƯỜNG BI', ['taken']],
    ['Hợp tác xã Mường Bi 2', ['confusing']],
    ['Hợp tác xã Mường Bi A', ['confusing']],
    ['Hợp tác xã Mường Bi 2A', []],
    ['Hợp tác xã Mường-Bi', ['confusing']],
    ['Hợp tác xã Tân Mường Bi', ['confusing']],
    ['Hợp tác xã Mường Bi mới', ['confusing']],
    ['Hợp tác xã mới Mường Bi', ['confusing']],
    ['Hợp tác xã Mường Bi miền Bắc', ['confusing']],
    ['Hợp tác xã Mường Vang', []],
  ] as const)('%s', (name, expected) => {
    expect(codes(name, { registered })).toEqual(expected);
  });

  it('are compared by the words of the decree in force', () => {
    const before = (name: string) => codes(name, { registered, on: '2020-01-01' });
    expect(before('Hợp tác xã mới Mường Bi')).toEqual([]);
    expect(before('Hợp tác xã Tân Mường Bi')).toEqual(['confusing']);
    const bare = (name: string) => codes(name, { registered, on: '2024-07-17' });
    expect([bare('Hợp tác xã Mường Bi 2'), bare('Hợp tác xã Mường Bi')]).toEqual([[], ['taken']]);
    expect(judged('Hợp tác xã Mường Bi', { registered }).problems[0]?.citation).toMatchObject({
      instrument: 'decree-92-2024',
      article: 17,
      clause: 1,
    });
  });
});

describe('names of units', () => {
  const of = { unit: 'branch', parent: 'Hợp tác xã Mường Bi' } as const;
  it.each([
    ['Chi nhánh Hợp tác xã Mường Bi', []],
    ['Hợp tác xã Mường Bi - Chi nhánh Tân Lạc', []],
    ['Hợp tác xã Mường Bi Tân Lạc', ['unitWord']],
    ['Chi nhánh Mường Bi', ['parentName']],
    ['Văn phòng đại diện Hợp tác xã Mường Bi', ['unitWord']],
  ] as const)('%s', (name, expected) => {
    expect(codes(name, of)).toEqual(expected);
  });

  it('cite the law of the day', () => {
    const citation = (day: NameOptions['on']) => judged('X', { ...of, on: day }).problems[0]?.citation;
    expect(citation('2024-06-30')).toMatchObject({ instrument: 'law-23-2012', article: 27, clause: 4 });
    expect(citation('2024-07-01')).toMatchObject({ instrument: 'law-17-2023', article: 50, clause: 4 });
  });
});

describe('what cannot be judged', () => {
  it.each([
    ['no text', 7, { kind: 'cooperative', on }],
    ['no options', 'Hợp tác xã A', undefined],
    ['a kind that is none', 'Hợp tác xã A', { kind: 'company', on }],
    ['an inherited kind', 'Hợp tác xã A', { kind: 'toString', on }],
    ['a day that is none', 'Hợp tác xã A', { kind: 'cooperative', on: '2025-02-30' }],
    ['a day before the law', 'Hợp tác xã A', { kind: 'cooperative', on: '2013-06-30' }],
    ['a fund before it had a rule', 'Quỹ A', { kind: 'developmentFund', on: '2020-01-01' }],
    ['a group once decree 77 has probably gone', 'Tổ hợp tác A', { kind: 'group', on: '2026-07-23' }],
    ['a unit without its cooperative', 'Chi nhánh A', { kind: 'cooperative', on, unit: 'branch' }],
    ['a unit that is none', 'Chi nhánh A', { kind: 'cooperative', on, unit: 'shop', parent: 'B' }],
  ])('%s', (_what, name, options) => {
    expect(validateName(name as string, options as NameOptions)).toMatchObject({ ok: false });
  });
});

describe('the words of what is wrong with a name', () => {
  const said = (name: string, options: Partial<NameOptions> = {}) =>
    judged(name, options).problems.map(({ message, suggestion }) => [message.vi, suggestion]);
  const parent = 'Hợp tác xã Mường Bi';

  it('name what is missing and what would do', () => {
    expect(said('Cửa hàng số 1', { unit: 'branch', parent: `  Hợp tác xã   Mường Bi ` })).toEqual([
      ['Tên phải có cụm từ “Chi nhánh”.', 'Chi nhánh Cửa hàng số 1'],
      [`Tên phải có đủ tên của hợp tác xã, liên hiệp: “${parent}”.`, `Chi nhánh ${parent}`],
    ]);
    expect(said('Chi nhánh', { unit: 'branch', parent: ' ' })).toEqual([
      ['Tên phải có đủ tên của hợp tác xã, liên hiệp: “”.', 'Chi nhánh'],
    ]);
    expect(said('HTX')).toEqual([['Tên phải bắt đầu bằng “Hợp tác xã”.', 'Hợp tác xã']]);
    expect(said('HTX   Tân  Lạc')[0]?.[1]).toBe('Hợp tác xã Tân Lạc');
    expect(said('Hợp tác xã 山')[0]?.[0]).toContain('Không dùng được: 山; chỉ dùng chữ cái tiếng Việt');
    expect(said('Hợp tác xã 山', { on: '2015-01-01' })[0]?.[0]).toContain('chỉ dùng chữ La-tinh');
  });

  it('name the other organisation', () => {
    const registered = [parent];
    expect(said(parent, { registered })[0]?.[0]).toBe(
      `Trùng với “${parent}” đã đăng ký. Hãy chọn tên riêng khác.`,
    );
    expect(said(`${parent} 12`, { registered })[0]?.[0]).toContain(
      `Dễ nhầm với “${parent}”: chỉ khác một số`,
    );
    for (const name of [`${parent}12`, `${parent} b`, 'Hợp tác xã  MƯỜNG  BI miền Tây'])
      expect(codes(name, { registered }), name).toEqual(['confusing']);
    expect(codes(parent, { registered: [`${parent} miền Tây`] })).toEqual(['confusing']);
    expect(codes(parent, { registered: [`  ${parent}  `] })).toEqual(['taken']);
    expect(codes(parent, { registered: ['Hợp tác xã'] })).toEqual([]);
    expect(codes(`${parent} 1 2`, { registered })).toEqual([]);
  });

  it('cite the article on units while decree 92 was in force', () => {
    const cited = (day: NameOptions['on'], options: Partial<NameOptions> = { unit: 'branch', parent }) =>
      judged(`Chi nhánh ${parent} 山`, { on: day, ...options }).problems.find(
        ({ code }) => code === 'letters',
      )?.citation;
    const onUnits = { instrument: 'decree-92-2024', article: 16, clause: 1 };
    expect(cited('2024-07-17')).not.toMatchObject(onUnits);
    expect(cited('2024-07-18')).toMatchObject(onUnits);
    expect(cited('2026-07-22')).toMatchObject(onUnits);
    expect(cited('2026-07-23')).not.toMatchObject(onUnits);
    expect(cited('2025-01-01', {})).not.toMatchObject(onUnits);
  });

  it('say that there is no rule, and which day', () => {
    const answer = validateName('Tổ hợp tác A', { kind: 'group', on: '2015-01-01' });
    expect(answer.ok ? '' : answer.reason.vi).toContain('ngày 2015-01-01');
  });
});

describe('what people must look at', () => {
  const asked = (name: string, options: Partial<NameOptions> = {}) =>
    judged(name, options).toCheck.map(({ code, found }) => (found ? `${code}: ${found.join(' ')}` : code));

  it('depends on the name and on the law', () => {
    expect(asked('Hợp tác xã Mường Bi')).toEqual(['readAlike', 'rights', 'stateBodies', 'customs']);
    expect(asked('Hợp tác xã Công an Mường ★')).toEqual([
      'signs: ★',
      'readAlike',
      'rights',
      'stateBodies: công an',
      'customs',
    ]);
    expect(asked('Tổ hợp tác Mường Bi', { kind: 'group' })).toEqual(['customs']);
    expect(asked('  ')).toEqual([]);
  });

  it('is cited to what forbids it', () => {
    const cited = (day: NameOptions['on']) =>
      judged('Hợp tác xã Mường Bi', { on: day }).toCheck.find(({ code }) => code === 'readAlike')?.citation;
    expect(cited('2025-01-01')).toMatchObject({ instrument: 'decree-92-2024', article: 15, clause: 1 });
    expect(cited('2024-07-05')).toMatchObject({ instrument: 'law-17-2023', article: 50 });
  });
});
