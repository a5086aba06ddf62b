import { listed, type GuardWords } from './guard-words.ts';

/** Indonesian and Malay. Own compilation. */
export const id: GuardWords = {
  script: 'Latn',
  frequent: listed(`yang dan di dengan untuk dari pada ini itu dalam adalah oleh juga akan telah`),
  negations: listed(`
    tidak tak bukan belum jangan tanpa tiada tidaklah bukanlah takkan nggak tidak_pernah tidak_ada enggan
  `),
  denials: listed(`
    membantah dibantah bantah menyangkal disangkal menampik menolak ditolak menolaknya palsu bohong kebohongan
    salah keliru dusta mustahil meragukan diragukan ragu kecuali dilarang melarang hoaks gagal
  `),
  conditions: listed(`jika kalau apabila bila asalkan apakah dengan_syarat seandainya andaikan sepanjang kecuali_jika`),
  modals: listed(`
    dapat bisa boleh harus wajib perlu mungkin akan hendak mampu seharusnya sebaiknya bakal mesti ingin
  `),
  hedges: listed(`
    percaya yakin menduga diduga khawatir berharap memperkirakan diperkirakan mengklaim klaim mungkin barangkali
    kemungkinan konon katanya tampaknya sepertinya kelihatannya terduga tersangka hampir sekitar kira-kira kurang_lebih
    beberapa sebagian sedikit kebanyakan mayoritas separuh setengah bagian hanya cuma sekadar sekurang-kurangnya
    setidaknya paling_banyak paling_sedikit hingga sampai lebih_dari kurang_dari kadang sering disebut-sebut
  `),
  numbers: listed(`
    dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas belas puluh seratus ratus ratusan seribu
    ribu ribuan sejuta juta jutaan miliar bilion triliun lusin selusin ganda dua_kali tiga_kali sepertiga seperempat
    persen peratus nol sifar
  `),
};
