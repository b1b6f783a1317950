// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_texts.h"
#include <QCoreApplication>

namespace {
struct Sentence {
    const char *name;
    const char *text;
};

constexpr Sentence kSentences[] = {
    {"for", QT_TRANSLATE_NOOP("FormPage", "For %1")},
    {"due", QT_TRANSLATE_NOOP("FormPage", "Please send it back by %1.")},
    {"ask", QT_TRANSLATE_NOOP("FormPage", "Questions? %1")},
    {"how",
     QT_TRANSLATE_NOOP("FormPage", "Fill this in at any pace; nothing leaves this computer. At the end, save the "
                                   "answer and send that file back by e-mail.")},
    {"parts", QT_TRANSLATE_NOOP("FormPage", "Parts of this form")},
    {"needed", QT_TRANSLATE_NOOP("FormPage", "(needed)")},
    {"notKnown", QT_TRANSLATE_NOOP("FormPage", "not known")},
    {"yes", QT_TRANSLATE_NOOP("FormPage", "yes")},
    {"no", QT_TRANSLATE_NOOP("FormPage", "no")},
    {"date", QT_TRANSLATE_NOOP("FormPage", "%1: day")},
    {"time", QT_TRANSLATE_NOOP("FormPage", "%1: time")},
    {"about", QT_TRANSLATE_NOOP("FormPage", "about then")},
    {"aboutOf", QT_TRANSLATE_NOOP("FormPage", "%1: about then")},
    {"toldAs", QT_TRANSLATE_NOOP("FormPage", "Told so far: %1. A day given here replaces it.")},
    {"money", QT_TRANSLATE_NOOP("FormPage", "In pounds, such as 1250 or 12.50.")},
    {"choose", QT_TRANSLATE_NOOP("FormPage", "Choose …")},
    {"chosen", QT_TRANSLATE_NOOP("FormPage", "%1 chosen")},
    {"add", QT_TRANSLATE_NOOP("FormPage", "Add: %1")},
    {"remove", QT_TRANSLATE_NOOP("FormPage", "Remove %1")},
    {"removed", QT_TRANSLATE_NOOP("FormPage", "%1 was removed.")},
    {"added", QT_TRANSLATE_NOOP("FormPage", "%1 was added.")},
    {"undo", QT_TRANSLATE_NOOP("FormPage", "Bring it back")},
    {"you", QT_TRANSLATE_NOOP("FormPage", "Who filled this in")},
    {"yourName", QT_TRANSLATE_NOOP("FormPage", "Your name")},
    {"yourContact", QT_TRANSLATE_NOOP("FormPage", "Your telephone or e-mail")},
    {"save", QT_TRANSLATE_NOOP("FormPage", "Save the answer")},
    {"print", QT_TRANSLATE_NOOP("FormPage", "Print")},
    {"restart", QT_TRANSLATE_NOOP("FormPage", "Start again")},
    {"restartSure", QT_TRANSLATE_NOOP("FormPage", "Press again to throw away what you typed")},
    {"saved", QT_TRANSLATE_NOOP("FormPage", "Saved as %1, where your browser keeps what it downloads.")},
    {"send", QT_TRANSLATE_NOOP("FormPage", "Now send that file back by e-mail to %1.")},
    {"sendPlain", QT_TRANSLATE_NOOP("FormPage", "Now send that file back by e-mail to who sent you this form.")},
    {"subject", QT_TRANSLATE_NOOP("FormPage", "Answer to %1")},
    {"kept", QT_TRANSLATE_NOOP("FormPage", "Draft kept in this browser at %1.")},
    {"restored", QT_TRANSLATE_NOOP("FormPage", "Your draft of %1 is here again.")},
    {"notKept", QT_TRANSLATE_NOOP("FormPage", "This browser keeps no drafts of this page: save the answer before you "
                                              "close it.")},
    {"problems", QT_TRANSLATE_NOOP("FormPage", "There is something to put right first")},
    {"missing", QT_TRANSLATE_NOOP("FormPage", "%1: this is needed.")},
    {"oneOf", QT_TRANSLATE_NOOP("FormPage", "Give one of these: %1.")},
    {"range", QT_TRANSLATE_NOOP("FormPage", "%1: a whole number from %2 to %3.")},
    {"whole", QT_TRANSLATE_NOOP("FormPage", "%1: a whole number.")},
    {"amount", QT_TRANSLATE_NOOP("FormPage", "%1: an amount in pounds, such as 12.50.")},
    {"future", QT_TRANSLATE_NOOP("FormPage", "%1: this is in the future.")},
    {"before", QT_TRANSLATE_NOOP("FormPage", "%1: this is before “%2”.")},
    {"beside", QT_TRANSLATE_NOOP("FormPage", "%1: this goes with “%2”, which is empty.")},
    {"timeAlone", QT_TRANSLATE_NOOP("FormPage", "%1: a time needs its day.")},
};
} // namespace

QJsonObject formTexts()
{
    QJsonObject texts;
    for (const Sentence &sentence : kSentences)
        texts.insert(QLatin1String(sentence.name), QCoreApplication::translate("FormPage", sentence.text));
    return texts;
}
