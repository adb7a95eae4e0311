// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/faultwords.h"

#include "core/words/format.h"

#include <QCoreApplication>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};
}

namespace FaultWords {

QString expected(JsonValidator::Expected expected)
{
    using enum JsonValidator::Expected;
    switch (expected) {
    case Value:
        return Words::tr("a value was expected");
    case ValueOrEnd:
        return Words::tr("a value or “]” was expected");
    case Name:
        return Words::tr("a name was expected", "of a member in JSON");
    case NameOrEnd:
        return Words::tr("a name or “}” was expected", "of a member in JSON");
    case Colon:
        return Words::tr("“:” was expected");
    case CommaOrEndOfObject:
        return Words::tr("“,” or “}” was expected");
    case CommaOrEndOfArray:
        return Words::tr("“,” or “]” was expected");
    case EndOfText:
        return Words::tr("the end was expected");
    case TextOrQuote:
        return Words::tr("a character or a quotation mark was expected");
    case Escape:
        return Words::tr("one of \" \\ / b f n r t u was expected");
    case HexDigit:
        return Words::tr("a hexadecimal digit was expected");
    case Word:
        return Words::tr("true, false or null was expected");
    case Digit:
        return Words::tr("a digit was expected");
    }
    Q_UNREACHABLE();
}

QString fault(const QString& fault, const FaultPlace& place)
{
    const QString offset = Format::number(place.offset);
    if (!place.expected)
        return Words::tr("%1, at byte %2", "a fault, its offset in the message").arg(fault, offset);
    return Words::tr("%1, at byte %2: %3", "a fault, its offset in the message, what was expected")
        .arg(fault, offset, expected(*place.expected));
}

}
