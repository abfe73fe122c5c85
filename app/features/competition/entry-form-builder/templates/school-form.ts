import type { EntryFormDefinition } from "../../entry-form";
import { blocks } from "./blocks";
import { ask, option, step } from "./field";

/** A short form for pupils' and students' contests: what they made, for whom, with whom; a teacher stands by. */
export const schoolForm: EntryFormDefinition = {
  steps: [
    step(
      "idea",
      ["Ý tưởng", "The idea"],
      [
        ask(
          "problem",
          "long_text",
          ["Em thấy vấn đề gì?", "What problem did you see?"],
          [
            "Kể một việc có thật ở trường, ở nhà hoặc ở bản làng.",
            "Tell of something real at school, at home or in the village.",
          ],
          { words: 300 },
        ),
        ask(
          "solution",
          "long_text",
          ["Ý tưởng của nhóm", "Your idea"],
          ["Làm gì, cho ai, dùng thế nào?", "What is it, for whom, how is it used?"],
          { words: 400 },
        ),
        ask("stage", "choice", ["Đã làm đến đâu", "How far along"], undefined, {
          options: [
            option("idea", ["Mới là ý tưởng", "Only an idea"]),
            option("model", ["Có mô hình, mẫu thử", "A model or prototype"]),
            option("tried", ["Đã có người dùng thử", "Somebody has tried it"]),
            option("sold", ["Đã bán được", "It has been sold"]),
          ],
        }),
        ask("trial", "long_text", ["Người dùng thử nói gì?", "What did they say?"], undefined, {
          words: 300,
          showIf: { field: "stage", is: ["tried", "sold"] },
        }),
        ask("impact", "long_text", ["Ý tưởng giúp được ai?", "Whom does it help?"], undefined, { words: 250 }),
        ask(
          "cost",
          "money",
          ["Cần bao nhiêu tiền để làm (đồng)", "Money needed (đồng)"],
          ["Ước tính; ghi 0 nếu không cần.", "An estimate; 0 if none."],
          { required: false, limit: 1_000_000_000 },
        ),
      ],
    ),
    step(
      "school",
      ["Trường, lớp", "School"],
      [
        ask("school", "short_text", ["Trường", "School"], undefined, { limit: 200, identifies: true }),
        ask("class", "short_text", ["Lớp, khóa", "Class"], undefined, { limit: 100, identifies: true }),
        ask("school_place", "place", ["Địa bàn của trường", "Place of the school"], undefined, { identifies: true }),
        ask("teacher", "short_text", ["Giáo viên hướng dẫn", "Teacher"], undefined, { limit: 100, identifies: true }),
        ask("teacher_phone", "phone", ["Số điện thoại của giáo viên", "The teacher's telephone number"], undefined, {
          identifies: true,
        }),
      ],
    ),
    step(
      "documents",
      ["Ảnh, phim và cam kết", "Pictures, film and commitment"],
      [
        ask(
          "pictures",
          "file",
          ["Ảnh hoặc bản vẽ", "Pictures or drawings"],
          ["Tối đa 5 tệp, mỗi tệp không quá 10 MB.", "Five files at most, 10 MB each."],
          { required: false, limit: 10, most: 5, fileKinds: ["image", "pdf"] },
        ),
        ...blocks.video,
        ask("own_work", "consent", [
          "Nhóm em tự làm; phần học hỏi từ người khác đã được ghi rõ.",
          "We did this ourselves and name what we learnt from others.",
        ]),
      ],
    ),
  ],
};
