import type { GuardWords } from './guard-words.ts';

/** Turkish, whose verbs carry their negation inside. Own compilation. */
export const tr: GuardWords = {
  script: 'Latn',
  frequent: `ve bir bu için ile da de olarak olan daha çok gibi kadar sonra göre dedi`,
  negations: `
    değil değildir değildi yok yoktur yoktu hayır hiç hiçbir asla kimse ne_de *madı *medi *madık *medik *madılar
    *mediler *maz *mez *mazlar *mezler *mıyor *miyor *muyor *müyor *mıyorlar *miyorlar *mıyordu *miyordu *muyordu
    *müyordu *mayacak *meyecek *mayacaktır *meyecektir *mamış *memiş *mamıştı *memişti *mamalı *memeli *maması
    *memesi *mayan *meyen *madığı *mediği *madığını *mediğini *masın *mesin *mıyoruz *miyoruz *mayız
    *meyiz *sız *siz *suz *süz *madım *medim *madın *medin *madınız *mediniz *madıysa *mediyse *madığına *mediğine
    *madığından *mediğinden *madığında *mediğinde *madığının *mediğinin *madığım *mediğim *madığımı *mediğimi
    *madığımız *mediğimiz *madığımızı *mediğimizi *madıkları *medikleri *madıklarını *mediklerini *madıklarına
    *mediklerine *madıklarından *mediklerinden *madıkça *medikçe *madıktan *medikten *madığındandır *mediğindendir
    *mazsın *mezsin *mazsınız *mezsiniz *mazdı *mezdi *mazdık *mezdik *mazlardı *mezlerdi *mazmış *mezmiş *mazsa
    *mezse *mazken *mezken *amam *emem *mazdım *mezdim *mayacaklar *meyecekler *mayacaklardır
    *meyeceklerdir *mayacağım *meyeceğim *mayacağız *meyeceğiz *mayacaksın *meyeceksin *mayacaksınız *meyeceksiniz
    *mayacaktı *meyecekti *mayacakmış *meyecekmiş *mayacaksa *meyecekse *mayacağı *meyeceği *mayacağını *meyeceğini
    *mayacağına *meyeceğine *mayacağından *meyeceğinden *mayacağımı *meyeceğimi *mayacağımızı *meyeceğimizi
    *mayacakları *meyecekleri *mayacaklarını *meyeceklerini *mamıştır *memiştir *mamışlar *memişler *mamışlardı
    *memişlerdi *mamışlardır *memişlerdir *mamışsa *memişse *mamışken *memişken *mamıştık *memiştik *mamalıdır
    *memelidir *mamalılar *memeliler *mamalıyız *memeliyiz *mamalıydı *memeliydi *mamasını *memesini *mamasına
    *memesine *mamasının *memesinin *mamasından *memesinden *mamasıyla *memesiyle *mamaları *memeleri *mamalarını
    *memelerini *mamalarına *memelerine *mamak *memek *mamakta *memekte *mamaktadır *memektedir *mamaktaydı
    *memekteydi *mamaktadırlar *memektedirler *mamayı *memeyi *mamaya *memeye *mamanın *memenin *mamakla *memekle
    *mayanlar *meyenler *mayanların *meyenlerin *mayanlara *meyenlere *mayanları *meyenleri *mayıp *meyip *mayarak
    *meyerek *mayınca *meyince *masınlar *mesinler *mayın *meyin *mayınız *meyiniz *mayalım
    *meyelim *mayayım *meyeyim *masaydı *meseydi *mayabilir *meyebilir *mayabileceği *meyebileceği *mayabiliyor
    *meyebiliyor *mama *meme *sızdır *sizdir *sızdı *sizdi *sızca *sizce *mıyorlardı *mıyorum *mıyorsun *mıyorsunuz
    *mıyorsa *mıyormuş *mıyorken *miyorlardı *miyorum *miyorsun *miyorsunuz *miyorsa *miyormuş *miyorken *muyorlar
    *muyorlardı *muyorum *muyoruz *muyorsun *muyorsunuz *muyorsa *muyormuş *muyorken *müyorlar *müyorlardı *müyorum
    *müyoruz *müyorsun *müyorsunuz *müyorsa *müyormuş *müyorken *suzdur *süzdür *suzdu *süzdü *suzca *süzce değiliz
    değilim değilsin değilsiniz değiller değillerdi değildik değildim değilse değilmiş değilken değillerdir yokken
    yokmuş yoktular yoklar yokluğu yokluğunda yokluğundan hiçbiri hiçbirini hiçbirinin hiçbirine hiçbirisi hiçkimse
    hiç_kimse kimseye kimseyi kimsenin kimseden kimsede katiyen nadiren zar_zor güçlükle aslâ
  `,
  denials: `
    yalanladı yalanlıyor yalanladılar reddetti reddediyor reddettiler inkar yalan yanlış sahte asılsız çürüttü
    yasakladı imkansız imkânsız şüpheli şüphe hariç dışında uydurma yalanlıyorlar yalanlandı yalanlamış
    yalanladığını yalanlayan yalanlama yalanlaması yalanlar yalanını yalandır reddetmiş reddettiğini reddedildi
    reddediliyor reddedilen reddeden reddediyorlar reddetmek reddetmesi reddi reddine reddedilmesi reddediyorum
    reddediyoruz inkâr yanlıştır yanlıştı sahtedir sahteydi asılsızdır çürütüldü çürütüyor çürüten yasak yasaktır
    yasaktı yasağı yasaklar yasaklandı yasaklanmış yasaklıyor yasaklayan yasaklanan yasaklanması yasaklanacak
    imkansızdır imkânsızdır olanaksız olanaksızdır kuşku kuşkulu kuşkusu şüphesi şüpheleri hariçtir haricinde
    uydurmaca iptal iptali geri_çekti geri_çekildi geri_aldı vazgeçti vazgeçtiler vazgeçildi vazgeçmiş durdurdu
    durduruldu durdurulmuş askıya engelledi engellendi engelliyor engelleyen engelleyecek önledi önlendi itiraz
    hurafe aldatmaca eksikliği eksikliğinden yoksun mahrum aciz başarısız tartışmalı tartışmalıdır tekzip tekzibi
    yalancı hatalı dışlandı dışladı dışlıyor karşı_çıktı karşı_çıkıyor feshetti feshedildi
  `,
  conditions: `
    eğer şayet takdirde koşuluyla şartıyla *sa *se *sak *sek aksi_halde mi mı mu mü halinde hâlinde durumunda sürece
    müddetçe kaydıyla koşulu koşulu_ile şartı_ile şartı koşula şarta koşullu şartlı aksi_takdirde aksi_hâlde
    ancak_ve_ancak meğerki meğer_ki yeter_ki olur_da doğru_ise böyle_ise var_ise yok_ise söz_konusu_ise değil_ise
    diyelim_ki varsayalım farz_edelim mıdır midir mudur mıydı miydi muydu müydü mısın misin mısınız misiniz muyuz
    mıyız miyiz müyüz bağlı_olarak *saydı *seydi *saydık *seydik *arsan *ersen *ırsan *irsen *ursan *ürsen *sanız
    *seniz
  `,
  modals: `
    gerek gerekir gerekiyor gerekli zorunda lazım *abilir *ebilir *abilirler *ebilirler *abiliyor *ebiliyor *malı
    *meli *malıdır *melidir *acak *ecek *acaktır *ecektir *acaklar *ecekler *abilirim *abiliriz *abilirsin
    *abilirsiniz *abilirdi *abilirdik *abilirlerdi *abilirmiş *abilirse *abilirken *abiliyorum *abiliyoruz
    *abiliyorlar *abiliyordu *abileceğimiz *abildi *abildim *abildik *abildiler *abildiği *abildiğini *abildiğinden
    *abildikleri *abilmek *abilmektedir *abilmekte *abilmesi *abilmesini *abilmesine *abilmesinin *abilmeleri
    *abilme *abilen *abilenler *abilmiş *abilmiştir *abilse *abilsin *ebilirim *ebiliriz *ebilirsin *ebilirsiniz
    *ebilirdi *ebilirdik *ebilirlerdi *ebilirmiş *ebilirse *ebilirken *ebiliyorum *ebiliyoruz *ebiliyorlar
    *ebiliyordu *ebileceğimiz *ebildi *ebildim *ebildik *ebildiler *ebildiği *ebildiğini *ebildiğinden *ebildikleri
    *ebilmek *ebilmektedir *ebilmekte *ebilmesi *ebilmesini *ebilmesine *ebilmesinin *ebilmeleri *ebilme *ebilen
    *ebilenler *ebilmiş *ebilmiştir *ebilse *ebilsin *malılar *malıyız *malıyım *malısın *malısınız *malıydı
    *malıyken *malıysa *malılardır *acaklardır *acaksın *acaksınız *acaktı *acaklardı *acakmış *acaksa *acağı
    *acağını *acağına *acağından *acağım *acağız *acağımızı *acakları *acaklarını *meliler *meliyiz *meliyim
    *melisin *melisiniz *meliydi *meliyken *meliyse *melilerdir *eceklerdir *eceksin *eceksiniz *ecekti *eceklerdi
    *ecekmiş *ecekse *eceği *eceğini *eceğine *eceğinden *eceğim *eceğiz *eceğimizi *ecekleri *eceklerini gerekirdi
    gerekmekte gerekmektedir gerekiyordu gerekti gerektiği gerektiğini gerektiğine gereken gereklidir gerekliydi
    gerekliliği zorundadır zorundaydı zorundalar zorundayız zorundayım zorunlu zorunludur zorunluluğu mecbur
    mecburdur mecburi mecburen lazımdı lazımdır şart şarttır mümkün mümkündür mümkündü mümkünse olanaklı olanaklıdır
    yükümlü yükümlüdür
  `,
  hedges: `
    sanıyor düşünüyor inanıyor umuyor korkuyor tahmin iddia iddiasına sözde belki muhtemelen olası galiba herhalde
    güya anlaşılan görünüyor şüphelenilen yaklaşık neredeyse hemen_hemen civarında kadar bazı birkaç az çoğu
    çoğunluğu yarısı kısmı kısmen sadece yalnızca yalnız ancak en_az en_fazla en_çok fazla bazen sık_sık genellikle
    sanıyorum sanıyoruz sanıyorlar sanıyordu sanılıyor sanılıyordu sanılan sanıldığı sanıldığına sanılmaktadır
    sanırım sandı sanki zannediyor zannediyorum zannedersem zannediliyor zannedilen düşünüyorum düşünüyoruz
    düşünüyorlar düşünüyordu düşünülüyor düşünülen düşünülmektedir düşünülüyordu düşündüğünü düşündü düşünmekte
    düşüncesinde kanısında kanaatinde kanaatindeyim görüşünde inanıyorum inanıyoruz inanıyorlar inanıyordu
    inanılıyor inanılan inanıldığı inandığını inandı umuyorum umuyoruz umuyorlar umuyordu umarım umarız umut umudu
    umudunu umudunda ümit ümidi umuluyor umulan korkuyorum korkuyorlar korkuyordu korkuluyor korkusu endişe endişesi
    endişesini kaygısı bekleniyor beklenen beklentisi beklenmekte beklenmektedir bekleniyordu beklendiği tahmini
    tahminî tahminen tahminler tahminleri tahminlere tahminlerine tahminine iddiası iddiaları iddialar iddiasını
    iddialarını iddialara iddiaya iddiayı iddialarına iddiasında iddiasıyla savunuyor savunuyorlar savundu
    savundular savunan savunuyordu öne_sürdü öne_sürüyor öne_sürdüler öne_sürülen öne_sürüldü öne_süren ileri_sürdü
    ileri_sürüyor ileri_sürülen ileri_sürüldü ileri_sürdüler ileri_süren varsayıyor varsayılıyor varsayılan
    varsayımı varsayım varsayımıyla farz_ediyor farz_edilen sözüm_ona sözümona belki_de bir_ihtimal ihtimal ihtimali
    ihtimalle ihtimaliyle ihtimaldir ihtimalini ihtimalinin ihtimaller olasılık olasılığı olasılıkla olasılığını
    olasılığının olasılığıyla büyük_olasılıkla büyük_ihtimalle yüksek_ihtimalle yüksek_olasılıkla kuvvetle_muhtemel
    muhtemel muhtemeldir olasıdır olasılıklar herhâlde besbelli görünüyordu görünmekte görünmektedir görünüşe
    görünüşte görünürde gözüküyor gözükmekte anlaşıldığı anlaşıldığına anlaşılıyor benziyor benzemekte şüpheleniyor
    şüpheleniliyor şüphelendiği zanlı zanlısı zanlılar söylenti söylentisi söylentiler söylentilere söyleniyor
    dedikodu dedikodular rivayet rivayete bildirildiğine aşağı_yukarı takriben yaklaşık_olarak civarı dolayında
    dolaylarında bazıları bazılarını bazılarının bazısı bazılarına kimileri birkaçı birkaçını birçoğu pek_çok
    çoğunun çoğunu çoğuna çoğunluk çoğunlukla çoğunluğunu çoğunluğunun azı azınlığı kısmını kısmının kısmına
    yarısını yarısının yarısına yarısından büyük_ölçüde bir_ölçüde belli_ölçüde belirli_ölçüde bir_dereceye
    bir_yere_kadar bir_bakıma bir_nevi az_çok sırf tek_başına münhasıran en_azından asgari azami azından aşkın
    zaman_zaman ara_sıra arada_bir kimi_zaman sıkça sıklıkla çoğu_zaman genelde genel_olarak normalde kural_olarak
    prensipte prensip_olarak ilke_olarak teoride teorik_olarak kuramsal_olarak ilkesel_olarak kağıt_üzerinde
    ilk_bakışta şimdilik henüz geçici geçici_olarak geçicidir şu_ana şu_an_için bildiğim bildiğimiz
    bildiğimiz_kadarıyla bildiğim_kadarıyla bildiği_kadarıyla bilindiği bilindiği_kadarıyla kadarıyla potansiyel
    potansiyel_olarak adeta âdeta gayriresmi gayriresmî doğrulanırsa spekülasyon ima ima_etti öngörülüyor öngörülen
    *madan *meden *maksızın *meksizin
    öngörüyor tahmin_ediliyor teşebbüs teşebbüsü kabaca nispeten kısmî kısmi yer_yer
    veya_daha_fazla veya_daha_az ya_da_daha_fazla ve_üzeri ve_üzerinde kasten bilerek taksirle kasıtlı
    bilinçli_olarak kötü_niyetle
  `,
  numbers: `
    iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz yüzlerce bin
    binlerce milyon milyonlarca milyar düzine iki_kat yarım çeyrek üçte yüzde sıfır ikisi ikisini ikisinin ikimiz
    üçü üçünü üçünün dördü beşi beşini on_bir on_iki onlarca yüzlercesi binlercesi onbinlerce yüzbinlerce milyonu
    milyona milyonluk milyonun milyonlar milyonları milyarı milyara milyarlık milyarlarca milyarlar trilyon
    trilyonluk trilyonlarca düzinelerce katı katına katını buçuk yarı yarıya çeyreği dörtte beşte onda_bir yüzdesi
    binde ikiye üçe her_iki
  `,
  exceptions: `
    beklenmedik beklenmeyen alışılmadık umulmadık görülmedik siz fransız hırsız ıssız öksüz sessiz sonsuz kuşkusuz şüphesiz susuz namaz yılmaz tamam hamam tamama imama
    memeli mama meme masa mayın sinemadan firmadan mahkemeden kelimeden dramadan temadan kısa yasa nasa borsa musa
    kasa tasa hisse ise herkese hadise kilise lise adrese polise meclise sese nefese kongrese fransa bursa manisa
    elbise müessese terse bilhassa arsa oysa neyse aksa köse ense şansa yüksek tutsak aksak gelecek geleceği
    geleceğini geleceğine geleceğinden geleceğimiz alacak alacağı yiyecek içecek giyecek alacaklar temeli malı
    sözleşmeli uygulamalı karşılaştırmalı açıklamalı prensese otobüse ofise endekse virüse süse servise terasa
    prense kampüse konferansa esasa iflasa temasa kursa piyasa anayasa kıyasa hususa ulusa kabusa rusa isa masalar
    sızdı sizce fransızca gomez bacak bacağı bacağını andersen petersen bahse nedense rosa lisa teresa visa mesa
  `,
  verbLast: true,
};
