import type { Messages } from "~/i18n/catalogue";
import type { questionLetters as vi } from "~/i18n/vi/question-letters";

export const questionLetters = {
  answered: {
    subject: (competition: string) => `Your question was answered – ${competition}`,
    body: (it) => `Dear ${it.name},

The secretariat of ${it.competition} has answered your question.

Question: ${it.question}

Answer: ${it.answer}

The answer is published for everyone, without the name of whoever asked: ${it.link}

Kind regards,
The secretariat`,
  },
  changed: {
    subject: (competition: string) => `The answer to your question was changed – ${competition}`,
    body: (it) => `Dear ${it.name},

The secretariat of ${it.competition} has changed the answer to your question.

Question: ${it.question}

New answer: ${it.answer}

Questions and answers: ${it.link}

Kind regards,
The secretariat`,
  },
  hidden: {
    subject: (competition: string) => `Your question is not published – ${competition}`,
    body: (it) => `Dear ${it.name},

The secretariat of ${it.competition} does not publish this question of yours.

Question: ${it.question}

Reason: ${it.reason}

You can ask another one here: ${it.link}

Kind regards,
The secretariat`,
  },
  notice: {
    subject: (title: string, competition: string) => `${title} – ${competition}`,
    body: (it) => `Dear ${it.name},

${it.text}

You receive this letter because you are named in an entry of ${it.competition}. Your entries: ${it.link}

Kind regards,
The organizers`,
  },
} satisfies Messages<typeof vi>;
