/** Events as everyone reads them: lists, front page, floor plan. */
export const event = {
  kinds: { techfest: "Ngày hội, triển lãm", conference: "Hội nghị", training: "Tập huấn" },
  states: { draft: "Bản nháp", published: "Đã công bố", finished: "Đã kết thúc", cancelled: "Đã hủy" },
  times: { ahead: "Sắp diễn ra", running: "Đang diễn ra", over: "Đã kết thúc" },
};
