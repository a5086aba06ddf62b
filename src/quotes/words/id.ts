import type { GuardWords } from './guard-words.ts';

/** Indonesian and Malay. Own compilation. */
export const id: GuardWords = {
  script: 'Latn',
  frequent: `yang dan di dengan untuk dari pada ini itu dalam adalah oleh juga akan telah`,
  negations: `
    tidak tidakkah tak tiada bukan bukannya bukankah belum belumlah jangan janganlah jangankan tanpa tidaklah bukanlah
    takkan nggak enggak ngga gak ga kagak ndak tidak_pernah tidak_ada enggan ketiadaan non nir nihil melainkan
  `,
  denials: `
    membantah membantahnya dibantah dibantahnya bantah bantahan menyangkal disangkal sangkal sangkalan penyangkalan
    menyanggah disanggah sanggahan menepis ditepis menampik ditampik menolak ditolak menolaknya tolak penolakan
    menafikan dinafikan nafi nafikan penafian palsu palsunya dipalsukan memalsukan pemalsuan bohong berbohong
    kebohongan membohongi salah keliru kesalahan kekeliruan dusta fitnah menyesatkan mustahil meragukan diragukan ragu
    keraguan kecuali terkecuali pengecualian mengecualikan dikecualikan dilarang melarang larangan melarangnya
    terlarang hoaks hoax gagal kegagalan menggagalkan digagalkan batal membatalkan dibatalkan pembatalan mencabut
    dicabut pencabutan menarik_kembali ditarik_kembali menarik_balik ditarik_balik menghentikan dihentikan penghentian
    berhenti menentang ditentang membangkang urung rekayasa direkayasa mitos
  `,
  conditions: `
    jika jikalau jikapun kalau kalaupun apabila bila bilamana asalkan asal_saja asal_tidak apakah adakah ataukah entah
    dengan_syarat syaratnya bersyarat seandainya andaikan andai andaikata sekiranya kiranya umpamanya misalkan
    kecuali_jika kecuali_kalau kecuali_apabila tergantung bergantung selagi dalam_hal_terjadi
  `,
  modals: `
    dapat dapatkah bisa bisakah boleh bolehkah harus haruslah haruskah wajib diwajibkan mewajibkan kewajiban perlu
    perlukah diperlukan mungkin akan akankah hendak hendaknya hendaklah mampu sanggup seharusnya semestinya sepatutnya
    selayaknya seyogianya seyogyanya sebaiknya bakal mesti mestinya patut kudu ingin mau terpaksa berencana rencananya
    direncanakan merencanakan dijadwalkan diizinkan mengizinkan diizin dibenarkan diperbolehkan dibolehkan
    memperbolehkan memungkinkan dimungkinkan
  `,
  hedges: `
    percaya dipercaya dipercayai mempercayai yakin diyakini meyakini menduga diduga diduganya dugaan menyangka
    disangka mengira dikira menganggap dianggap beranggapan berpendapat khawatir dikhawatirkan mengkhawatirkan
    kekhawatiran bimbang takut berharap diharapkan mengharapkan diharap memperkirakan diperkirakan perkiraan
    perkirakan menaksir ditaksir taksiran dianggarkan menjangka dijangka dijangkakan menjangkakan jangkaan memprediksi
    diprediksi prediksi prediksinya memproyeksikan diproyeksikan proyeksi mengklaim diklaim klaim klaimnya mendakwa
    didakwa dakwaan menuduh dituduh tuduhan menuding dituding tudingan mencurigai dicurigai disyaki suspek mensinyalir
    disinyalir ditengarai terindikasi diindikasikan indikasi mungkin mungkin_saja barangkali kemungkinan
    berkemungkinan berpotensi potensial bisa_jadi boleh_jadi jangan-jangan konon kabarnya dikabarkan khabarnya katanya
    dikatakan dilaporkan disebut-sebut digadang-gadang rumor desas-desus tampaknya nampaknya sepertinya kelihatannya
    agaknya rupanya rasanya kayaknya seolah seolah-olah seakan seakan-akan terkesan terduga tersangka hampir nyaris
    sekitar sekitarnya kira-kira kurang_lebih lebih_kurang berkisar kisaran lebih-kurang beberapa sejumlah segelintir
    sebagian sebahagian sedikit sedikitnya kebanyakan mayoritas majoriti separuh separo setengah paruh hanya hanyalah
    cuma cuman sekadar sekedar semata semata-mata sahaja terbatas sekurang-kurangnya setidaknya setidak-tidaknya
    paling_banyak paling_sedikit paling_tidak paling_lama paling_lambat paling_kurang maksimal maksimum minimal
    minimum hingga sampai_dengan lebih_dari lebih_daripada kurang_dari kurang_daripada melebihi kadang kadangkala
    adakalanya sesekali terkadang sering seringkali kerap kerapkali jarang biasanya lazimnya umumnya pada_umumnya
    secara_umum pada_dasarnya pada_prinsipnya secara_prinsip secara_teori dalam_teori pada_hakikatnya untuk_sementara
    sementara_ini sementara_waktu bersifat_sementara sejauh_ini setakat_ini hingga_kini sampai_saat_ini
    hingga_saat_ini sampai_sekarang untuk_saat_ini buat_masa_ini sejauh_yang setahu setahunya sepengetahuan sekilas
    sepintas relatif agak sampai_batas_tertentu apa_yang_disebut menurut menurutnya mengikut_laporan
    berdasarkan_laporan berdasarkan_keterangan
    atau_lebih atau_kurang dengan_sengaja sengaja secara_sadar karena_lalai
  `,
  numbers: `
    dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas belas belasan puluh puluhan berpuluh seratus
    ratus ratusan beratus seribu ribu ribuan beribu sejuta juta jutaan berjuta semiliar miliar milyar miliaran bilion
    triliun trilion triliunan lusin selusin lusinan ganda dua_kali tiga_kali kali_lipat berlipat sepertiga pertiga
    seperempat seperlima sepersepuluh ketiga keempat kelima persen peratus nol sifar
  `,
  exceptions: `
    salah_satu salah_seorang tidak_hanya bukan_hanya tak_hanya tidak_cuma bukan_cuma tidak_saja bukan_saja
    bukan_sahaja tidak_sahaja lima_puluh_kota empat_lawang
  `,
};
