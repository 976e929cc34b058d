import type { Text } from '../index.ts'

export const help: Text['help'] = {
  title: (screen) => `Help: ${screen}`,
  why: 'What it is for',
  now: 'What to do now',
  seen: 'Who sees this',
  keys: 'Keys on this screen',
  letters: {
    candidates: {
      why: 'Here the candidates enter the procedure. Each gets a code, under which the letter is read.',
      now: 'Read a list in or type the candidates. Take out of letter and CV what says who somebody is, and put them under the code in your own system.',
      seen: 'In this round only the secretary sees names. Whoever reads sees codes only, in an order that says nothing.',
    },
    interviews: {
      why: 'This is your list of letters. Every member fills in their own scorecard, without seeing those of others.',
      now: 'Open a code and read letter and CV. Do you recognise somebody? Then choose not to judge this letter. You can stop and go on later.',
      seen: 'Only you see your scorecards. The secretary cannot see what you write or rate either.',
    },
    card: {
      why: 'Here you write down what letter and CV say, and rate it then.',
      now: 'Find what is about this criterion and write down where it stands. Then choose the score whose behaviour fits best. You read letter by letter, or one criterion across all letters.',
      seen: 'Only you, until all members have sealed and the seals are open. What you type is kept encrypted.',
    },
  },
  screens: {
    welcome: {
      why: 'This is where you begin. You see the procedures on this computer and how far they are.',
      now: 'Choose a procedure to go on, or make a new one. In the example you can look around and nothing can go wrong.',
      seen: 'Everybody who uses this computer sees titles and how far a procedure is. Names and scores cannot be seen without a passphrase.',
    },
    create: {
      why: 'Here you make a new selection procedure. You become the secretary of the committee.',
      now: 'Choose a template, name the procedure and choose your passphrase. Write the passphrase down and keep it safe: nobody can reset it for you.',
      seen: 'The title will stand on the welcome screen. Only members of the committee see your name.',
    },
    templates: {
      why: 'A template is a design to use again, also by other centres: criteria, questions, rounds and rules. Nothing in it is about persons.',
      now: 'Read in a template of another centre, or begin a procedure with it. You make your own template under Design.',
      seen: 'Templates stay on this computer until you throw them away. Whoever gets the file reads all of it, the questions included.',
    },
    unlock: {
      why: 'On a shared laptop one member works at a time. Your passphrase shows that it is you.',
      now: 'Choose who you are, type your passphrase and press Enter. If you are not enrolled yet, ask the secretary to do that with you.',
      seen: 'While locked, only the seats in the committee can be seen. Names of candidates, scores and notes stay encrypted.',
    },
    overview: {
      why: 'This is the whole procedure on one page: twelve steps, from design to lessons.',
      now: 'On the right you see whose turn it is. Move to a step with the arrows and open it with Enter.',
      seen: 'All members see this overview. Who is done can be seen; what somebody wrote or scored never, until the seals are open.',
    },
    design: {
      why: 'Here you fix what you choose on: criteria, weights, examples of behaviour and questions. So every candidate has the same chance.',
      now: 'Fill in the criteria and read the checks on the right. Nothing stops you; when you depart from a check, you explain why.',
      seen: 'The whole committee sees the design. After publication everybody does, your explanation too. The questions stay secret until after the last interview.',
    },
    amendment: {
      why: 'Here you change a design that was published already. That takes a date and a reason, so that everybody sees it.',
      now: 'Change what is needed and see on the right what becomes different. Write down the reason and publish. After the closing day somebody decides with you, with their own passphrase.',
      seen: 'Until you publish, only the committee sees it. After that the change, the reason and the new design code stand in the description.',
    },
    committee: {
      why: 'Here you put together the committee. Different views make the judgement fairer.',
      now: 'Add the members with role and group, and read the checks. When you depart from one, explain why.',
      seen: 'Members see each other’s names. The description holds roles and your explanation, and names only of those who want that.',
    },
    publication: {
      why: 'Publishing freezes the design. Candidates read beforehand how you choose.',
      now: 'Read the description through and publish. Tick which member wants to be named. Then put the file on your website; Zegel itself has no internet.',
      seen: 'Everybody can read the description. The design code proves that nothing was changed quietly later.',
    },
    candidates: {
      why: 'Here candidates enter the procedure and get a code and a time.',
      now: 'Import a list or type the candidates. Look at rows with a fault first. Then plan the interviews.',
      seen: 'Everywhere else in Zegel only the code is shown. Only members of the committee see names, where that is needed.',
    },
    freeze: {
      why: 'Here members enrol and you freeze committee, candidates and questions. After that nobody can change the rules unnoticed.',
      now: 'Let every member choose their own passphrase. Then freeze everything and read the committee code aloud.',
      seen: 'Anybody may hear the committee code. Nobody sees passphrases, not even the secretary.',
    },
    interviews: {
      why: 'This is your list of interviews. Every member fills in their own scorecard without seeing those of others.',
      now: 'First say whether you know candidates. Then open the candidate who comes in. You can stop and later go on where you were.',
      seen: 'Only you see your scorecards. Not even the secretary sees what you write or score.',
    },
    card: {
      why: 'Here you write down what the candidate tells, and then give a score. First what you saw, then the number.',
      now: 'Ask the question as it stands. Write the evidence in one text: Alt with S, T, A, R or E says what the next words are about. Then choose the score whose behaviour fits best. Alt with 1 to 3 says why there is no evidence, or else how sure you are.',
      seen: 'Only you, until all members have sealed and the seals are open. What you type is stored encrypted.',
    },
    ties: {
      why: 'Whoever knows a candidate judges differently. So every member says beforehand what they are to the candidate.',
      now: 'Choose what fits for each candidate. With a close tie you can choose not to judge.',
      seen: 'Your ties go under your seal. The committee sees that you do not judge a candidate; not why.',
    },
    primer: {
      why: 'A judgement easily goes astray, also with whoever wants to be fair. Six ways to look out for, in two minutes.',
      now: 'Read, or skip. You find it again with Ctrl K.',
      seen: 'Nobody sees whether you read or skipped this.',
    },
    practice: {
      why: 'Whoever gives the same score for the same answer measures with the same yardstick. You practise that here, on invented answers.',
      now: 'Score all answers alone. Then you see the reference with its reason and, once everybody is done, where you differ.',
      seen: 'Nobody sees your scores until you choose to show them; even then without your name. That you practised counts for the committee.',
    },
    review: {
      why: 'Before you seal, you lay the candidates side by side for each criterion. So you see whether you measured everybody alike.',
      now: 'Go along the criteria and change a score where you find that fairer. Fill in what is missing.',
      seen: 'Only you.',
    },
    sitting: {
      why: 'A resident in the committee does something that belongs in a portfolio. And whoever has less authority can feel pressure.',
      now: 'Print your certificate. Answer whether there was pressure; you can do that later too, and again.',
      seen: 'Only HR and the confidential adviser can read your answer. Nobody else can see whether you reported anything.',
    },
    sealing: {
      why: 'Sealing submits all your scorecards at once. After that nobody can read them until the opening; only you can still read your own.',
      now: 'Hold the button, or press Ctrl+Enter twice. Write down your proof code if you want to keep it.',
      seen: 'Everybody sees who has submitted. Nobody sees when, in which order or with which scores.',
    },
    opening: {
      why: 'When everybody has submitted, the committee opens all seals together and at once. Nobody can do that alone.',
      now: 'Follow the steps from top to bottom. Whoever is needed for a step types their own passphrase.',
      seen: 'After the opening all members see all scores and evidence.',
    },
    deliberation: {
      why: 'Here you lay the judgements side by side. Disagreement is not wrong: it shows where a talk is needed.',
      now: 'First discuss the candidates with the largest disagreement. Let the resident begin and the chair speak last.',
      seen: 'All members. On the screen for the room, scorers are called A, B and C.',
    },
    attention: {
      why: 'Fixed formulas look whether scores show something else than the candidate: severity, a halo, the order of the day. They are questions, no judgements.',
      now: 'Read your own feedback first. Then discuss each point of attention and record what you did with it.',
      seen: 'You see your own feedback first, and alone. On the board scorers are called A, B and C. Nobody reads your remark until you share it.',
    },
    decision: {
      why: 'Here you record who gets a place, who is in reserve and who is rejected, each with its motivation.',
      now: 'Write the motivation for each candidate. When you depart from the order, give the reason. Secretary and chair sign the decision together. If everybody declines later, the secretary can begin a further decision here.',
      seen: 'All members see the decision. A candidate gets only their own motivation.',
    },
    closing: {
      why: 'Here you finish: the audit, the description of the procedure and the day until which personal data are kept.',
      now: 'Save the audit and the archive. Then end the procedure; the retention period begins.',
      seen: 'The audit holds no names and may go to HRM. Only the committee can read the archive.',
    },
    log: {
      why: 'The log says what happened when. Each row is tied to the one before, so that nobody can quietly take one out.',
      now: 'There is nothing you have to do. Print the log if you want to keep it or read it aloud.',
      seen: 'All members. Who sealed when stays hidden until the seals are open. There are no scores or notes in it.',
    },
    lessons: {
      why: 'Here you learn from this round and from earlier ones, also of other training centres.',
      now: 'After the round, write down strong and weak points, short and without names. Ask candidates how it was. For a new design: read what was learned before and write down what you change because of it.',
      seen: 'All members. Answers of candidates only show from four up. What you exchange and what stays after erasing is about the procedure and never about a person.',
    },
    papers: {
      why: 'Here you make what goes to a candidate, or what is asked about a candidate.',
      now: 'Choose the candidate. Read the proposal for the letter, rewrite it and print it. When somebody asks for access or complains, make that paper and read it.',
      seen: 'Only the secretary. In every paper members are letters and whoever is named is blacked out. What you save or print goes onto the list of things to clear away later.',
    },
    privacy: {
      why: 'Here you see how long data of candidates stay, and erase them.',
      now: 'Look at what is coming. When it is time, choose whom you erase and let a second member sign too. While a complaint runs, put off erasing that candidate. Tick off what you cleared away yourself.',
      seen: 'Members see until when data stay. Only the secretary puts off, ticks off and erases. The welcome screen shows the day only.',
    },
    settings: {
      why: 'Here you choose language, look and keys for this computer.',
      now: 'Change what you like; it works at once. If the help desk asks for details, copy the text at the bottom.',
      seen: 'The choices hold for everybody on this computer. The details for the help desk contain no name.',
    },
    files: {
      why: 'With members on own laptops, files go back and forth. Here you see what came, what waits and what is missing.',
      now: 'Read on the right what comes next. Choose an exchange folder, or give and open files by stick or mail. You can also drag files into the window.',
      seen: 'The secretary sees by name who is how far, without times. What is sealed nobody can read.',
    },
    happened: {
      why: 'Not everything goes as planned. Here is what can happen, what it costs and who must sign.',
      now: 'Choose what it is and read what it costs. An exception holds once two people have signed, one of whom is not the secretary.',
      seen: 'All members see which exceptions there were. The explanation stays in the archive; the audit holds a code.',
    },
    late: {
      why: 'Sometimes a member is too late to seal. What that member saw need not be lost.',
      now: 'Choose a candidate, fill in the card and hand it in. After that it does not change.',
      seen: 'The secretary opens it after the opening. The committee reads it with the candidate, marked as late; it counts nowhere.',
    },
    signing: {
      why: 'A decision, a withdrawal, erasing and every exception are signed by at least two people.',
      now: 'Read what you sign. If it is right, sign; without an exchange folder Zegel puts it onto a stick for the secretary at once. If it is not, do not sign and say why.',
      seen: 'Others who must sign see who has signed. It counts only once the secretary has all signatures.',
    },
    safety: {
      why: 'A laptop can get lost or break. With a copy in another place the procedure then goes on.',
      now: 'Choose a stick, a network drive or a shared folder. After that Zegel keeps the copy up to date by itself; here you see of when it is.',
      seen: 'Whoever has the file sees the title, the institution and how far you are. Names, scores and notes are encrypted.',
    },
    restore: {
      why: 'The laptop with the procedure is gone. With the copy it goes on here.',
      now: 'Choose the copy, see of when it is, choose who you are and type your passphrase. If the secretary cannot go on, choose under “Something has happened” who takes over.',
      seen: 'Only whoever unlocks here. The others notice only when they get files from this computer.',
    },
    recovery: {
      why: 'Nobody can reset your passphrase. With a recovery card you can choose a new one yourself.',
      now: 'Make the card, print or copy it, and do not keep it with the laptop.',
      seen: 'You alone, and only once. The words are kept nowhere.',
    },
    invited: {
      why: 'With an invitation you take part on your own laptop. A key is made that only your passphrase opens.',
      now: 'Fill in your name, choose a passphrase and write it down. Then enrol.',
      seen: 'Nobody sees your passphrase. The secretary only gets your enrolment, with the public part of your keys.',
    },
    projector: {
      why: 'This second window is for the screen in the room. It shows only what everybody may see.',
      now: 'Drag it to the large screen. What it shows you choose in the other window.',
      seen: 'Everybody in the room. Notes, names of candidates and own scorecards never come here.',
    },
  },
}
