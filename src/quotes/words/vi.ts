import { listed, type GuardWords } from './guard-words.ts';

/** Vietnamese. Own compilation. */
export const vi: GuardWords = {
  script: 'Latn',
  frequent: listed(`và của là các có được cho trong với đã người này những một theo`),
  negations: listed(`không chưa chẳng chả đừng chớ thiếu không_hề chưa_từng không_ai không_có phi vô`),
  denials: listed(`
    phủ_nhận bác_bỏ phủ_định từ_chối sai sai_sự_thật giả giả_mạo bịa_đặt nói_dối cấm bất_khả nghi_ngờ trừ ngoại_trừ
    tin_đồn
  `),
  conditions: listed(`nếu trừ_khi miễn_là với_điều_kiện liệu giả_sử trong_trường_hợp bằng_không`),
  modals: listed(`có_thể phải nên cần sẽ được_phép buộc muốn khó_có_thể`),
  hedges: listed(`
    tin cho_rằng nghĩ lo_ngại hy_vọng ước_tính cáo_buộc có_lẽ có_khả_năng dường_như hình_như nghe_nói được_cho_là bị_nghi
    gần hầu_như khoảng chừng độ vài một_số ít hầu_hết đa_số phần_lớn một_nửa nửa phần một_phần chỉ ít_nhất tối_đa tối_thiểu
    nhiều_nhất hơn dưới trên đôi_khi thường cái_gọi_là
  `),
  numbers: listed(`
    hai ba bốn tư năm sáu bảy tám chín mười mươi trăm nghìn ngàn vạn triệu tỷ tỉ tá gấp_đôi gấp_ba phần_ba phần_tư
    phần_trăm không_phẩy
  `),
};
