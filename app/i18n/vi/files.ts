export const files = {
  help: (limit: string) => `PDF, ảnh, Word, Excel hoặc PowerPoint, nhiều nhất ${limit}.`,
  send: "Tải tệp lên",
  unreachable: "Chưa gửi được vì mất kết nối. Hãy chọn lại tệp để gửi tiếp.",
  added: (name: string) => `Đã nhận tệp ${name}.`,
  refusedTitle: "Tệp chưa được nhận",
  missing: "Chưa chọn tệp nào.",
  kept: "Những gì bạn đã điền vẫn còn nguyên.",
  back: "Quay lại",
};
