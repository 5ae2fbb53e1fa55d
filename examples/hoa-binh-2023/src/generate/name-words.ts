import type { Sector } from '@hoptac/core/organisation';
import type { UnitCode } from './places';

/** Landscapes and what grows or lies there; together an invented hamlet, such as Đồi Thông. */
export const LANDSCAPES = [
  'Đồi', 'Suối', 'Bản', 'Thung', 'Đồng', 'Khe', 'Gò', 'Hồ', 'Núi', 'Xóm', 'Đèo', 'Bãi', 'Rừng', 'Nương',
]; // prettier-ignore
export const FEATURES = [
  'Thông', 'Bạc', 'Mơ', 'Mây', 'Chanh', 'Sim', 'Trám', 'Lau', 'Nghiến', 'Vàng', 'Xanh', 'Sen', 'Gạo', 'Bưởi',
  'Mận', 'Đào', 'Lim', 'Sến', 'Trúc', 'Luồng', 'Quế', 'Sương', 'Nắng', 'Ngọc', 'Tiên', 'Bằng', 'Vải', 'Mít',
  'Xoan', 'Ban', 'Dổi', 'Gấm',
]; // prettier-ignore

/** What a cooperative of a field of work calls itself by. */
export const ACTIVITIES: Record<Sector, readonly string[]> = {
  agriculture: [
    'Nông nghiệp',
    'Nông nghiệp hữu cơ',
    'Dịch vụ nông nghiệp',
    'Rau an toàn',
    'Chăn nuôi',
    'Nông lâm nghiệp',
    'Dược liệu',
    'Nuôi ong',
    'Nông sản sạch',
  ],
  industry: ['Mây tre đan', 'Chế biến nông sản', 'Chế biến lâm sản', 'Cơ khí', 'Thủ công mỹ nghệ'],
  trade: ['Thương mại và dịch vụ', 'Dịch vụ tổng hợp', 'Vật tư nông nghiệp', 'Kinh doanh chợ'],
  transport: ['Vận tải', 'Vận tải thủy', 'Vận tải và dịch vụ'],
  construction: ['Xây dựng', 'Vật liệu xây dựng', 'Xây dựng và dịch vụ'],
  credit: [''],
  environment: ['Môi trường', 'Vệ sinh môi trường', 'Nước sạch và môi trường'],
  other: ['Du lịch cộng đồng', 'Dịch vụ điện', 'Du lịch sinh thái'],
};

/** What the fields of a unit are known for. */
export const SPECIALITIES: Record<UnitCode, readonly string[]> = {
  'lac-thuy': ['Chè', 'Na', 'Chăn nuôi gà'],
  'luong-son': ['Rau hữu cơ', 'Bưởi', 'Chăn nuôi lợn'],
  'tp-hoa-binh': ['Cá lồng', 'Rau an toàn', 'Hoa cây cảnh'],
  'cao-phong': ['Cam', 'Mía tím', 'Cây ăn quả'],
  'lac-son': ['Mật ong', 'Chăn nuôi gà', 'Khoai sọ'],
  'tan-lac': ['Bưởi đỏ', 'Quýt cổ', 'Rau vùng cao'],
  'kim-boi': ['Nhãn', 'Cây ăn quả', 'Rau màu'],
  'yen-thuy': ['Lạc và đậu', 'Bí xanh', 'Cây dược liệu'],
  'da-bac': ['Cá lồng', 'Lợn bản địa', 'Cây dược liệu'],
  'mai-chau': ['Tỏi tía', 'Thổ cẩm', 'Khoai và rau vùng cao'],
};

/** What a cooperative group comes together for. */
export const GROUP_ACTIVITIES: Partial<Record<Sector, readonly string[]>> = {
  agriculture: [
    'Trồng cây ăn quả',
    'Chăn nuôi bò',
    'Nuôi ong',
    'Nuôi dê',
    'Trồng rau',
    'Trồng rừng',
    'Nuôi cá',
  ],
  trade: ['Thu mua nông sản', 'Bán hàng nông sản'],
  environment: ['Thu gom rác', 'Nước sinh hoạt'],
  other: ['Dệt thổ cẩm', 'Nhà nghỉ cộng đồng', 'Làm đất'],
};
