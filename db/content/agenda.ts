import { techfestAgenda } from "./agenda-techfest";
import type { AgendaContent } from "./event-types";
import { chairs, discuss, speaks } from "./speakers";

const conferenceAgenda: AgendaContent = {
  event: "hoi-nghi-vung",
  rooms: [
    { key: "hoi-truong", name: { vi: "Hội trường lớn", en: "Great hall" }, capacity: 180 },
    { key: "phong-201", name: { vi: "Phòng 201", en: "Room 201" }, capacity: 50 },
  ],
  slots: [
    {
      day: 1,
      from: "08:00",
      until: "08:30",
      room: null,
      kind: "break",
      title: { vi: "Đón tiếp đại biểu", en: "Reception" },
    },
    {
      day: 1,
      from: "08:30",
      until: "11:30",
      room: "hoi-truong",
      kind: "forum",
      title: { vi: "Phiên toàn thể: Một năm liên kết vùng", en: "Plenary: a year of regional cooperation" },
      speakers: [...chairs("giamDocSo"), ...speaks("thanh", "sung", "hoai")],
    },
    {
      day: 1,
      from: "13:30",
      until: "16:00",
      room: "hoi-truong",
      kind: "panel",
      title: { vi: "Nhóm 1: Dùng chung phòng thử nghiệm", en: "Group 1: sharing laboratories" },
      speakers: [...chairs("khue"), ...discuss("hoai", "thuc")],
    },
    {
      day: 1,
      from: "13:30",
      until: "16:00",
      room: "phong-201",
      kind: "panel",
      title: { vi: "Nhóm 2: Quỹ chung của vùng", en: "Group 2: a common fund" },
      speakers: [...chairs("nhan"), ...discuss("maiChi", "thanh")],
      seats: 50,
      asked: 13,
    },
  ],
};

const trainingAgenda: AgendaContent = {
  event: "tap-huan-goi-von",
  rooms: [{ key: "phong-lon", name: { vi: "Phòng học lớn", en: "Large classroom" }, capacity: 40 }],
  slots: [
    {
      day: 1,
      from: "08:00",
      until: "11:30",
      room: "phong-lon",
      kind: "training",
      title: { vi: "Kể chuyện sản phẩm trong năm phút", en: "Your product in five minutes" },
      speakers: speaks("maiChi"),
    },
    {
      day: 1,
      from: "13:30",
      until: "16:30",
      room: "phong-lon",
      kind: "training",
      title: { vi: "Đọc và bảo vệ bảng tính tài chính", en: "Reading and defending your figures" },
      speakers: speaks("nhan"),
    },
    {
      day: 2,
      from: "08:00",
      until: "11:30",
      room: "phong-lon",
      kind: "training",
      title: { vi: "Thuyết trình thử trước giám khảo khách mời", en: "Rehearsal before guest judges" },
      speakers: speaks("maiChi", "kien"),
    },
  ],
};

const pastAgenda: AgendaContent = {
  event: "techfest-1",
  rooms: [
    { key: "san-khau", name: { vi: "Sân khấu chính", en: "Main stage" }, capacity: 400 },
    { key: "phong-hop", name: { vi: "Phòng họp tầng 2", en: "Second-floor room" }, capacity: 60 },
  ],
  slots: [
    {
      day: 1,
      from: "08:30",
      until: "10:00",
      room: "san-khau",
      kind: "opening",
      title: { vi: "Khai mạc Techfest Cao Bằng lần thứ I", en: "Opening of the first Techfest Cao Bằng" },
      speakers: speaks("giamDocSo"),
    },
    {
      day: 1,
      from: "13:30",
      until: "15:30",
      room: "phong-hop",
      kind: "workshop",
      title: { vi: "Khởi nghiệp từ nông sản bản địa", en: "Starting up with local produce" },
      speakers: speaks("thuc", "phong"),
      seats: 60,
    },
    {
      day: 2,
      from: "13:30",
      until: "18:00",
      room: "san-khau",
      kind: "final",
      title: { vi: "Chung kết cuộc thi lần thứ I", en: "Final of the first competition" },
      speakers: chairs("thieu"),
    },
    {
      day: 3,
      from: "09:00",
      until: "11:30",
      room: "san-khau",
      kind: "ceremony",
      title: { vi: "Trao giải và bế mạc", en: "Prizes and closing" },
    },
  ],
};

export const agendas: readonly AgendaContent[] = [pastAgenda, techfestAgenda, conferenceAgenda, trainingAgenda];
