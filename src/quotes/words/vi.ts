import type { GuardWords } from './guard-words.ts';

/** Vietnamese. Own compilation. */
export const vi: GuardWords = {
  script: 'Latn',
  frequent: `và của là các có được cho trong với đã người này những một theo`,
  negations: `
    không chưa chẳng chả đừng chớ thiếu không_hề chưa_từng không_ai không_có phi vô bất_thành bất_hợp_pháp bất_đồng
    khó_có không_gian_lận không_chỉ_định không_chỉ_ra không_chỉ_đạo không_chỉ_trích không_chỉ_huy hiếm_khi
  `,
  denials: `
    phủ_nhận bác_bỏ bác_đơn bác_tin bác_thông_tin phủ_định phản_bác phản_đối từ_chối chối chối_bỏ khước_từ cự_tuyệt
    sai sai_sự_thật giả giả_mạo bịa bịa_đặt ngụy_tạo nguỵ_tạo xuyên_tạc vu_khống nói_dối dối_trá lừa_dối cấm
    nghiêm_cấm bất_khả nghi_ngờ hoài_nghi trừ ngoại_trừ loại_trừ tin_đồn đồn_thổi thất_bại rút_lại rút_đơn thu_hồi
    hủy_bỏ huỷ_bỏ bị_hủy bị_huỷ hủy huỷ bãi_bỏ đình_chỉ ngừng dừng chấm_dứt đính_chính cải_chính nhầm nhầm_lẫn
  `,
  conditions: `
    nếu nếu_như trừ_khi trừ_phi miễn_là miễn_sao với_điều_kiện có_điều_kiện liệu giả_sử giả_dụ trong_trường_hợp
    bằng_không một_khi hễ giá_mà ví_như chừng_nào tùy tuỳ tùy_thuộc tuỳ_thuộc phụ_thuộc kẻo hay_không phải_chăng
  `,
  modals: `
    có_thể phải nên cần sẽ được_phép cho_phép buộc bắt_buộc muốn khó_có_thể có_nghĩa_vụ đáng_lẽ lẽ_ra đáng_ra dự_định
    định_sẽ có_kế_hoạch sắp
  `,
  hedges: `
    tin_rằng tin_là tin_tưởng được_tin cho_rằng cho_là nghĩ ngỡ tưởng_rằng lo_ngại lo_sợ e_rằng e_ngại sợ_rằng hy_vọng
    hi_vọng kỳ_vọng kì_vọng mong ước_tính ước_chừng ước_đạt ước_lượng cáo_buộc bị_tố tố_cáo có_lẽ có_khả_năng khả_năng
    nhiều_khả_năng có_vẻ có_vẻ_như dường_như hình_như xem_ra xem_chừng tựa_hồ nghe_nói nghe_đồn được_cho_là
    được_coi_là được_xem_là được_biết_là bị_cho_là bị_nghi nghi_là nghi_vấn nghi_can nghi_phạm tình_nghi giả_định
    giả_thuyết phỏng_đoán suy_đoán đồn_đoán dự_kiến dự_đoán dự_báo dự_tính tự_xưng tự_nhận gần gần_như suýt hầu_như
    khoảng chừng xấp_xỉ trên_dưới trên_một trên_hai trên_ba trên_nửa vài một_số một_vài số_ít thiểu_số ít hầu_hết
    đa_số đại_đa_số phần_lớn phần_nhiều phần_nào đa_phần một_nửa nửa một_phần ít_nhiều chỉ chỉ_số_ít chỉ_số_người
    mới_chỉ duy_nhất đơn_thuần chẳng_qua ít_nhất ít_ra chí_ít tối_đa tối_thiểu nhiều_nhất hơn quá_nửa dưới vượt_quá
    đôi_khi đôi_lúc có_khi có_lúc nhiều_khi thỉnh_thoảng thi_thoảng thường thường_xuyên hay_bị nói_chung nhìn_chung
    về_cơ_bản cơ_bản_là về_nguyên_tắc trên_nguyên_tắc về_lý_thuyết trên_lý_thuyết tạm tạm_thời lâm_thời bước_đầu
    ban_đầu cho_đến_nay đến_nay tới_nay tính_đến cho_tới_nay theo_tôi_biết trong_chừng_mực tương_đối cái_gọi_là
    theo_ông theo_bà theo_anh theo_chị theo_lời theo_báo theo_tin theo_nguồn theo_cơ_quan theo_công_an theo_cảnh_sát
    theo_bộ theo_thông_tin theo_hãng theo_tôi theo_họ
    hoặc_hơn trở_lên cố_ý cố_tình biết_rõ vô_ý
  `,
  numbers: `
    hai ba bốn năm_người năm_mươi năm_trăm năm_nghìn năm_ngàn năm_triệu năm_tỷ năm_tỉ năm_lần năm_năm năm_nước
    năm_tuần năm_giờ năm_phần năm_chiếc năm_vụ năm_nạn_nhân năm_đối_tượng lăm sáu bảy bẩy tám chín mười mươi trăm
    nghìn ngàn vạn triệu tỷ tỉ một_tá hàng_tá hàng_chục chục gấp_đôi gấp_ba gấp_bốn gấp_năm gấp_nhiều phần_ba phần_tư
    phần_trăm không_phẩy rưỡi
  `,
  exceptions: `
    không_gian không_khí hàng_không không_quân phòng_không không_phận không_vận không_trung không_chỉ không_những
    thiếu_tá thiếu_tướng thiếu_úy thiếu_niên thiếu_nữ thiếu_nhi phi_công phi_cơ phi_trường phi_hành châu_phi nam_phi
    vô_cùng vô_địch vô_số vô_tuyến vô_tình tác_giả khán_giả độc_giả học_giả diễn_giả thính_giả sai_phạm tài_liệu
    dữ_liệu số_liệu nguyên_liệu vật_liệu nhiên_liệu tư_liệu chất_liệu dược_liệu trị_liệu bên_phải cánh_phải tay_phải
    trở_nên tạo_nên làm_nên gây_nên gần_đây hơn_nữa hơn_thế dưới_sự dưới_thời dưới_nước dưới_đây dưới_dạng
    dưới_hình_thức thường_vụ thường_trực bồi_thường bình_thường địa_chỉ chỉ_đạo chỉ_huy chỉ_số chỉ_ra chỉ_trích
    chỉ_định chỉ_thị chỉ_tiêu chứng_chỉ khoảng_cách dân_tộc_thiểu_số ba_lan tỷ_lệ tỉ_lệ tỷ_giá tỉ_giá tỷ_số tỉ_số
    triệu_tập triệu_hồi triệu_chứng sắp_xếp
  `,
};
