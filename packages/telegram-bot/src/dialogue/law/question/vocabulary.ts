/**
 * Words that mean the same to the people who ask, without accents. The first of a line stands for all of it; a line that
 * begins with a dash is left out, because it is in every question and tells nothing.
 */
const LINES = `
thanhvien: thanh vien, tv, tvien, xa vien, hoi vien
tohoptac: to hop tac, tht
lienhiep: lien hiep hop tac xa, lien hiep htx, lien hiep, lhhtx
hdqt: hoi dong quan tri, hdqt, hd quan tri, ban quan tri, bqt
bankiemsoat: ban kiem soat, bks
kiemsoatvien: kiem soat vien, ksv
daihoi: dai hoi, dhtv, dh
daibieu: dai bieu
giamdoc: tong giam doc, giam doc, gd, tgd
chutich: chu tich, ct hdqt
ketoan: ke toan truong, ke toan, ktt
daidien: nguoi dai dien, dai dien, dai dien phap luat
baocao: bao cao, bc
taichinh: tai chinh
baocao taichinh: bao cao tai chinh, bctc
dieule: dieu le, d le
vondieule: von dieu le, vdl
phapdinh: phap dinh
giaithe: giai the, gthe
giaithe: dong cua hop tac xa, dong cua htx
sapnhap: sap nhap, sat nhap, nhap lai
hopnhat: hop nhat
hopdong: hop dong, hd
hople: hop le
phuhop: phu hop
kiemtoan: kiem toan
nhiemky: nhiem ky, nhiem ki, khoa
nghiquyet: nghi quyet
bieuquyet: bieu quyet, bo phieu
chinhanh: chi nhanh
vanphong: van phong dai dien, vpdd, van phong
nuocngoai: nuoc ngoai, ngoai quoc, nguoi tay
tamngung: nghi kinh doanh, tam ngung, tam nghi, tam dung, nghi tam thoi, ngung tam thoi
ngung: ngung hoat dong, khong hoat dong, nghi hoat dong, ngung
trolai: tro lai, mo lai, hoat dong lai
toida: toi da, nhieu nhat, cao nhat, max
toithieu: toi thieu, it nhat, thap nhat, min
laisuat: lai suat
loinhuan: loi nhuan, loi tuc, co tuc, tien loi, tien lai, chia loi
thunhap: thu nhap
chialai: chia lai, chia loi nhuan, phan phoi thu nhap, phan chia loi nhuan, chia loi, an chia, chia co tuc
khongchia: khong chia, ko chia, k chia
gopvon: gop von, von gop, phan von gop, gop tien, gop co phan, gop, hun von, hun
lienket: lien ket
rutvon: rut von, rut tien, lay lai von, tra lai von gop, tra lai von, tra von, doi lai von, hoan von
truso: tru so chinh, tru so, dia chi
nganhnghe: nganh nghe kinh doanh, nganh nghe, nganh, nghe
masothue: ma so thue, mst
giaychungnhan: giay chung nhan dang ky, giay chung nhan, giay phep, gcn, gpkd
thanhlap: thanh lap, lap moi, mo hop tac xa, mo htx, lap hop tac xa, lap htx
doanhnghiep: doanh nghiep, cong ty, cty
nongnghiep: nong nghiep
xeploai: xep loai, xep hang
chamdiem: cham diem, tu cham diem, tu danh gia
quymo: quy mo
sieunho: sieu nho
quyche: quy che
quantri: quan tri
rutgon: rut gon
daydu: day du
uyban: uy ban nhan dan, ubnd, uy ban
kiemnhiem: kiem nhiem, kiem
noibo: noi bo
thechap: the chap, cam co
tochuclai: to chuc lai
thuhoi: thu hoi
niemyet: niem yet
congkhai: cong khai, cong bo
hotro: ho tro, chinh sach
batthuong: bat thuong
thuongnien: thuong nien, hang nam, moi nam
dangky: dang ky, dang ki, dk
tanthanh: tan thanh, dong y
quahan: qua han, tre han, cham tra
motphieu: mot phieu, 1 phieu
kehoach: ke hoach
thongbao: thong bao
trieutap: trieu tap
giaymoi: giay moi

nguoingoai: nguoi ngoai
thongqua: thong qua
dautu: dau tu
duphong: du phong
phattrien: phat trien
tinhdung: tin dung
taisan: tai san
- hop tac xa, htx, hop tac, h t x
- quy dinh, phap luat, theo luat, luat, dieu luat, dieu nao, dieu khoan
phantram: phan tram, pt, %
nopthue: dong thue, nop thue, tien thue
may: so luong, bao nhieu, bn, bnhieu, bao nhiu, may, bang may
khinao: bao lau, bao gio, khi nao, luc nao, truoc ngay nao, ngay nao, thang nao, may ngay, may thang, bao nhieu ngay, bao nhieu thang, chung nao
maynam: may nam, bao nhieu nam
maylan: may lan, bao nhieu lan
may: may phan tram, bao nhieu phan tram, may %, bao nhieu %
thisao: co sao khong, bi gi, bi sao, lam sao
- tro len, thi sao, thi the nao, the nao, nhu the nao, nhu nao, ntn, ra sao, tai sao, vi sao, la gi, la sao, o dau
- cho em hoi, cho toi hoi, cho hoi, xin hoi, hoi chut, anh chi, xin chao, cam on, lam on, vui long
`;

/** Left out one by one. */
export const SILENT = new Set(
  'co duoc dc khong ko k hok hong kg khg la thi ma cua cho va voi o tai nay do day nao gi sao the bao nhieu lau khi luc ai phai can nen bi cac nhung mot neu hay hoac toi em anh chi minh ban ben xin hoi a ah nhe nha roi chua con thi nhi ha day vao ra den tu trong ngoai ve nhu cung se dang da moi van chi muon biet lam cai viec so theo han ngay thang nam lan gui ok bac chu oi trieu tr ty ti nghin ngan de ta u thoi hien bay gio bi muc'.split(
    ' ',
  ),
);

/** Written with these accents they are not the words of the law that fold to the same letters: `lãi`, `vay`, `quỹ`. */
export const OTHER_WORDS = new Set(['vậy', 'lại', 'quý', 'quí']);

interface Meaning {
  said: readonly string[];
  means: readonly string[];
}

/** The longest words first, so that a part does not take from the whole. */
export const MEANINGS: readonly Meaning[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [means = '', said = ''] = line.startsWith('- ') ? ['', line.slice(2)] : line.split(': ');
    return said.split(', ').map((phrase) => ({
      said: phrase.split(' '),
      means: means === '' ? [] : means.split(' '),
    }));
  })
  .sort((a, b) => b.said.length - a.said.length);
